import { describe, expect, it } from 'vitest';
import { type Parts, flag, globals, list, permission, template, text } from './make-template';
import { runTemplate } from './runner/run-template.mjs';

/** The file with its tests written as they are given here, not as our own writer would. */
const run = (tests: string, parts: Parts) => {
  const file = template(parts).replace(/scenarios: \[\][\s\S]*?(?=\n\n\n___NOTES)/, () => tests);
  const { passed, error, failures } = runTemplate(file);
  return { passed, error, failures };
};
const allPass = (passed: number) => ({ passed, error: null, failures: [] });

describe('tests as people and the tag manager write them', () => {
  const code = `const inject = require('injectScript'); const makeTableMap = require('makeTableMap');
    if (!data.id) return data.gtmOnFailure();
    inject('https://a.example.com/' + data.id, data.gtmOnSuccess, data.gtmOnFailure, 'once');
    return makeTableMap(data.rows || [], 'name', 'value');`;

  it('names and texts that go over several lines, in quotes and without', () => {
    const tests = `scenarios:
- name: The script is loaded once, and whoever waits for it is told of what
    became of it
  code: "mockData.id = '1';\\n\\nconst told = runCode(mockData);\\n\\nassertThat(told, 'nothing\\
    \\ was given').isNull();\\nassertApi('injectScript').wasCalledWith('https://a.example.com/1',\\
    \\ success, failure, 'once');\\n"
- name: "Nothing without an id"
  code: |+
    // a comment, and an empty line behind

    runCode({});
    assertApi('gtmOnFailure').wasCalled();

- name: 'it''s a table'
  code: >-
    assertThat(runCode({id: 1, rows: [{name: 'a', value: 2}]})).isEqualTo({a: 2});
- name: empty
  code: ''
setup: "const mockData = {};\\nlet success, failure;\\nmock('injectScript', (url, onSuccess, onFailure)\\
  \\ => {\\n  success = onSuccess;\\n  failure = onFailure;\\n  onSuccess();\\n});"`;
    expect(run(tests, { code })).toEqual(allPass(4));
  });

  it('the setup first, on one line, and items that are indented', () => {
    const tests = `setup: const mockData = {};
scenarios:
  - name: '[Early exit] all kinds of nothing'
    code: |-
      [undefined, null, ''].forEach((value) => {
        mockData.id = value;
        assertThat(runCode(mockData)).isUndefined();
      });
      assertApi('injectScript').wasNotCalled();
  - code: |2-

      mock('injectScript', (url, done, failed) => failed());
      runCode({id: '7'});
      assertApi('gtmOnFailure').wasCalled(); assertApi('gtmOnSuccess').wasNotCalled();`;
    expect(run(tests, { code })).toEqual(allPass(2));
  });

  it('an arguments object that is kept, a stub with a property, a method that is called alone', () => {
    const own = `const copy = require('copyFromWindow'); const remove = require('Object').delete;
      const f = copy('f'); f('init', {a: 1, b: 2}); if (f.version) f('track', f.version);
      const item = {x: 1, y: 2}; remove(item, 'x'); return item;`;
    const tests = `scenarios:
- name: calls
  code: |
    const calls = [];
    const f = function() { calls[calls.length] = arguments; };
    f.version = '2';
    mock('copyFromWindow', key => { if (key === 'f') return f; });
    assertThat(runCode()).isEqualTo({y: 2});
    assertThat(calls[0][1]).isEqualTo({b: 2, a: 1});
    assertThat(calls.map((one) => one[0])).containsExactly('track', 'init');
    assertThat(calls[1].length).isStrictlyEqualTo(2);`;
    expect(run(tests, { code: own })).toEqual(allPass(1));
  });

  it('a callback left in a queue of the page, and consent as the template has set it', () => {
    const columns = ['consentType', 'read', 'write'].map(text);
    const row = { type: 3, mapKey: columns, mapValue: [text('ad_storage'), flag(true), flag(true)] };
    const permissions = [
      globals(['cmp.ready', true, true, false], ['cmp', true, true, false]),
      permission('access_consent', list('consentTypes', [row])),
      permission(
        'write_data_layer',
        list('keyPatterns', [text('ads_data_redaction'), text('developer_id.*')]),
      ),
    ];
    const cmp = `const update = require('updateConsentState'); require('setInWindow')('cmp', {}, true);
      require('gtagSet')({ads_data_redaction: data.redact, 'developer_id.dX': true});
      require('setDefaultConsentState')({ad_storage: 'denied', region: ['DE'], wait_for_update: 500});
      require('createQueue')('cmp.ready')((choice) => update({ad_storage: choice.ads ? 'granted' : 'denied'}));
      data.gtmOnSuccess();`;
    const tests = `scenarios:
- name: granted later
  code: |-
    const isConsentGranted = require('isConsentGranted');
    runCode({redact: true});
    assertThat(isConsentGranted('ad_storage')).isFalse();
    require('copyFromWindow')('cmp.ready')[0]({ads: true});
    assertThat(isConsentGranted('ad_storage')).isTrue();
    assertApi('gtmOnSuccess').wasCalled();`;
    expect(run(tests, { code: cmp, permissions })).toEqual(allPass(1));
  });

  it('tests that nobody can read are an error, not a success without tests', () => {
    const { passed, error } = run("setup: const a = {id: '7'};\nscenarios:\n- name: a\n  code: fail();", {
      code,
    });
    expect(passed).toBe(0);
    expect(error).toContain('the tests are not plain YAML');
  });

  it('a list of tests is not what the tag manager reads', () => {
    const tests = '[{"name": "one", "code": "runCode({});"}]';
    expect(run(tests, { code })).toMatchObject({
      passed: 0,
      error: 'the tests are a list, not a mapping with `scenarios`',
    });
  });

  it('a scenario may run the template ten thousand times', () => {
    const tests = `scenarios:
- name: chance
  code: |-
    let high = 0;
    for (let i = 0; i < 10000; i++) if (runCode({}) > 5) high++;
    assertThat(high > 3000 && high < 7000).isTrue();
    assertApi('generateRandom').wasCalledWith(1, 10);`;
    expect(run(tests, { code: "return require('generateRandom')(1, 10);" })).toEqual(allPass(1));
  });

  it('what a test itself calls needs the permission of the template too', () => {
    const tests = `scenarios:
- name: reads
  code: require('localStorage').getItem('mine');`;
    expect(run(tests, { code: '' }).failures[0]?.error).toContain('access_local_storage is not configured');
  });
});
