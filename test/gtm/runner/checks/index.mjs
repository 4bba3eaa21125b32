/** Everything the tag manager does not check by itself. */

import { serialize } from '../format/template.mjs';
import { parseSource } from '../language/syntax.mjs';
import { checkDialect, testPrograms } from './dialect.mjs';
import { allParameters, valueParameters } from './fields.mjs';
import { checkInfo } from './info.mjs';
import { checkMutants } from './mutation.mjs';
import { checkParameters } from './parameters.mjs';
import { checkPrivileges } from './privileges.mjs';
import { checkSmoke } from './smoke.mjs';
import { findFields, findTestKeys } from './use.mjs';

/** @typedef {import('../format/template.mjs').Template} Template */
/** @typedef {import('../format/template.mjs').Finding} Finding */
/** @typedef {import('acorn').Program} Program */

/** @param {string} check @param {Finding['severity']} [severity] @returns {(message: string) => Finding} */
const finder =
  (check, severity = 'error') =>
  (message) => ({ check, severity, message });

/** Fields, code and tests speak of the same things. @param {Template} template @param {Program} program */
function checkFields(template, program) {
  const found = finder('fields');
  const declared = new Set(valueParameters(template.parameters).map(({ name }) => name));
  const conditions = new Set(
    allParameters(template.parameters).flatMap(({ enablingConditions = [] }) =>
      enablingConditions.map((/** @type {any} */ one) => one.paramName),
    ),
  );
  const own = new Set(['gtmOnSuccess', 'gtmOnFailure', 'gtmTagId', 'gtmEventId', 'gtmUniqueEventId']);
  const { names, all } = findFields(program);
  const tested = testPrograms(template).flatMap(({ program: test }) =>
    test ? [...findTestKeys(test).keys()] : [],
  );
  const isStrange = (/** @type {string} */ name) => !declared.has(name) && !own.has(name);
  const idle = all ? [] : [...declared].filter((name) => !names.has(String(name)) && !conditions.has(name));
  return [
    ...[...names]
      .filter(isStrange)
      .map((name) => found(`the code reads data.${name}, which is no parameter`)),
    ...idle.map((name) => found(`the parameter ${name} is never read`)),
    ...[...new Set(tested)]
      .filter(isStrange)
      .map((name) => found(`a test gives ${name}, which is no parameter`)),
  ];
}

/** @param {Template} template @returns {Finding[]} */
function checkNames({ tests }) {
  const bad = tests.scenarios.filter(({ name }) => !/^[\w ,=/()[\]'-]+$/.test(name));
  return bad.map(({ name }) =>
    finder(
      'names',
      /[:.]/.test(name) ? 'error' : 'warning',
    )(`the test name "${name}" has characters that may not be imported`),
  );
}

/** @param {Template} template @param {string} text @returns {Finding[]} */
function checkForm(template, text) {
  return serialize(template) === text
    ? []
    : [finder('form', 'warning')('the file is not in the canonical form')];
}

/** @param {{statements: number, branches: number}} coverage @returns {Finding[]} */
function checkCoverage({ statements, branches }) {
  const whole = statements === 100 && branches === 100;
  return whole ? [] : [finder('coverage')('the tests do not reach every statement and branch')];
}

/**
 * @param {Template} template
 * @param {{text: string, coverage: {statements: number, branches: number}, strict: boolean}} options
 * @returns {Finding[]}
 */
export function inspect(template, { text, coverage, strict }) {
  const program = parseSource(template.code, 'code');
  const cheap = [
    ...checkDialect(template, program),
    ...checkFields(template, program),
    ...checkPrivileges(template, program),
    ...checkParameters(template),
    ...checkInfo(template),
    ...checkNames(template),
    ...checkForm(template, text),
  ];
  if (!strict) return cheap;
  return [
    ...cheap,
    ...checkCoverage(coverage),
    ...checkSmoke(template, program),
    ...checkMutants(template, program),
  ];
}
