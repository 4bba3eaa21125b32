/** The `___TESTS___` section: YAML with nothing but strings in it. */

import { parseDocument } from 'yaml';

/** @typedef {{name: string, code: string}} Scenario */
/** @typedef {{scenarios: Scenario[], setup: string, problems: string[]}} Tests */

/** A test that cannot be read has not passed. */
const UNREADABLE = "fail('the code of this test cannot be read');";

/** SnakeYAML, the tag manager's own, lets the further lines of a quoted text begin anywhere; YAML wants them
 * indented. What stands at their beginning has no meaning, so they can be moved.
 * @param {string} text */
function indentQuoted(text) {
  return text.replace(/: "(?:[^"\\]|\\[\s\S])*"/g, (quoted) => quoted.replace(/\n/g, '\n      '));
}

/** A name that YAML reads as something else stands for itself: `a: b`, `*a`, `[a] b`.
 * @param {string} text */
function quoteNames(text) {
  return text.replace(/^(\s*-\s+name:[ \t]+)(\S.*)(?=\n\s*code:)/gm, (whole, key, name) =>
    /^(["']).*\1\s*$/.test(name) ? whole : `${key}'${name.trim().replace(/'/g, "''")}'`,
  );
}

/** @param {string} text */
function readYaml(text) {
  const read = (/** @type {string} */ source) =>
    parseDocument(source, { schema: 'failsafe', uniqueKeys: false });
  const strict = read(text);
  const [first] = strict.errors;
  if (!first) return { content: strict.toJS(), problems: [] };
  const lenient = read(indentQuoted(quoteNames(text)));
  const problems = [`the tests are not plain YAML: ${first.message.split('\n')[0]}`];
  return { content: (lenient.errors.length === 0 ? lenient : strict).toJS(), problems };
}

/** What only the tag manager's own parser accepts is a problem to report, and the end only where no test is left.
 * @param {string} text @returns {Tests} */
export function readTests(text) {
  const { content: read, problems } = readYaml(text);
  const content = read ?? {};
  if (typeof content !== 'object') throw new Error(problems[0] ?? 'the tests are not a YAML mapping');
  if (Array.isArray(content)) throw new Error('the tests are a list, not a mapping with `scenarios`');
  const listed = Array.isArray(content.scenarios) ? content.scenarios : [];
  const scenarios = listed.map((/** @type {any} */ one, /** @type {number} */ index) => ({
    name: String(one?.name ?? `scenario ${index + 1}`),
    code: typeof one?.code === 'string' ? one.code : UNREADABLE,
  }));
  if (problems[0] && scenarios.length === 0) throw new Error(problems[0]);
  return { scenarios, setup: typeof content.setup === 'string' ? content.setup : '', problems };
}

/** @param {string} key @param {string} text @param {string} indent */
function writeBlock(key, text, indent) {
  if (text === '') return `${indent}${key}: ''`;
  const header = `|${/^[ \n]/.test(text) ? '2' : ''}${text.endsWith('\n') ? '' : '-'}`;
  const lines = text.replace(/\n$/, '').split('\n');
  return [`${indent}${key}: ${header}`, ...lines.map((line) => (line ? `${indent}  ${line}` : ''))].join(
    '\n',
  );
}

/** A name that YAML would read as something else is quoted.
 * @param {string} name */
function writeName(name) {
  const plain = /^[\p{L}\d(/][^:#\n]*$/u.test(name) && !/\s$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Literal blocks only, in the order of the tag manager's own export.
 * @param {{scenarios: Scenario[], setup: string}} tests */
export function writeTests({ scenarios, setup }) {
  const list = scenarios.map(
    ({ name, code }) => `- name: ${writeName(name)}\n${writeBlock('code', code, '  ')}`,
  );
  const head = list.length === 0 ? 'scenarios: []' : ['scenarios:', ...list].join('\n');
  return setup === '' ? head : `${head}\n${writeBlock('setup', setup, '')}`;
}
