/** A `.tpl` file: sections in, sections out. `serialize(parse(text)) === text` for a file in the canonical form. */

import { readJson, writeJson } from './json.mjs';
import { readTests, writeTests } from './tests-yaml.mjs';

/** @typedef {{check: string, severity: 'error' | 'warning', message: string}} Finding */
/**
 * @typedef {object} Template
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

const ORDER = [
  'TERMS_OF_SERVICE',
  'INFO',
  'VENDOR_DETAILS',
  'TEMPLATE_PARAMETERS',
  'SANDBOXED_JS_FOR_WEB_TEMPLATE',
  'WEB_PERMISSIONS',
  'TESTS',
  'NOTES',
];
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

/** @param {string[]} names @returns {Finding[]} */
function orderFindings(names) {
  const known = names.filter((name) => ORDER.includes(name));
  const sorted = [...known].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const missing = ORDER.filter((name) => !OPTIONAL.has(name) && !names.includes(name));
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  const unknown = names.filter((name) => !ORDER.includes(name));
  return [
    ...missing.map((name) => finding(`the section ___${name}___ is missing`)),
    ...twice.map((name) => finding(`the section ___${name}___ occurs twice`)),
    ...unknown.map((name) => finding(`the section ___${name}___ is not known`)),
    ...(sorted.join() === known.join() ? [] : [finding('the sections are not in the order of an export')]),
  ];
}

/** Reads any published file that has the code of a web template; throws where there is nothing to run.
 * @param {string} text @returns {Template} */
export function parse(text) {
  const sections = splitSections(text.startsWith(BOM) ? text.slice(1) : text);
  const findings = orderFindings(sections.map(({ name }) => name));
  if (!text.startsWith(BOM)) findings.push(finding('the file has no byte order mark', 'warning'));
  if (text.includes('\r')) findings.push(finding('the lines end with CR LF', 'warning'));
  const body = (/** @type {string} */ name) => sections.find((section) => section.name === name)?.body;
  const code = body('SANDBOXED_JS_FOR_WEB_TEMPLATE');
  if (code === undefined) {
    const server = body('SANDBOXED_JS_FOR_SERVER') !== undefined;
    throw new Error(server ? 'a server-side template: only web templates can be run' : 'not a web template');
  }
  const json = (/** @type {string} */ name, /** @type {unknown} */ otherwise) => {
    const { value, problem } = readJson(body(name) || JSON.stringify(otherwise), `___${name}___`);
    if (problem) findings.push(finding(problem));
    return value;
  };
  const tests = readTests(body('TESTS') ?? '');
  findings.push(...tests.problems.map((problem) => finding(problem)));
  return {
    terms: body('TERMS_OF_SERVICE') ?? '',
    info: json('INFO', {}),
    ...(body('VENDOR_DETAILS') === undefined ? {} : { vendor: json('VENDOR_DETAILS', {}) }),
    parameters: json('TEMPLATE_PARAMETERS', []),
    code,
    permissions: json('WEB_PERMISSIONS', []),
    tests,
    notes: body('NOTES') ?? '',
    findings,
  };
}

/** The canonical form: byte order mark, every section in order, two blank lines after each.
 * @param {Omit<Template, 'findings' | 'tests'> & {tests: Pick<Template['tests'], 'scenarios' | 'setup'>}} template */
export function serialize({ terms, info, vendor, parameters, code, permissions, tests, notes }) {
  /** @type {Record<string, string | undefined>} */
  const bodies = {
    TERMS_OF_SERVICE: terms || TERMS,
    INFO: writeJson(info),
    VENDOR_DETAILS: vendor === undefined ? undefined : writeJson(vendor),
    TEMPLATE_PARAMETERS: writeJson(parameters),
    SANDBOXED_JS_FOR_WEB_TEMPLATE: code,
    WEB_PERMISSIONS: writeJson(permissions),
    TESTS: writeTests(tests),
    NOTES: notes,
  };
  const section = (/** @type {string} */ name) =>
    bodies[name] === undefined ? '' : `___${name}___\n\n${bodies[name]}\n\n\n`;
  return BOM + ORDER.map(section).join('');
}
