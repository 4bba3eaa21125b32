/** Code and tests are written in the dialect, and ask only for APIs that exist. */

import { lintDialect } from '../language/lint.mjs';
import { parseSource } from '../language/syntax.mjs';
import { isApiName } from '../catalogue.mjs';
import { findUses } from './use.mjs';

/** @typedef {import('../format/template.mjs').Template} Template */
/** @typedef {import('../format/template.mjs').Finding} Finding */
/** @typedef {import('acorn').Program} Program */
/** @typedef {{program: Program | null, what: string, problem: string}} TestProgram */

const TEST_GLOBALS = 'require mock mockObject runCode assertApi assertThat fail NaN Infinity'.split(' ');

/** The setup and the scenarios as programs; one that does not parse has a problem instead.
 * @param {Template} template @returns {TestProgram[]} */
export function testPrograms({ tests: { setup, scenarios } }) {
  return [{ name: 'setup', code: setup }, ...scenarios].map(({ name, code }) => {
    try {
      return { program: parseSource(code, 'test'), what: name, problem: '' };
    } catch (error) {
      return { program: null, what: name, problem: /** @type {Error} */ (error).message };
    }
  });
}

/** @param {TestProgram} test @returns {string[]} */
function topNames({ program }) {
  const body = /** @type {any[]} */ (program?.body ?? []);
  return body.flatMap((node) => node.declarations ?? [node]).flatMap(({ id }) => (id?.name ? [id.name] : []));
}

/** Setup and scenario share a scope: each may use what the other declares.
 * @param {TestProgram[]} tests @returns {string[]} */
function testProblems(tests) {
  const globals = [...TEST_GLOBALS, ...tests.flatMap(topNames)];
  return tests.flatMap(({ program, what, problem }) => {
    if (!program) return [`test "${what}": ${problem}`];
    return lintDialect(program, globals).map(
      ({ line, message }) => `test "${what}" line ${line}: ${message}`,
    );
  });
}

/** @param {Template} template @param {Program} program @returns {Finding[]} */
export function checkDialect(template, program) {
  const code = lintDialect(program, ['data', 'require']);
  const unknown = [...findUses(program).required].filter((name) => !isApiName(name, template.kind));
  const problems = [
    ...code.map(({ line, message }) => `code line ${line}: ${message}`),
    ...unknown.map((name) => `there is no API ${name}`),
    ...testProblems(testPrograms(template)),
  ];
  return problems.map((message) => ({ check: 'dialect', severity: 'error', message }));
}
