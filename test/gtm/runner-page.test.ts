import { describe, expect, it } from 'vitest';
import { text, flag, list, permission, globals, scripts, failure } from './make-template';

describe('the fake page', () => {
  const page = globals(['q', true, true, true], ['f', true, true, true], ['f.q', true, true, true]);

  it('a queue keeps the array it found, and what is pushed is a copy', () => {
    const code = `const push = require('createQueue')('q'); const item = {a: [1]}; push(item, 2); item.a.push(2);
      return require('copyFromWindow')('q');`;
    expect(
      failure('assertThat(runCode({})).isEqualTo([{a: [1]}, 2]);', { code, permissions: [page] }),
    ).toBeNull();
  });

  it('an arguments queue makes a stub that collects calls', () => {
    const code = `const f = require('createArgumentsQueue')('f', 'f.q'); f('init', {a: 1}); f('go');
      return [require('copyFromWindow')('f.q'), require('copyFromWindow')('f').q.length, require('setInWindow')('f', 1)];`;
    const test = "assertThat(runCode({})).isEqualTo([[['init', {a: 1}], ['go']], 2, false]);";
    expect(failure(test, { code, permissions: [page] })).toBeNull();
  });

  it('a function keeps what hangs on it when it crosses', () => {
    const code = `const set = require('setInWindow'); const f = (a) => a.x + 1; f.q = [1];
      set('f', f); require('createQueue')('f.q')(2); const g = require('copyFromWindow')('f');
      return [g({x: 1}), g.q, f.q, require('callInWindow')('f', {x: 2})];`;
    const test = 'assertThat(runCode({})).isEqualTo([2, [1, 2], [1], 3]);';
    expect(failure(test, { code, permissions: [page] })).toBeNull();
  });

  it('an unmocked injectScript never calls back', () => {
    const code = "require('injectScript')('https://a.com/x', data.gtmOnSuccess, data.gtmOnFailure);";
    const test =
      "runCode({}); assertApi('gtmOnSuccess').wasNotCalled(); assertApi('gtmOnFailure').wasNotCalled();";
    expect(failure(test, { code, permissions: [scripts('https://a.com/')] })).toBeNull();
  });

  it('consent nobody has set is granted, and listeners hear of changes only', () => {
    const type = {
      type: 3,
      mapKey: ['consentType', 'read', 'write'].map(text),
      mapValue: [text('ads'), flag(true), flag(true)],
    };
    const code = `const heard = []; const update = require('updateConsentState');
      require('addConsentListener')('ads', (type, granted) => heard.push([type, granted]));
      heard.push(require('isConsentGranted')('ads'));
      update({ads: 'granted'}); update({ads: 'denied'}); update({ads: 'denied'}); update({ads: 'granted'});
      return heard;`;
    const test = "assertThat(runCode({})).isEqualTo([true, ['ads', false], ['ads', true]]);";
    expect(
      failure(test, { code, permissions: [permission('access_consent', list('consentTypes', [type]))] }),
    ).toBeNull();
  });

  it('callbacks have run when runCode returns', () => {
    const code = `const later = require('callLater'); later(() => later(data.gtmOnSuccess));
      require('sha256')('abc', (hash) => data.seen(hash), undefined, {outputEncoding: 'hex'});`;
    const test = `let hash; runCode({seen: (given) => { hash = given; }}); assertApi('gtmOnSuccess').wasCalled();
      assertThat(hash).isEqualTo('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');`;
    expect(failure(test, { code })).toBeNull();
  });

  it.each([
    ["'makeTableMap')([{k: 'a', v: 1}], 'k', 'v')", '{a: 1}'],
    ["'makeTableMap')([])", 'null'],
    ["'parseUrl')('https://a.com/b?c=1&d=2&d=3#e').searchParams", "{c: '1', d: ['2', '3']}"],
    ["'parseUrl')('nothing')", 'undefined'],
    ["'JSON').parse('nope')", 'undefined'],
    ["'JSON').stringify({a: [1, null]})", '\'{"a":[1,null]}\''],
    ["'makeInteger')('12.4')", '12'],
    ["'makeNumber')('12.5')", '12.5'],
    ["'makeString')([1, 2])", "'1,2'"],
    ["'getType')([])", "'array'"],
    ["'fromBase64')(require('toBase64')('да'))", "'да'"],
    ["'encodeUriComponent')('а b')", "'%D0%B0%20b'"],
    ["'decodeUriComponent')('%')", 'undefined'],
    ["'Object').entries({a: 1})", "[['a', 1]]"],
    ["'Math').max(1, 5, 3)", '5'],
    ["'Object').delete({a: 1}, 'b')", 'true'],
    ["'Object').delete([1], 0)", 'false'],
    ["'Object').delete(undefined, 'a')", 'false'],
    ["'Object').delete(require('Object').freeze({a: 1}), 'a')", 'false'],
  ])('require(%s is %s', (call, value) => {
    expect(
      failure(`assertThat(runCode({})).isEqualTo(${value});`, { code: `return require(${call};` }),
    ).toBeNull();
  });
});
