import { describe, expect, it } from 'vitest';
import { failure } from './make-template';
import { lintDialect } from './runner/language/lint.mjs';
import { parseSource } from './runner/language/syntax.mjs';

const violations = (code: string) =>
  lintDialect(parseSource(code, 'code'), ['data', 'require']).map(({ message }) => message);

describe('the dialect', () => {
  it.each([
    'new Thing()',
    'this.x',
    'class A {}',
    'async function f() {}',
    'function* f() {}',
    'try { f(); } catch (e) {}',
    'throw 1',
    '/a/',
    '`a`',
    'f(...x)',
    'const {a} = data',
    'const [b] = data',
    'function f(a = 1) {}',
    'const a = 1; const o = {a}',
    'data?.x',
    'data.a ?? 1',
    '2 ** 3',
    '"a" in data',
    'data instanceof data',
    'delete data.x',
    'void 0',
    '+data',
    'a: for (;;) { break a; }',
    'debugger',
    'const o = {get a() { return 1; }}',
    'const o = {["a"]: 1}',
    '1n',
    'window.x',
    'parseInt("1")',
    'setTimeout(1)',
    'console.log(1)',
    'data.x -= 1',
    '"a".startsWith("a")',
    '[].find(data)',
    'const o = {m() {}}',
    '[1, , 2]',
    'const a = 1; const a = 2;',
    'if (data) { let a = 1; let a = 2; }',
  ])('%s is refused', (code) => {
    expect(violations(code)).not.toEqual([]);
  });

  it('everything on the allow-list is let through', () => {
    const code = `
      const log = require('logToConsole'); let a = 1, b = -a; var c = typeof b === 'number' ? !a : null;
      function f(x, y) { return x && y || arguments.length; }
      const g = (x) => ~x << 1 >>> 0; const h = function named() { return named; };
      for (let i = 0; i < 3; i++) { if (i === 1) continue; else if (i == 2) break; }
      for (const key in data) log(key); for (const one of [1, 2]) { a += one; }
      while (a > 100) a--; do { b++; } while (b < 1);
      switch (a) { case 1: log(undefined); break; default: log({a: 1, 'b c': [2]}); }
      if (c) return; (log(1), data.gtmOnSuccess()); data[a] = f(g, h);`;
    expect(violations(code)).toEqual([]);
  });

  it.each([
    ['f`x`', 'TaggedTemplateExpression'],
    ['new data()', 'NewExpression'],
    ['data?.x', 'ChainExpression'],
    ['const o = {...data}', 'only plain keys'],
    ['delete data.a', 'operator delete'],
  ])('%s does not run either', (code, message) => {
    expect(failure('runCode({});', { code: `const f = data;\n${code}` })).toContain(message);
  });
});
