import { describe, expect, it } from 'vitest';
import { template, failure } from './make-template';
import { runTemplate } from './runner/run-template.mjs';

describe('the test API', () => {
  const code = "const log = require('logToConsole'); log('a', {b: data.b}); data.gtmOnSuccess();";

  it('an API required before its mock stays real', () => {
    const test = `const now = require('getType'); mock('getType', 'mocked');
      assertThat(now(1)).isEqualTo('number'); assertThat(require('getType')(1)).isEqualTo('mocked');`;
    expect(failure(test)).toBeNull();
  });

  it('calls are compared deeply, and any call may match', () => {
    const test = `runCode({b: [1]}); runCode({b: 2}); assertApi('logToConsole').wasCalledWith('a', {b: [1]});
      assertApi('logToConsole').wasNotCalledWith('a', {b: [2]}); assertApi('gtmOnFailure').wasNotCalled();`;
    expect(failure(test, { code })).toBeNull();
    expect(failure("runCode({}); assertApi('logToConsole').wasCalledWith('a');", { code })).toContain(
      'was not called with',
    );
  });

  it('assertions about an API chain as those about a value do, and each of them counts', () => {
    const chain = (last: string) =>
      `runCode({b: 1}); assertApi('logToConsole').wasCalled().wasCalledWith('a', {b: 1}).wasNotCalledWith('b').${last}`;
    expect(failure(chain("wasCalledWith('a', {b: 1});"), { code })).toBeNull();
    expect(failure(chain('wasNotCalled();'), { code })).toContain('was called');
  });

  it('an object that was mocked with mock() can be called for it, as in the tag manager', () => {
    const code = `const Math = require('Math'); const getType = require('getType');
      const math = getType(Math) === 'function' ? Math() : Math; return [getType(Math), math.floor(1.5), Math.floor(2.5)];`;
    const mocked =
      "mock('Math', {floor: () => 42}); assertThat(runCode({})).isEqualTo(['function', 42, 42]);";
    expect(failure(`${mocked} assertApi('Math').wasCalled();`, { code })).toBeNull();
    const object =
      "mock('Math', 1); mockObject('Math', {floor: () => 7}); assertThat(runCode({})).isEqualTo(['object', 7, 7]);";
    expect(failure(object, { code })).toBeNull();
    expect(failure("assertThat(runCode({})).isEqualTo(['object', 1, 2]);", { code })).toBeNull();
  });

  it('what a template has required follows a mock that comes later', () => {
    const test = `mock('getType', 'first'); mock('injectScript', () => mock('getType', () => 'second'));
      assertThat(runCode({})).isEqualTo(['first', 'second']);`;
    const late = `const type = require('getType'); const inject = require('injectScript'); const before = type();
      inject('https://a.com/'); return [before, type()];`;
    expect(failure(test, { code: late })).toBeNull();
  });

  it("a test's own outcome functions are called and recorded, and stay themselves", () => {
    const own = `const mine = () => { done = true; }; let done = false;
      mock('injectScript', (url, success) => { assertThat(success).isStrictlyEqualTo(mine); success(); });
      runCode({gtmOnSuccess: mine}); assertThat(done).isTrue(); assertApi('gtmOnSuccess').wasCalled();
      assertApi('injectScript').wasCalledWith('https://a.com/x', mine);`;
    expect(
      failure(own, { code: "require('injectScript')('https://a.com/x', data.gtmOnSuccess);" }),
    ).toBeNull();
  });

  it('objects are mocked by method, the rest stays real', () => {
    const test = `mockObject('Math', {floor: () => 42}); assertThat(runCode({})).isEqualTo([42, 2]);
      assertApi('Math.floor').wasCalledWith(1.5);`;
    expect(
      failure(test, { code: "const M = require('Math'); return [M.floor(1.5), M.ceil(1.5)];" }),
    ).toBeNull();
  });

  it('setup and scenario share a scope, in both directions, and no world leaks into the next', () => {
    const setup = "const log = []; mock('getType', () => mockData.type); const base = 1;";
    const tests = {
      first:
        "const mockData = {type: 'x'}; log.push(1); assertThat(runCode({})).isEqualTo('x'); assertThat(log).hasLength(1);",
      second:
        'const base = 2; const mockData = {type: base}; log.push(1); assertThat(runCode({})).isEqualTo(2); assertThat(log).hasLength(1);',
    };
    const report = runTemplate(template({ code: "return require('getType')(1);", setup, tests }));
    expect(report.failures).toEqual([]);
    expect(report.passed).toBe(2);
  });

  it.each([
    'assertThat(undefined).isUndefined()',
    'assertThat(0).isDefined()',
    'assertThat(null).isNull()',
    'assertThat(0).isNotNull()',
    'assertThat(0 / 0).isNaN()',
    'assertThat(1).isNotNaN()',
    'assertThat(1 / 0).isInfinity()',
    'assertThat(1).isNotInfinity()',
    'assertThat(-Infinity).isInfinity()',
    'assertThat(NaN).isNaN()',
    "assertThat('').isFalsy()",
    'assertThat([]).isTruthy()',
    'assertThat({a: [1]}).isEqualTo({a: [1]})',
    'assertThat({a: undefined}).isNotEqualTo({})',
    'assertThat([]).isNotStrictlyEqualTo([])',
    'assertThat(2).isAnyOf(1, 2)',
    'assertThat(3).isNoneOf(1, 2)',
    'assertThat(3).isGreaterThan(2)',
    'assertThat(2).isLessThanOrEqualTo(2)',
    "assertThat('abc').contains('b', 'c')",
    'assertThat([1, {a: 1}]).contains({a: 1})',
    'assertThat([1]).doesNotContain(2)',
    'assertThat([1, 2]).containsExactly(2, 1)',
    'assertThat([1, 1]).doesNotContainExactly(1, 2)',
    'assertThat([]).isEmpty()',
    "assertThat('a').isNotEmpty()",
    'assertThat({}).isObject()',
    'assertThat([]).isArray()',
    'assertThat(() => 1).isFunction()',
    "assertThat('a').isString()",
    'assertThat(1).isNumber()',
    'assertThat(true).isBoolean()',
  ])('%s holds', (assertion) => {
    expect(failure(`${assertion};`)).toBeNull();
  });

  it.each([
    ["assertThat(1, 'one').isEqualTo('1')", 'one: 1 isEqualTo("1") does not hold'],
    ['assertThat([1, 2]).containsExactly(1)', 'does not hold'],
    ['assertThat([]).isObject()', 'does not hold'],
    ['assertThat(null).isObject()', 'does not hold'],
    ['assertThat(5).contains(5)', 'does not hold'],
    ['assertThat({}).isEmpty()', 'does not hold'],
    ['assertThat({a: 1}).isNotEmpty()', 'does not hold'],
    ["fail('on purpose')", 'on purpose'],
    ["assertApi('sendPixel').wasCalled()", 'sendPixel was not called'],
    ['nothing()', 'nothing is not defined'],
    ['const a = ;', 'SyntaxError in test'],
  ])('%s fails the test', (code_, message) => {
    expect(failure(`${code_};`)).toContain(message);
  });
});
