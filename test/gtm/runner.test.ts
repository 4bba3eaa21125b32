import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { template, good } from './make-template';

describe('the command line', () => {
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  const run = (files: Record<string, string>, ...flags: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'gtm-'));
    folders.push(folder);
    const paths = Object.entries(files).map(([name, content]) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(__dirname, 'runner/cli.mjs'), ...flags, ...paths],
      {
        encoding: 'utf8',
      },
    );
    return { status, stdout, paths };
  };
  const failing = template({ tests: { bad: "fail('no');" } });

  it('prints an array of results as JSON, an unreadable file among them', () => {
    const { status, stdout, paths } = run(
      { 'good.tpl': template(good), 'bad.tpl': failing, 'none.tpl': 'x' },
      '--json',
    );
    const results = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(results).toMatchObject([
      { file: paths[0], passed: 2, failed: 0, error: null, coverage: { statements: 100, branches: 100 } },
      {
        file: paths[1],
        passed: 0,
        failed: 1,
        error: null,
        failures: [{ name: 'bad', error: 'no (test line 1)' }],
      },
      {
        file: paths[2],
        passed: 0,
        failed: 0,
        error: 'not a template: there is no code',
        coverage: { statements: 0, branches: 0 },
      },
    ]);
  });

  it('exits with 0 when all pass, 1 when not, 2 when used wrongly', () => {
    expect(run({ 'good.tpl': template(good) })).toMatchObject({ status: 0 });
    expect(run({ 'good.tpl': template(good) }, '--strict')).toMatchObject({ status: 0 });
    expect(run({ 'bad.tpl': failing }).stdout).toContain('1 template: 0 tests passed, 1 failed');
    expect(run({})).toMatchObject({ status: 2 });
    expect(run({ 'good.tpl': template(good) }, '--wrong')).toMatchObject({ status: 2 });
  });
});
