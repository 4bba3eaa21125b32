/** A `.tpl` text in, a report out: its own tests, what they cover, and what else is wrong with it. */

import { inspect } from './checks/index.mjs';
import { parse } from './format/template.mjs';
import { markCountable, measureCoverage } from './language/coverage.mjs';
import { parseSource } from './language/syntax.mjs';
import { readGrants } from './permissions/grants.mjs';
import { runScenario } from './testing/scenario.mjs';

/** @typedef {import('./format/template.mjs').Template} Template */
/** @typedef {import('./format/template.mjs').Finding} Finding */
/**
 * @typedef {object} Report
 * @property {number} passed
 * @property {number} failed
 * @property {string | null} error why nothing could be run
 * @property {{statements: number, branches: number, uncovered: number[]}} coverage percentages and lines of the code
 * @property {{name: string, error: string | null}[]} failures
 * @property {Finding[]} findings
 */

/** @param {Template} template @param {{strict?: boolean}} [options] @returns {Omit<Report, 'error' | 'findings'>} */
function runTests(template, { strict = false } = {}) {
  const program = parseSource(template.code, 'code');
  const countable = markCountable(program);
  const hits = new Set();
  const grants = readGrants(template.permissions);
  const { kind, tests } = template;
  const outcomes = tests.scenarios.map((one) =>
    runScenario(program, { setup: tests.setup, ...one }, { grants, kind, strict, hits }),
  );
  const failures = outcomes.filter(({ error }) => error !== null);
  return {
    passed: outcomes.length - failures.length,
    failed: failures.length,
    coverage: measureCoverage(countable, hits),
    failures,
  };
}

/** A check that meets something it does not understand says so; the tests have been run all the same.
 * @param {Template} template @param {Parameters<typeof inspect>[1]} options @returns {Finding[]} */
function inspectSafely(template, options) {
  try {
    return inspect(template, options);
  } catch (error) {
    const message = `the checks gave up: ${/** @type {Error} */ (error).message}`;
    return [{ check: 'checks', severity: 'error', message }];
  }
}

/** Never throws: what cannot be run is a report with an error.
 * @param {string} text @param {{strict?: boolean}} [options] @returns {Report} */
export function runTemplate(text, { strict = false } = {}) {
  try {
    const template = parse(text);
    const result = runTests(template, { strict });
    return {
      ...result,
      error: null,
      findings: [
        ...template.findings,
        ...inspectSafely(template, { text, strict, coverage: result.coverage }),
      ],
    };
  } catch (error) {
    const coverage = { statements: 0, branches: 0, uncovered: [] };
    const { message } = /** @type {Error} */ (error);
    return { passed: 0, failed: 0, error: message, coverage, failures: [], findings: [] };
  }
}
