/** A `.tpl` file: sections in, sections out. `serialize(parse(text)) === text` for a file in the canonical form. */

import { readJson, writeJson } from './json.mjs';
import { readTests, writeTests } from './tests-yaml.mjs';

/** @typedef {{check: string, severity: 'error' | 'warning', message: string}} Finding */
/**
 * @typedef {object} Template
 * @property {'web' | 'server'} kind
 * @property {string} terms
 * @property {any} info
 * @property {any} [vendor] only consent platforms that Google approved
 * @property {any[]} parameters
 * @property {string} code
 * @property {any[]} permissions
 * @property {import('./tests-yaml.mjs').Tests} tests
 * @property {string} notes
 * @property {Finding[]} findings what a canonical file would not have
 */

export const TERMS = `By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.`;

/** The sections in the order of an export. @type {(kind: Template['kind']) => string[]} */
const orderOf = (kind) => [
  'TERMS_OF_SERVICE',
  'INFO',
  'VENDOR_DETAILS',
  'TEMPLATE_PARAMETERS',
  CODE[kind],
  PERMISSIONS[kind],
  'TESTS',
  'NOTES',
];
const CODE = { web: 'SANDBOXED_JS_FOR_WEB_TEMPLATE', server: 'SANDBOXED_JS_FOR_SERVER' };
const PERMISSIONS = { web: 'WEB_PERMISSIONS', server: 'SERVER_PERMISSIONS' };
const OPTIONAL = new Set(['VENDOR_DETAILS']);
const BOM = '\uFEFF';

/** @param {string} message @param {Finding['severity']} [severity] @returns {Finding} */
const finding = (message, severity = 'error') => ({ check: 'format', severity, message });

/** @param {string} text @returns {{name: string, body: string}[]} */
function splitSections(text) {
  const parts = text.replace(/\r\n?/g, '\n').split(/^___([A-Z_0-9]+)___[ \t]*$/m);
  const sections = [];
  for (let at = 1; at < parts.length; at += 2) {
    const body = /** @type {string} */ (parts[at + 1]);
    sections.push({ name: /** @type {string} */ (parts[at]), body: body.replace(/^\n+|\s+$/g, '') });
  }
  return sections;
}

/** @param {string[]} names @param {string[]} order @returns {Finding[]} */
function orderFindings(names, order) {
  const known = names.filter((name) => order.includes(name));
  const sorted = [...known].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const missing = order.filter((name) => !OPTIONAL.has(name) && !names.includes(name));
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  const unknown = names.filter((name) => !order.includes(name));
  return [
    ...missing.map((name) => finding(`the section ___${name}___ is missing`)),
    ...twice.map((name) => finding(`the section ___${name}___ occurs twice`)),
    ...unknown.map((name) => finding(`the section ___${name}___ is not known`)),
    ...(sorted.join() === known.join() ? [] : [finding('the sections are not in the order of an export')]),
  ];
}

/** Reads any published file that has code; throws where there is nothing to run.
 * @param {string} text @returns {Template} */
export function parse(text) {
  const sections = splitSections(text.startsWith(BOM) ? text.slice(1) : text);
  const names = sections.map(({ name }) => name);
  const kind = names.includes(CODE.server) && !names.includes(CODE.web) ? 'server' : 'web';
  const findings = orderFindings(names, orderOf(kind));
  if (!text.startsWith(BOM)) findings.push(finding('the file has no byte order mark', 'warning'));
  if (text.includes('\r')) findings.push(finding('the lines end with CR LF', 'warning'));
  const body = (/** @type {string} */ name) => sections.find((section) => section.name === name)?.body;
  const code = body(CODE[kind]);
  if (code === undefined) throw new Error('not a template: there is no code');
  const json = (/** @type {string} */ name, /** @type {unknown} */ otherwise) => {
    const { value, problem } = readJson(body(name) || JSON.stringify(otherwise), `___${name}___`, otherwise);
    if (problem) findings.push(finding(problem));
    return value;
  };
  const tests = readTests(body('TESTS') ?? '');
  findings.push(...tests.problems.map((problem) => finding(problem)));
  return {
    kind,
    terms: body('TERMS_OF_SERVICE') ?? '',
    info: json('INFO', {}),
    ...(body('VENDOR_DETAILS') === undefined ? {} : { vendor: json('VENDOR_DETAILS', {}) }),
    parameters: json('TEMPLATE_PARAMETERS', []),
    code,
    permissions: json(PERMISSIONS[kind], []),
    tests,
    notes: body('NOTES') ?? '',
    findings,
  };
}

/** The canonical form: byte order mark, every section in order, two blank lines after each.
 * @param {Omit<Template, 'findings' | 'tests' | 'kind'> & {tests: Pick<Template['tests'], 'scenarios' | 'setup'>,
 *   kind?: Template['kind']}} template */
export function serialize({
  kind = 'web',
  terms,
  info,
  vendor,
  parameters,
  code,
  permissions,
  tests,
  notes,
}) {
  /** @type {Record<string, string | undefined>} */
  const bodies = {
    TERMS_OF_SERVICE: terms || TERMS,
    INFO: writeJson(info),
    VENDOR_DETAILS: vendor === undefined ? undefined : writeJson(vendor),
    TEMPLATE_PARAMETERS: writeJson(parameters),
    [CODE[kind]]: code,
    [PERMISSIONS[kind]]: writeJson(permissions),
    TESTS: writeTests(tests),
    NOTES: notes,
  };
  const section = (/** @type {string} */ name) =>
    bodies[name] === undefined ? '' : `___${name}___\n\n${bodies[name]}\n\n\n`;
  return BOM + orderOf(kind).map(section).join('');
}
