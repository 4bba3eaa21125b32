import { describe, expect, it } from 'vitest';
import {
  type Parts,
  permission,
  globals,
  scripts,
  logging,
  template,
  good,
  scriptUrl,
} from './make-template';
import { mutants } from './runner/checks/mutation.mjs';
import { readGrants } from './runner/permissions/grants.mjs';
import { runTemplate } from './runner/run-template.mjs';

const strictly = (change: Partial<Parts> = {}) =>
  runTemplate(template({ ...good, ...change }), { strict: true }).findings.map(
    ({ check, message }) => `${check}: ${message}`,
  );

describe('the ten extra checks', () => {
  it('a careful template has no finding at all', () => {
    const report = runTemplate(template(good), { strict: true });
    expect(report).toMatchObject({
      passed: 2,
      failed: 0,
      findings: [],
      coverage: { statements: 100, branches: 100 },
    });
  });

  it.each<[string, Partial<Parts>, string]>([
    [
      'a right nobody uses',
      { permissions: [...good.permissions, permission('read_title')] },
      'privileges: read_title is granted and never used',
    ],
    [
      'a flag nobody uses',
      { permissions: [logging, globals(['q', true, true, true]), scripts(scriptUrl)] },
      'privileges: access_globals grants execute on q',
    ],
    [
      'a URL nobody loads',
      { permissions: [logging, good.permissions[1], scripts(scriptUrl, 'https://b.com/')] },
      'privileges: inject_script grants https://b.com/',
    ],
    [
      'a right that is missing',
      { permissions: [logging, scripts(scriptUrl)] },
      'privileges: The requested permission access_globals',
    ],
    [
      'a dialect violation in a test',
      { tests: { ...good.tests, third: 'const a = `b`;' } },
      'dialect: test "third" line 1: TemplateLiteral',
    ],
    ['an unknown API', { code: `${good.code}\nrequire('fetch');` }, 'dialect: there is no API fetch'],
    [
      'a field nobody declared',
      { code: `${good.code}\nif (data.other) data.gtmOnSuccess();` },
      'fields: the code reads data.other',
    ],
    [
      'a field nobody reads',
      { parameters: [...good.parameters, { type: 'TEXT', name: 'idle', displayName: 'Idle', help: 'x' }] },
      'fields: the parameter idle is never read',
    ],
    [
      'a test with a field nobody declared',
      { tests: { ...good.tests, third: "runCode({unite: '1'});" } },
      'fields: a test gives unite',
    ],
    [
      'an outcome told twice',
      { code: `${good.code}\ndata.gtmOnSuccess();` },
      'smoke: no fields, loading ends in success: told its outcome 2 times',
    ],
    [
      'a run that throws',
      { code: `${good.code}\ndata.unit.trim();` },
      'smoke: no fields, loading ends in success: TypeError',
    ],
    [
      'a condition on nothing',
      {
        parameters: [
          {
            ...(good.parameters[0] as object),
            enablingConditions: [{ paramName: 'x', paramValue: 1, type: 'EQUALS' }],
          },
        ],
      },
      'parameters: unit: depends on x',
    ],
    [
      'a condition that never holds',
      {
        parameters: [
          good.parameters[1],
          {
            ...(good.parameters[0] as object),
            enablingConditions: [{ paramName: 'debug', paramValue: 'on', type: 'EQUALS' }],
          },
        ],
      },
      'parameters: unit: debug can never be "on"',
    ],
    [
      'a pattern that does not compile',
      {
        parameters: [
          { ...(good.parameters[0] as object), valueValidators: [{ type: 'REGEX', args: ['('] }] },
        ],
      },
      'parameters: unit: the pattern ( does not compile',
    ],
    [
      'an unknown validator',
      { parameters: [{ ...(good.parameters[0] as object), valueValidators: [{ type: 'EMAIL' }] }] },
      'parameters: unit: the validator EMAIL',
    ],
    [
      'a doubled name',
      { parameters: [...good.parameters, good.parameters[0]] },
      'parameters: two parameters are called unit',
    ],
    [
      'a missing help text',
      { parameters: [{ type: 'TEXT', name: 'unit', displayName: 'Account' }, good.parameters[1]] },
      'parameters: unit: has no help text',
    ],
    [
      'Title Case',
      {
        parameters: [
          { ...(good.parameters[0] as object), displayName: 'Account Number' },
          good.parameters[1],
        ],
      },
      'is not in sentence case',
    ],
    [
      'a description that is too long',
      { info: { ...good.info, description: 'x'.repeat(201) } },
      'info: the description is longer',
    ],
    ['an unknown category', { info: { ...good.info, categories: ['CALLS'] } }, 'info: the category CALLS'],
    ['no thumbnail', { info: { ...good.info, brand: {} } }, 'info: there is no thumbnail'],
    [
      'a test name with a colon',
      { tests: { ...good.tests, 'a: b': "runCode({unit: '1'});" } },
      'names: the test name "a: b"',
    ],
    [
      'a line no test reaches',
      { tests: { 'Everything is sent': good.tests['Everything is sent']! } },
      'coverage: the tests do not reach',
    ],
    [
      'a right no test needs',
      { tests: { 'Nothing without an account': good.tests['Nothing without an account']! } },
      'mutation: no test fails without access_globals q read',
    ],
  ])('%s is found', (_, change, message) => {
    expect(strictly(change).join('\n')).toContain(message);
  });

  it('a file that is not canonical is told apart', () => {
    const findings = runTemplate(template(good).replace('\uFEFF', '')).findings.map(({ check }) => check);
    expect(findings).toEqual(['format', 'form']);
  });

  it('every flag, every URL and every permission without parameters is taken away once', () => {
    const without = mutants(readGrants([...good.permissions, permission('read_title')])).map(
      (one) => one.without,
    );
    expect(without).toEqual([
      'logging',
      'access_globals q read',
      'access_globals q write',
      `inject_script ${scriptUrl}`,
      'read_title',
    ]);
  });
});
