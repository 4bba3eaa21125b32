import { describe, expect, it } from 'vitest';
import { template } from './make-template';
import { runTemplate } from './runner/run-template.mjs';

describe('coverage', () => {
  it('is reported although a check gives up over a strange parameter', () => {
    const report = runTemplate(template({ parameters: [null], tests: { one: 'runCode({});' } }));
    expect(report).toMatchObject({ passed: 1, error: null, coverage: { statements: 100 } });
    expect(report.findings[0]?.message).toMatch(/the checks gave up/);
  });

  const code = 'const a = data.a || 1;\nif (a > 1) {\n  return 2;\n}\nreturn a;';

  it('counts statements and branches that no test reached, by line', () => {
    const report = runTemplate(template({ code, tests: { one: 'runCode({a: 1});' } }));
    expect(report.coverage).toEqual({ statements: 75, branches: 50, uncovered: [1, 2, 3] });
  });

  it('is whole when the tests together reach everything', () => {
    const tests = { one: 'runCode({a: 2});', two: 'runCode({});' };
    const { coverage } = runTemplate(template({ code, tests }));
    expect(coverage).toEqual({ statements: 100, branches: 100, uncovered: [] });
  });

  it('a function handed over and never called is not reached', () => {
    const report = runTemplate(
      template({ code: 'const f = () => 1;\nreturn f;', tests: { one: 'runCode({});' } }),
    );
    expect(report.coverage.statements).toBeCloseTo(66.67);
  });
});
