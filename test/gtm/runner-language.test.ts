import { describe, expect, it } from 'vitest';
import { failure } from './make-template';
import { parseSource } from './runner/language/syntax.mjs';
import { runScenario } from './runner/testing/scenario.mjs';

describe('the interpreter', () => {
  const yields = (code: string, value: string) =>
    failure(`assertThat(runCode({list: [3, 1, 2]})).isEqualTo(${value});`, { code });

  it.each([
    ['arguments exists in arrows and is their own', 'const f = () => arguments[0]; return f(7);', '7'],
    [
      'closures of a loop keep their round',
      'const fs = []; for (let i = 0; i < 3; i++) fs.push(() => i); return fs.map((f) => f());',
      '[0, 1, 2]',
    ],
    [
      'functions are hoisted and recursive',
      'return f(5); function f(n) { return n < 2 ? 1 : n * f(n - 1); }',
      '120',
    ],
    ['var leaves its block, let does not', 'let a = 1; { let a = 2; var b = a; } return [a, b];', '[1, 2]'],
    [
      'switch falls through to the next case',
      "let s = ''; switch (2) { case 1: s += 'a'; case 2: s += 'b'; case 3: s += 'c'; break; default: s += 'd'; } return s;",
      "'bc'",
    ],
    [
      'continue and break stop where they should',
      "let s = ''; for (const x of data.list) { if (x === 1) continue; s += x; if (x === 2) break; } return s;",
      "'32'",
    ],
    [
      'match and search take the text of a pattern',
      "return ['a12b'.match('\\\\d+')[0], 'a12b'.search('[0-9]'), 'a.b.c'.replace('.', '-')];",
      "['12', 1, 'a-b.c']",
    ],
    [
      'a match tells where it was found',
      "const m = 'ab12'.match('(\\\\d)(x)?'); return [m.index, m[1], m.length, m.input, '12'.match('x')];",
      "[2, '1', 3, 'ab12', null]",
    ],
    ['sort without a function compares texts', 'return [10, 9, 1].sort();', '[1, 10, 9]'],
    [
      'objects have no prototype',
      "const o = {}; return [o.constructor, o.__proto__, o.hasOwnProperty('a')];",
      '[undefined, undefined, false]',
    ],
    ['an own key may be called __proto__', "const o = {}; o['__proto__'] = 1; return o.__proto__ + 1;", '2'],
    ['lists and objects turn into text', "return '' + [1, [2, null]] + {a: 1};", "'1,2,[object Object]'"],
    ['typeof of a name that does not exist is undefined', 'return typeof nothing;', "'undefined'"],
    ['a for-in goes over the keys', "let s = ''; for (var k in {a: 1, b: 2}) s += k; return s;", "'ab'"],
    [
      'assignments and updates yield their value',
      'let i = 1; const j = i++; let k = i += 2; return [i, j, k, --i];',
      '[4, 1, 4, 3]',
    ],
    [
      'loose equality turns objects into text',
      "return [[1] == '1', null == undefined, null == 0];",
      '[true, true, false]',
    ],
  ])('%s', (_, code, value) => {
    expect(yields(code, value)).toBeNull();
  });

  it.each([
    ['data.a.b', 'cannot access property of undefined'],
    ['const n = null; n.x = 1;', 'cannot access property of null'],
    ["'a'.padStart(3)", "Object has no 'padStart' property"],
    ['[].includes(1)', "Object has no 'includes' property"],
    ['data.list()', 'data.list is not a function'],
    ['x = 1', 'x is not defined'],
    ['later = 2; const later = 1;', 'used before it is declared'],
    ['const a = 1; a = 2;', 'constant variable a'],
    ['for (const x of {}) { }', 'not iterable'],
    ["require('fetch')", 'fetch is not a valid API name.'],
    ["require('constructor')", 'constructor is not a valid API name.'],
    [
      "require('createQueue')(5)",
      'Argument arrayKey has type number, which does not match required type string.',
    ],
  ])('%s ends with an error', (code, message) => {
    expect(failure('runCode({list: 5});', { code })).toContain(message);
  });

  it.each([
    'while (true) { }',
    'for (;;);',
    'const f = () => f(); f();',
    "const later = require('callLater'); const f = () => later(f); f();",
  ])('a runaway loop is ended: %s', (code) => {
    expect(failure('runCode({});', { code })).toMatch(/gave up|call stack/);
  });

  it('a step limit can be given', () => {
    const program = parseSource('let i = 0; while (i < 1000) i++;', 'code');
    const scenario = { setup: '', name: 'x', code: 'runCode({});' };
    expect(runScenario(program, scenario, { grants: new Map(), limit: 100 }).error).toMatch(/100 steps/);
    expect(runScenario(program, scenario, { grants: new Map() }).error).toBeNull();
  });
});
