import { describe, expect, it } from 'vitest';
import { template } from './make-template';
import { parse, serialize } from './runner/format/template.mjs';
import { runTemplate } from './runner/run-template.mjs';

describe('the file format', () => {
  const file = template({
    code: "const log = require('logToConsole');\nlog('<&>');",
    parameters: [{ type: 'TEXT', name: 'a', help: "it's <b>a & b</b> = c" }],
    tests: { 'a (first) test': "runCode({});\n\nfail('x: y');", second: '  indented' },
    setup: 'const base = {};\n',
  });

  it('a canonical file survives reading and writing to the byte', () => {
    expect(serialize(parse(file))).toBe(file);
    expect(parse(file).findings).toEqual([]);
  });

  it('starts with a byte order mark and escapes what HTML would read, inside JSON only', () => {
    expect(file.charCodeAt(0)).toBe(0xfeff);
    expect(file).toContain('"help": "it\\u0027s \\u003cb\\u003ea \\u0026 b\\u003c/b\\u003e \\u003d c"');
    expect(file).toContain("log('<&>');");
  });

  it('keeps two blank lines between sections and the order of an export', () => {
    expect(file.match(/^___[A-Z_]+___$/gm)).toEqual([
      '___INFO___',
      '___TEMPLATE_PARAMETERS___',
      '___SANDBOXED_JS_FOR_WEB_TEMPLATE___',
      '___WEB_PERMISSIONS___',
      '___TESTS___',
      '___NOTES___',
    ]);
    expect(file).toContain('modified from time to time.\n\n\n___INFO___\n\n{');
  });

  it('finds missing, doubled and misplaced sections, and still reads the file', () => {
    const code = '___SANDBOXED_JS_FOR_WEB_TEMPLATE___\r\n\r\nreturn 1;\r\n\r\n';
    const { findings, code: read } = parse(`${code}___INFO___\r\n\r\n{}\r\n___INFO___\r\n\r\n{}`);
    expect(read).toBe('return 1;');
    expect(findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'the section ___TESTS___ is missing',
        'the section ___INFO___ occurs twice',
        'the sections are not in the order of an export',
        'the lines end with CR LF',
      ]),
    );
  });

  it('reads JSON with trailing commas with a complaint, and runs the tests beside JSON that nobody can read', () => {
    const withInfo = (info: string) => file.replace(/\{\n {2}"type": "TAG"[^}]*\}/, info);
    const { findings, info } = parse(withInfo('{"displayName": "a,}",}'));
    expect(info).toEqual({ displayName: 'a,}' });
    expect(findings[0]?.message).toMatch(/not strict JSON/);
    const report = runTemplate(withInfo('{"description": "a "quoted" word"}'));
    expect(report).toMatchObject({ error: null, passed: 1, failed: 1 });
    expect(report.findings[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('(not read)'),
    });
  });

  it('reads quoted tests whose further lines are not indented, as the tag manager does', () => {
    const broken = file.replace(
      /scenarios:[\s\S]*(?=\n\n\n___NOTES)/,
      'scenarios:\n- name: a\n  code: "fail(\n1);"',
    );
    expect(parse(broken).tests.scenarios).toEqual([{ name: 'a', code: 'fail( 1);' }]);
    expect(parse(broken).findings[0]?.message).toMatch(/not plain YAML/);
  });

  it('a server-side template keeps its own sections', () => {
    const server = serialize({
      ...parse(file),
      kind: 'server',
      permissions: [{ instance: { key: { publicId: 'read_request' } } }],
    });
    expect(server.match(/^___S\w+___$/gm)).toEqual([
      '___SANDBOXED_JS_FOR_SERVER___',
      '___SERVER_PERMISSIONS___',
    ]);
    expect(parse(server)).toMatchObject({ kind: 'server', findings: [] });
    expect(serialize(parse(server))).toBe(server);
  });

  it('says that a file without code is no template', () => {
    expect(runTemplate('hello').error).toBe('not a template: there is no code');
  });
});
