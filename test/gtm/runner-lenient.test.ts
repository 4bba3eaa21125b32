import { describe, expect, it } from 'vitest';
import { failure, template } from './make-template';
import { runTemplate } from './runner/run-template.mjs';

const yields = (code: string, value: string) =>
  failure(`assertThat(runCode({list: [3, 1]})).isEqualTo(${value});`, { code });
const strictly = (code: string) =>
  runTemplate(template({ code, tests: { one: 'runCode({});' } }), { strict: true }).failures[0]?.error;

describe('what the tag manager lets pass', () => {
  it.each([
    [
      'a name that nobody has declared is undefined',
      'return [nobody, typeof nobody];',
      "[undefined, 'undefined']",
    ],
    [
      'so is one that is declared further down',
      'const f = () => later; return [f(), later]; const later = 1;',
      '[undefined, undefined]',
    ],
    [
      'before its declaration a name is still that of the code around',
      'const a = 1; if (data) { const b = a; const a = 2; return [a, b]; }',
      '[2, 1]',
    ],
    ['a constant that is declared again keeps its value', 'const a = 1; const a = 2; return a;', '1'],
    ['a variable that is declared again does not', 'let a = 1; let a = 2; return a;', '2'],
    [
      'a built-in method is nothing that could be kept or asked for',
      "return [data.list.map, 'a'.indexOf, typeof data.list.push, {}.toString];",
      "[undefined, undefined, 'undefined', undefined]",
    ],
    ['the places of a text are numbers', "let sum = 0; for (const at in 'abcd') sum += at; return sum;", '6'],
    [
      'the keys of a list are not',
      "let s = ''; for (const at in data.list) s += at + 1; return s;",
      "'0111'",
    ],
    [
      'a function has the keys it was given, nothing has none',
      "const f = () => 1; f.a = 1; let s = ''; for (const k in f) s += k; for (const k in null) s += k; return s;",
      "'a'",
    ],
    ['bits can be turned', "return [~5, ~'abc'.indexOf('z'), ~'2'];", '[-6, 0, -3]'],
  ])('%s', (_, code, value) => {
    expect(yields(code, value)).toBeNull();
  });

  it.each([
    ['return nobody;', 'nobody is not defined'],
    ['return later; const later = 1;', 'used before it is declared'],
  ])('an author who wants to know is told: %s', (code, message) => {
    expect(strictly(code)).toContain(message);
  });

  it('a name that nobody has declared cannot be called', () => {
    expect(failure('runCode({});', { code: 'nobody();' })).toContain('nobody is not defined');
  });

  it.each(['nobody.a;', 'nobody.a();', 'nobody[0] = 1;'])(
    'nor does it have members; the message names it: %s',
    (code) => {
      expect(failure('runCode({});', { code })).toMatch(/property of undefined.*nobody is not declared/);
      expect(failure('runCode({});', { code: `let nobody; ${code}` })).not.toContain('declared');
    },
  );
});

describe('try', () => {
  it.each([
    [
      'an error ends in the catch, which is told nothing',
      'try { data.x.y(); } catch (e) { return [typeof e, e.message]; }',
      "['object', undefined]",
    ],
    ['no error passes it by', 'try { return 1; } catch { return 2; }', '1'],
    [
      'finally comes last',
      "let s = ''; try { s += 'a'; data.x.y(); s += 'b'; } catch (e) { s += 'c'; } finally { s += 'd'; } return s;",
      "'acd'",
    ],
    ['what finally returns is what counts', 'try { data.x.y(); } finally { return 3; }', '3'],
    [
      'a loop is left out of it',
      'let n = 0; for (;;) { try { n++; if (n > 2) break; } finally { n += 10; } } return n;',
      '22',
    ],
  ])('%s', (_, code, value) => {
    expect(yields(code, value)).toBeNull();
  });

  it('an error without a catch goes on, after finally', () => {
    const code = "const log = require('logToConsole'); try { data.x.y(); } finally { log('left'); }";
    const test = "mock('logToConsole', () => { data = 'left'; }); let data = ''; runCode({});";
    expect(failure(test, { code })).toContain('cannot access property of undefined');
  });

  it("keeps neither a test's claim to itself nor code without an end", () => {
    const code = "try { require('getType')(1); } catch (e) { }";
    expect(failure("mock('getType', () => fail('here')); runCode({});", { code })).toContain('here');
    expect(failure('runCode({});', { code: 'try { for (;;); } catch (e) { }' })).toContain('gave up');
  });
});

describe('tests that only people can read', () => {
  const run = (tests: string) => {
    const file = template({}).replace(/scenarios: \[\][\s\S]*?(?=\n\n\n___NOTES)/, () => tests);
    const { passed, failed, failures, findings } = runTemplate(file);
    return { passed, failed, failures, yaml: findings.some(({ message }) => /not plain YAML/.test(message)) };
  };

  it.each([
    'Init: the script',
    '[Init] the script',
    '*Init* the script',
    '{Init} the script',
    '"Init" the script',
    "it's: here",
  ])('a test may be called %s', (name) => {
    const report = run(`scenarios:\n- name: ${name}\n  code: |-\n    fail('ran');\nsetup: ''`);
    expect(report).toMatchObject({ failed: 1, yaml: true, failures: [{ name, error: 'ran (test line 1)' }] });
  });

  it('a test whose code cannot be read has not passed', () => {
    const report = run(
      "scenarios:\n- name: none\n- name: one\n  code: mock('a', {b: 1});\n- name: two\n  code: ''",
    );
    expect(report).toMatchObject({ passed: 1, failed: 2 });
    expect(report.failures[0]?.error).toContain('cannot be read');
  });
});
