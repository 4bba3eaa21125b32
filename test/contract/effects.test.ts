import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { root, sources } from './repository';

/** The entries of script tags, and what old browsers lack, act when loaded; the schema is for the build alone. */
const silent = sources.filter(
  (path) =>
    !/^src\/entries\/(script|inspector|old-browsers\/)/.test(path) && !path.startsWith('src/options/schema'),
);

async function bundle(paths: string[], into: string): Promise<void> {
  const imports = paths.map((path, at) => `import * as m${at} from './${path}';`).join('\n');
  const uses = `export const modules = [${paths.map((_, at) => `m${at}`).join(', ')}];`;
  await build({
    stdin: { contents: `${imports}\n${uses}`, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    outfile: into,
    define: { __VERSION__: '"0.0.0"' },
    logLevel: 'silent',
  });
}

/** Imports in a Node of its own, where nothing of a page exists, and tells what was left behind. */
const watcher = (module: string) => `
  const keys = () => Reflect.ownKeys(globalThis).map(String);
  const before = keys(), called = [];
  const watch = (owner, name) => {
    const real = owner[name];
    owner[name] = function () { called.push(name); return real.apply(this, arguments); };
  };
  for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch']) watch(globalThis, name);
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) watch(console, name);
  watch(EventTarget.prototype, 'addEventListener');
  const { modules } = await import(${JSON.stringify(module)});
  process.stdout.write(JSON.stringify({
    count: modules.length, called, added: keys().filter((key) => !before.includes(key)),
  }));`;

test('importing any module does nothing: no global, no timer, no listener, no word', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ck-effects-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const module = join(folder, 'all.mjs');
  await bundle(silent, module);
  writeFileSync(join(folder, 'watch.mjs'), watcher(module));
  const told = execFileSync(process.execPath, [join(folder, 'watch.mjs')], { encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual({ count: silent.length, called: [], added: [] });
});
