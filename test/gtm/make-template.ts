import { TERMS, serialize } from './runner/format/template.mjs';
import { runTemplate } from './runner/run-template.mjs';

export const text = (string: string) => ({ type: 1, string });
export const flag = (boolean: boolean) => ({ type: 8, boolean });
export const list = (key: string, listItem: unknown[]) => ({ key, value: { type: 2, listItem } });
export const permission = (publicId: string, ...param: unknown[]) => ({
  instance: { key: { publicId, versionId: '1' }, param },
  isRequired: true,
});
export const globals = (...rows: [string, boolean, boolean, boolean][]) => {
  const mapKey = ['key', 'read', 'write', 'execute'].map(text);
  const items = rows.map(([key, ...flags]) => ({
    type: 3,
    mapKey,
    mapValue: [text(key), ...flags.map(flag)],
  }));
  return permission('access_globals', list('keys', items));
};
export const scripts = (...urls: string[]) => permission('inject_script', list('urls', urls.map(text)));
export const logging = permission('logging', { key: 'environments', value: text('debug') });

export interface Parts {
  kind?: 'web' | 'server';
  code?: string;
  permissions?: unknown[];
  parameters?: unknown[];
  info?: Record<string, unknown>;
  setup?: string;
  tests?: Record<string, string>;
}

export const template = ({
  kind = 'web',
  code = '',
  permissions = [],
  parameters = [],
  info = {},
  setup = '',
  tests = {},
}: Parts) =>
  serialize({
    kind,
    terms: TERMS,
    info: { type: 'TAG', id: 'cvt_temp_public_id', version: 1, ...info },
    parameters,
    code,
    permissions,
    tests: { setup, scenarios: Object.entries(tests).map(([name, body]) => ({ name, code: body })) },
    notes: 'Created on 1/2/2026, 3:04:05 PM',
  });

/** The error of a single test, or null where it passes. */
export const failure = (test: string, parts: Parts = {}, options = {}) => {
  const report = runTemplate(template({ ...parts, tests: { one: test } }), options);
  return report.error ?? report.failures[0]?.error ?? null;
};
export const scriptUrl = 'https://cdn.example.com/a@1.0.0/a.js';
const PNG = Buffer.alloc(24);
PNG.write('\x89PNG\r\n\x1a\n', 'latin1');
PNG.writeUInt32BE(96, 16);
PNG.writeUInt32BE(96, 20);
export const good: Required<Omit<Parts, 'kind'>> = {
  info: {
    displayName: 'Example tag',
    categories: ['ANALYTICS'],
    brand: {
      id: 'brand_dummy',
      displayName: '',
      thumbnail: `data:image/png;base64,${PNG.toString('base64')}`,
    },
    description: 'Sends things.',
  },
  parameters: [
    {
      type: 'TEXT',
      name: 'unit',
      displayName: 'Account number',
      simpleValueType: true,
      help: 'Where to find it.',
    },
    {
      type: 'CHECKBOX',
      name: 'debug',
      checkboxText: 'Write messages',
      simpleValueType: true,
      help: 'In preview.',
    },
  ],
  permissions: [logging, globals(['q', true, true, false]), scripts(scriptUrl)],
  code: `const createQueue = require('createQueue');
const injectScript = require('injectScript');
const log = require('logToConsole');
const url = '${scriptUrl}';
if (data.debug) log('here');
if (data.unit) {
  const push = createQueue('q');
  push({unit: data.unit});
  injectScript(url, data.gtmOnSuccess, data.gtmOnFailure, url);
} else {
  data.gtmOnFailure();
}`,
  setup: "mock('injectScript', (url, success) => success());",
  tests: {
    'Everything is sent': "runCode({unit: '1', debug: true}); assertApi('gtmOnSuccess').wasCalled();",
    'Nothing without an account': "runCode({}); assertApi('gtmOnFailure').wasCalled();",
  },
};
