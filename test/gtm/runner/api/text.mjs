/** APIs that only compute: conversions, encodings, numbers, hashes. */

import { toPrimitive, toText } from '../language/text.mjs';
import { SandboxError, createObject, hasOwn, typeOf } from '../language/values.mjs';
import { fromPage, toPage } from './border.mjs';
import { sha256 } from './hashes.mjs';

/** @typedef {import('./define.mjs').Api} Api */

/** @param {(text: string) => unknown} convert @returns {Api['run']} */
const orUndefined = (convert) => (_world, input) => {
  try {
    return convert(toText(input));
  } catch {
    return undefined;
  }
};

/** @param {URLSearchParams} params */
export function searchParams(params) {
  return createObject(
    Object.fromEntries(
      [...new Set(params.keys())].map((key) => {
        const all = params.getAll(key);
        return [key, all.length > 1 ? all : all[0]];
      }),
    ),
  );
}

/** @param {string} text */
function parseUrl(text) {
  const url = new URL(text);
  const names = 'href origin protocol username password host hostname port pathname search hash';
  const parts = names.split(' ').map((name) => [name, /** @type {any} */ (url)[name]]);
  return createObject({ ...Object.fromEntries(parts), searchParams: searchParams(url.searchParams) });
}

/** @param {any} rows @param {string} keyColumn @param {string} valueColumn */
function tableMap(rows, keyColumn, valueColumn) {
  if (!Array.isArray(rows)) return null;
  const map = createObject();
  for (const row of rows) {
    if (row && hasOwn(row, keyColumn) && hasOwn(row, valueColumn))
      map[toText(row[keyColumn])] = row[valueColumn];
  }
  return Object.keys(map).length > 0 ? map : null;
}

/** @param {any} input */
const toInteger = (input) => Math.round(Number(toPrimitive(input))) || 0;

/** @type {Record<string, Api>} */
export const TEXT = {
  encodeUri: { run: orUndefined(encodeURI) },
  encodeUriComponent: { run: orUndefined(encodeURIComponent) },
  decodeUri: { run: orUndefined(decodeURI) },
  decodeUriComponent: { run: orUndefined(decodeURIComponent) },
  toBase64: { run: orUndefined((text) => Buffer.from(text, 'utf8').toString('base64')) },
  fromBase64: { run: orUndefined((text) => Buffer.from(text, 'base64').toString('utf8')) },
  parseUrl: { run: orUndefined(parseUrl) },
  getType: { run: (_world, value) => typeOf(value) },
  makeString: { run: (_world, value) => toText(value) },
  makeNumber: { run: (_world, value) => Number(toPrimitive(value)) },
  makeInteger: { run: (_world, value) => toInteger(value) },
  makeTableMap: { run: (_world, rows, key = 'key', value = 'value') => tableMap(rows, key, value) },
  generateRandom: {
    types: { min: 'number', max: 'number' },
    run: (_world, min, max) => Math.floor(Math.random() * (max - min + 1)) + min,
  },
  getTimestamp: { run: () => Date.now() },
  getTimestampMillis: { run: () => Date.now() },
  sha256: {
    types: { input: 'string', onSuccess: 'function', onFailure: 'function?' },
    run: (world, input, onSuccess, _onFailure, options) =>
      world.later(() => onSuccess(sha256(input, options))),
  },
};

/** A text or a number is looked at as an object; undefined and null are mistakes.
 * @param {string} name @param {any} value @param {(object: any) => any} use */
function ofObject(name, value, use) {
  if (value !== undefined && value !== null) return use(value);
  throw new SandboxError(`Error in Object.${name}. Argument object has type ${typeOf(value)}.`);
}

/** Lists, frozen objects and what is no object at all keep what they have.
 * @param {any} object @param {unknown} key */
function removeKey(object, key) {
  const changes = typeOf(object) === 'object' && !Object.isFrozen(object);
  return changes && delete object[toText(key)];
}

const MATH = 'abs floor ceil round max min pow sqrt'.split(' ');

/** APIs that are objects with methods. @type {Record<string, Record<string, Api>>} */
export const TEXT_OBJECTS = {
  JSON: {
    parse: { run: orUndefined((text) => fromPage(JSON.parse(text))) },
    stringify: {
      run: (_world, value) => {
        try {
          return JSON.stringify(toPage(value));
        } catch {
          return undefined;
        }
      },
    },
  },
  Math: Object.fromEntries(
    MATH.map((name) => [
      name,
      { run: (_world, ...args) => /** @type {any} */ (Math)[name](...args.map(toPrimitive)) },
    ]),
  ),
  Object: {
    keys: { run: (_world, value) => ofObject('keys', value, Object.keys) },
    values: { run: (_world, value) => ofObject('values', value, Object.values) },
    entries: { run: (_world, value) => ofObject('entries', value, Object.entries) },
    freeze: { run: (_world, value) => Object.freeze(value) },
    delete: { run: (_world, value, key) => removeKey(value, key) },
  },
};
