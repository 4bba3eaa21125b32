import { describe, expect, it } from 'vitest';
import { failure, flag, list, permission, template, text } from './make-template';
import { runTemplate } from './runner/run-template.mjs';

const named =
  (key: string, ...names: string[]) =>
  (column: string) =>
    list(
      key,
      names.map((name) => ({ type: 3, mapKey: [text(column)], mapValue: [text(name)] })),
    );
const value = (key: string, of: unknown) => ({ key, value: of });
const everything = [
  'access_response',
  'access_template_storage',
  'access_firestore',
  'read_event_data',
  'read_request',
  'return_response',
  'run_container',
  'use_message',
].map((id) => permission(id));
const http = permission('send_http', value('allowedUrls', text('any')));

const setup = `const Promise = require('Promise'); const callLater = require('callLater');
  const answer = (value) => Promise.create((resolve) => resolve(value));
  const refuse = (reason) => Promise.create((resolve, reject) => { reject(reason); });`;
const server = (test: string, code: string, permissions: unknown[] = [...everything, http]) =>
  failure(test, { kind: 'server', code, permissions, setup });

const sender = `const send = require('sendHttpRequest'); const JSON = require('JSON');
  send('https://api.example.com/', {method: 'POST'}, JSON.stringify({id: data.id})).then((result) => {
    if (result.statusCode >= 200 && result.statusCode < 300) data.gtmOnSuccess(); else data.gtmOnFailure();
  }, data.gtmOnFailure);`;

describe('server containers', () => {
  it('a promise has settled when runCode returns', () => {
    const test = `mock('sendHttpRequest', answer({statusCode: 204})); runCode({id: 1});
      assertApi('gtmOnSuccess').wasCalled(); assertApi('gtmOnFailure').wasNotCalled();
      assertApi('sendHttpRequest').wasCalledWith('https://api.example.com/', {method: 'POST'}, '{"id":1}');`;
    expect(server(test, sender)).toBeNull();
    expect(
      server(
        "mock('sendHttpRequest', () => refuse(1)); runCode(); assertApi('gtmOnFailure').wasCalled();",
        sender,
      ),
    ).toBeNull();
  });

  it('a request nobody has mocked is never answered, and needs its permission', () => {
    const test = "runCode({}); assertApi('gtmOnSuccess').wasNotCalled();";
    expect(server(test, sender)).toBeNull();
    expect(server(test, sender, [])).toContain('send_http is not configured');
  });

  it.each(['[].reduce((a, b) => a + b)', "'a'.match('(')", "'a'.search('[')"])(
    'a built-in method that refuses its input ends a promise as any error does: %s',
    (call) => {
      const code = `${setup} answer(1).then(() => ${call}).catch(data.gtmOnFailure);`;
      expect(server("runCode({}); assertApi('gtmOnFailure').wasCalled();", code)).toBeNull();
    },
  );

  it('a chain goes on with what each step yields, through promises, refusals and errors', () => {
    const code = `const Promise = require('Promise'); const seen = [];
      const step = (value) => Promise.create((resolve) => resolve(value));
      return Promise.all([1, step(2), step(step(3))]).then((all) => { seen.push(all); return step('a'); })
        .then((one) => { seen.push(one); return one.b.c; })
        .then(() => seen.push('never'))
        .catch((error) => { seen.push(error.message.indexOf('cannot access') >= 0); return 'on'; })
        .finally(() => seen.push('finally'))
        .then((last) => { seen.push(last); return seen; });`;
    const test = `let result; runCode({}).then((seen) => { result = seen; });
      callLater(() => assertThat(result).isEqualTo([[1, 2, 3], 'a', true, 'finally', 'on']));`;
    expect(server(test, code)).toBeNull();
  });

  it('an error passes a finally, and a promise is decided once', () => {
    const code = `const Promise = require('Promise');
      return Promise.create((resolve, reject) => { reject('no'); resolve('yes'); }).finally(() => 1);`;
    const test = `let said; runCode({}).then(() => { said = 'kept'; }, (why) => { said = why; });
      callLater(() => assertThat(said).isEqualTo('no'));`;
    expect(server(test, code)).toBeNull();
  });

  it.each([
    "runCode({}).then((result) => assertThat(result).isEqualTo('other'));",
    "runCode({}).then(() => fail('isEqualTo'));",
    "runCode({}).then((result) => assertThat(result).isEqualTo('other')).catch(() => 1);",
    'callLater(() => assertThat(1).isEqualTo(2));',
  ])('a test that fails in a callback fails: %s', (test) => {
    expect(server(test, "return require('Promise').create((resolve) => resolve('one'));")).toContain(
      'isEqualTo',
    );
  });

  it('the old form of a request calls back', () => {
    const code = `require('sendHttpGet')('https://a.example.com/', (status, headers, body) => {
      if (status === 200) data.gtmOnSuccess(); });`;
    const test = `mock('sendHttpGet', function() { const callback = arguments[1]; callback(200, {}, ''); });
      runCode({}); assertApi('gtmOnSuccess').wasCalled();`;
    expect(server(test, code)).toBeNull();
  });

  it('a client claims, runs the container and answers', () => {
    const code = `const claim = require('claimRequest'); const run = require('runContainer');
      if (require('getRequestPath')() !== '/mine') return;
      claim(); run({event_name: 'page_view', user: {id: require('getRequestQueryParameter')('id')}}, () => {
        require('setResponseStatus')(204); require('setResponseHeader')('cache-control', 'no-store');
        require('returnResponse')(); }, (bind) => bind(require('addEventCallback')));`;
    const test = `mock('getRequestPath', '/mine'); mock('getRequestQueryParameter', '7');
      mock('runContainer', (event, done) => { assertThat(event.user.id).isEqualTo('7'); done(); });
      runCode({}); assertApi('claimRequest').wasCalled(); assertApi('setResponseStatus').wasCalledWith(204);
      assertApi('returnResponse').wasCalled();`;
    expect(server(test, code)).toBeNull();
  });

  it('storage, messages and the event are those of one world', () => {
    const code = `const store = require('templateDataStorage'); const copy = {a: [1]}; store.setItemCopy('k', copy);
      copy.a.push(2); const heard = [];
      require('addMessageListener')('m', (type, message) => heard.push([type, message.x]));
      if (require('hasMessageListener')('m')) require('sendMessage')('m', {x: 1});
      return [store.getItemCopy('k'), store.getItemCopy('none'), heard, require('getEventData')('user.id'),
        require('getAllEventData')()];`;
    const test = "assertThat(runCode({})).isEqualTo([{a: [1]}, null, [['m', 1]], undefined, {}]);";
    expect(server(test, code)).toBeNull();
  });

  it('Firestore is mocked method by method, and its promises go on', () => {
    const code = `const Firestore = require('Firestore');
      return Firestore.read('a/b', {}).then((found) => found.data, () => Firestore.write('a/b', {n: 1}).then(() => 'new'));`;
    const test = `mockObject('Firestore', {read: () => refuse({reason: 'not_found'}), write: () => answer('id')});
      let result; runCode({}).then((value) => { result = value; });
      callLater(() => { assertThat(result).isEqualTo('new'); assertApi('Firestore.write').wasCalledWith('a/b', {n: 1}); });`;
    expect(server(test, code)).toBeNull();
  });

  it.each([
    ["testRegex')(require('createRegex')('^\\\\d+$', 'i'), '12')", 'true'],
    ["createRegex')('(?=a)')", 'null'],
    ["createRegex')('(')", 'null'],
    ["sha256Sync')('abc', {outputEncoding: 'hex'}).slice(0, 8)", "'ba7816bf'"],
    ["sha256Sync')('abc').slice(-1)", "'='"],
    ["computeEffectiveTldPlusOne')('https://a.b.example.co.uk/x')", "'example.co.uk'"],
    ["computeEffectiveTldPlusOne')('shop.example.com')", "'example.com'"],
    ["getRequestQueryParameters')()", '{}'],
  ])("require('%s is %s", (call, expected) => {
    expect(server(`assertThat(runCode({})).isEqualTo(${expected});`, `return require('${call};`)).toBeNull();
  });

  it('strings take a regular expression made by createRegex', () => {
    const code = `const all = require('createRegex')('[a-c]', 'g');
      return ['abcd'.replace(all, '-'), 'xbz'.search(all), 'abz'.match(all), 'a.c'.replace('.', 'b'), all.source];`;
    expect(
      server("assertThat(runCode({})).isEqualTo(['---d', 1, ['a', 'b'], 'abc', undefined]);", code),
    ).toBeNull();
  });

  it('a request is read as far as it is granted', () => {
    const code = `const log = []; const may = require('queryPermission');
      return [may('read_request', 'header', 'Trace-Id'), may('read_request', 'header', 'cookie'), may('read_request', 'body'),
        may('read_event_data', 'items.0'), may('read_event_data', 'other'), may('send_http', 'https://x.example.com/a')];`;
    const grants = [
      permission(
        'read_request',
        value('requestAccess', text('specific')),
        value('headersAllowed', flag(true)),
        value('headerAccess', text('specific')),
        named('headerWhitelist', 'trace-id')('headerName'),
      ),
      permission(
        'read_event_data',
        value('eventDataAccess', text('specific')),
        list('keyPatterns', [text('items.*')]),
      ),
      permission(
        'send_http',
        value('allowedUrls', text('specific')),
        list('urls', [text('https://*.example.com/*')]),
      ),
    ];
    const test = 'assertThat(runCode({})).isEqualTo([true, false, false, true, false, true]);';
    expect(server(test, code, grants)).toBeNull();
  });

  it('what cannot be imitated honestly asks for a mock', () => {
    const code = "return require('extractEventsFromMpv2')();";
    expect(server('runCode({});', code)).toContain('mock it');
    expect(server("mock('extractEventsFromMpv2', []); assertThat(runCode()).isEmpty();", code)).toBeNull();
  });

  it('web APIs do not exist there, nor server APIs on the web', () => {
    expect(server('runCode({});', "require('injectScript');")).toContain(
      'injectScript is not a valid API name',
    );
    expect(failure('runCode({});', { code: "require('claimRequest');" })).toContain('not a valid API name');
  });

  it('an endless chain of promises is ended', () => {
    const code = `const Promise = require('Promise');
      const again = () => Promise.create((resolve) => resolve()).then(again); again();`;
    expect(server('runCode({});', code)).toMatch(/gave up/);
  });

  it('is reported with coverage and findings like a web template', () => {
    const report = runTemplate(
      template({ kind: 'server', code: sender, permissions: [http], setup, tests: { a: 'runCode({});' } }),
    );
    expect(report).toMatchObject({
      passed: 1,
      failed: 0,
      error: null,
      coverage: { statements: 50, branches: 0 },
    });
    expect(report.findings.filter(({ check }) => check === 'dialect' || check === 'privileges')).toEqual([]);
  });
});
