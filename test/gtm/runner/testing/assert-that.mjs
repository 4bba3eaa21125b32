/** `assertThat(value)`: the tag manager's list of assertions, each a predicate. */

import { FailedClaim, createObject, sameValue, show, typeOf } from '../language/values.mjs';

/** @typedef {(subject: any, ...expected: any[]) => boolean} Predicate */

/** @param {any} subject @param {any} item */
const holds = (subject, item) =>
  typeof subject === 'string'
    ? subject.includes(String(item))
    : subject.some((/** @type {any} */ one) => sameValue(one, item));

/** @param {any} value */
const isCollection = (value) => typeof value === 'string' || Array.isArray(value);

/** The same items, in any order. @param {any} subject @param {any[]} items */
function holdsExactly(subject, items) {
  if (!Array.isArray(subject) || subject.length !== items.length) return false;
  const left = [...subject];
  return items.every((item) => {
    const at = left.findIndex((one) => sameValue(one, item));
    return at >= 0 && left.splice(at, 1).length === 1;
  });
}

/** @param {string} type @returns {Predicate} */
const ofType = (type) => (subject) => typeOf(subject) === type;

/** Assertions that have an opposite. @type {[string, string, Predicate][]} */
const PAIRS = [
  ['isDefined', 'isUndefined', (subject) => subject !== undefined],
  ['isNull', 'isNotNull', (subject) => subject === null],
  ['isTruthy', 'isFalsy', (subject) => Boolean(subject)],
  ['isNaN', 'isNotNaN', (subject) => Number.isNaN(subject)],
  ['isInfinity', 'isNotInfinity', (subject) => subject === Infinity || subject === -Infinity],
  ['isEqualTo', 'isNotEqualTo', sameValue],
  ['isStrictlyEqualTo', 'isNotStrictlyEqualTo', (subject, expected) => subject === expected],
  ['isAnyOf', 'isNoneOf', (subject, ...items) => items.some((item) => sameValue(subject, item))],
  ['containsExactly', 'doesNotContainExactly', (subject, ...items) => holdsExactly(subject, items)],
];

/** @type {Record<string, Predicate>} */
const PREDICATES = {
  ...Object.fromEntries(
    PAIRS.flatMap(([name, opposite, holdsFor]) => [
      [name, holdsFor],
      [opposite, (/** @type {any[]} */ ...args) => !(/** @type {any} */ (holdsFor)(...args))],
    ]),
  ),
  isTrue: (subject) => subject === true,
  isFalse: (subject) => subject === false,
  isGreaterThan: (subject, expected) => subject > expected,
  isGreaterThanOrEqualTo: (subject, expected) => subject >= expected,
  isLessThan: (subject, expected) => subject < expected,
  isLessThanOrEqualTo: (subject, expected) => subject <= expected,
  contains: (subject, ...items) => isCollection(subject) && items.every((item) => holds(subject, item)),
  doesNotContain: (subject, ...items) => isCollection(subject) && !items.some((item) => holds(subject, item)),
  hasLength: (subject, length) => isCollection(subject) && subject.length === length,
  // An object is neither: only arrays and strings have a length.
  isEmpty: (subject) => isCollection(subject) && subject.length === 0,
  isNotEmpty: (subject) => isCollection(subject) && subject.length > 0,
  isArray: ofType('array'),
  isBoolean: ofType('boolean'),
  isFunction: ofType('function'),
  isNumber: ofType('number'),
  isObject: ofType('object'),
  isString: ofType('string'),
};

/** @param {unknown} subject @param {string} [message] */
export function assertThat(subject, message) {
  const assertions = createObject();
  for (const [name, holdsFor] of Object.entries(PREDICATES)) {
    assertions[name] = (/** @type {unknown[]} */ ...expected) => {
      if (holdsFor(subject, ...expected)) return assertions;
      const claim = `${name}(${expected.map((one) => show(one)).join(', ')})`;
      throw new FailedClaim(`${message ? `${message}: ` : ''}${show(subject)} ${claim} does not hold`);
    };
  }
  return assertions;
}
