/** The form a marketer sees: names, conditions, validators and wording. */

import { allParameters, choices } from './fields.mjs';

/** @typedef {import('../format/template.mjs').Finding} Finding */
/** @typedef {import('./fields.mjs').Parameter} Parameter */

const VALIDATORS = new Set(
  `NON_EMPTY REGEX STRING_LENGTH NUMBER POSITIVE_NUMBER NON_NEGATIVE_NUMBER PERCENTAGE TABLE_ROW_COUNT
  GA_TRACKING_ID`.split(/\s+/),
);
const CONDITIONS = new Set(['EQUALS', 'NOT_EQUALS', 'PRESENT', 'NOT_PRESENT']);
const TYPES = new Set(
  'TEXT SELECT CHECKBOX RADIO SIMPLE_TABLE PARAM_TABLE GROUP LABEL TAG_SELECT'.split(' '),
);

/** @param {string} message @param {Finding['severity']} [severity] @returns {Finding} */
const finding = (message, severity = 'error') => ({ check: 'parameters', severity, message });

/** @param {string} source */
function compiles(source) {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}

/** @param {Parameter} parameter @returns {string[]} */
function validatorProblems({ name, valueValidators = [] }) {
  return valueValidators.flatMap((/** @type {any} */ { type, args }) => {
    if (!VALIDATORS.has(type)) return [`${name}: the validator ${type} is not known`];
    return type === 'REGEX' && !compiles(args?.[0])
      ? [`${name}: the pattern ${args?.[0]} does not compile`]
      : [];
  });
}

/** @param {Parameter} parameter @param {Parameter[]} all @returns {string[]} */
function conditionProblems({ name, enablingConditions = [] }, all) {
  return enablingConditions.flatMap((/** @type {any} */ { paramName, paramValue, type }) => {
    const target = all.find((one) => one.name === paramName);
    if (!target) return [`${name}: depends on ${paramName}, which does not exist`];
    if (type !== undefined && !CONDITIONS.has(type)) return [`${name}: the condition ${type} is not known`];
    const values = choices(target);
    const possible = values.length === 0 || /PRESENT$/.test(type) || values.includes(paramValue);
    return possible ? [] : [`${name}: ${paramName} can never be ${JSON.stringify(paramValue)}`];
  });
}

/** "Which forms" and not "Which Forms"; abbreviations and names in capitals may stay.
 * @param {string} text */
function isSentenceCase(text) {
  const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const later = words.slice(1).filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  return words.length < 2 || later.length * 2 < words.length - 1 || later.length === 0;
}

/** @param {Parameter} parameter @returns {string[]} */
function wordingProblems({ type, name, displayName, checkboxText, help }) {
  const label = checkboxText ?? displayName ?? '';
  return [
    ...(type !== 'LABEL' && type !== 'GROUP' && !help ? [`${name}: has no help text`] : []),
    ...(type !== 'LABEL' && !isSentenceCase(label) ? [`${name}: "${label}" is not in sentence case`] : []),
    ...(/^advanced settings$/i.test(label)
      ? [`${name}: the tag manager has its own "Advanced settings"`]
      : []),
  ];
}

/** @param {import('../format/template.mjs').Template} template @returns {Finding[]} */
export function checkParameters({ parameters }) {
  const all = allParameters(parameters);
  const names = all.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  const hard = all.flatMap((one) => [
    ...(TYPES.has(one.type) ? [] : [`${one.name}: the type ${one.type} is not known`]),
    ...(one.name === undefined ? [`a ${one.type} has no name`] : []),
    ...validatorProblems(one),
    ...conditionProblems(one, all),
  ]);
  return [
    ...twice.map((name) => finding(`two parameters are called ${name}`)),
    ...hard.map((message) => finding(message)),
    ...all.flatMap(wordingProblems).map((message) => finding(message, 'warning')),
  ];
}
