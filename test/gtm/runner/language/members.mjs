/** The few members that strings, arrays, objects, numbers and functions have in sandboxed JavaScript. */

import { Pattern } from './pattern.mjs';
import { joinItems, toText } from './text.mjs';

/** @typedef {(self: any, args: any[]) => unknown} Method */

/** @param {string[]} names @param {Record<string, any>} prototype @returns {Record<string, Method>} */
function borrow(names, prototype) {
  return Object.fromEntries(names.map((name) => [name, (self, args) => prototype[name].apply(self, args)]));
}

const STRING_NAMES = [
  'charAt concat indexOf lastIndexOf slice split substring toLowerCase toLocaleLowerCase toString',
  'toUpperCase toLocaleUpperCase trim',
];

/** @param {unknown} pattern @returns {string | RegExp} */
const patternOf = (pattern) => (pattern instanceof Pattern ? pattern.regex : String(pattern));

/** `match` and `search` take a text as a pattern, `replace` takes it as it stands.
 * @type {Record<string, Method>} */
const STRING = {
  ...borrow(STRING_NAMES.join(' ').split(' '), String.prototype),
  match: (self, [pattern]) => {
    const found = String(self).match(patternOf(pattern));
    if (found === null) return null;
    const { index, input } = found;
    return Object.assign(Array.from(found), index === undefined ? {} : { index, input });
  },
  replace: (self, [pattern, by]) =>
    String(self).replace(patternOf(pattern), typeof by === 'function' ? by : toText(by)),
  search: (self, [pattern]) => String(self).search(patternOf(pattern)),
};

const ARRAY_NAMES = [
  'concat every filter forEach indexOf join lastIndexOf map pop push reduce reduceRight reverse shift slice some',
  'sort splice unshift',
];

/** @param {any} self @param {any[]} args */
const hasOwnProperty = (self, [key]) => Object.prototype.hasOwnProperty.call(self, String(key));

/** @param {any[]} self @param {any[]} args */
function sortItems(self, [compare]) {
  if (compare) return self.sort(compare);
  return self.sort((a, b) => (toText(a) < toText(b) ? -1 : Number(toText(a) > toText(b))));
}

/** @type {Record<string, Method>} */
const ARRAY = {
  ...borrow(ARRAY_NAMES.join(' ').split(' '), Array.prototype),
  hasOwnProperty,
  join: (self, [separator]) => joinItems(self, separator === undefined ? ',' : toText(separator)),
  sort: sortItems,
  toString: /** @type {Method} */ ((self) => joinItems(self, ',')),
};

/** @param {Method} toString */
const only = (toString) => ({ toString });

/** @type {Record<string, Record<string, Method>>} */
const MEMBERS = {
  string: STRING,
  array: ARRAY,
  object: { hasOwnProperty, ...only(() => '[object Object]') },
  number: only((self, [radix]) => self.toString(radix)),
  boolean: only(String),
  function: only(() => 'function'),
};

/** The built-in method of a value, or undefined.
 * @param {any} target @param {string} name @returns {((...args: any[]) => unknown) | undefined} */
export function builtinMember(target, name) {
  const table = MEMBERS[Array.isArray(target) ? 'array' : typeof target];
  if (!table || !Object.prototype.hasOwnProperty.call(table, name)) return undefined;
  const method = /** @type {Method} */ (table[name]);
  return (...args) => method(target, args);
}

/** Names that are a member of no type: `x.startsWith` fails whatever x is. For the linter.
 * @param {string} name */
export function isBuiltinName(name) {
  return Object.values(MEMBERS).some((table) => Object.prototype.hasOwnProperty.call(table, name));
}
