/** The border between sandbox and page: everything is copied, functions are wrapped, nothing is shared. */

import { createObject } from '../language/values.mjs';

/** @param {any} value */
const isList = (value) =>
  Array.isArray(value) || Object.prototype.toString.call(value) === '[object Arguments]';

/** @param {any} value */
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** @param {() => object} createRecord @returns {{copy: (value: any) => any, back: (other: any) => void}} */
function createCopier(createRecord) {
  /** @type {(value: any) => any} */
  let inward = (value) => value;
  const copy = (/** @type {any} */ value, /** @type {Map<any, any>} */ seen = new Map()) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value;
    if (seen.has(value)) return seen.get(value);
    const isFunction = typeof value === 'function';
    if (!isFunction && !isList(value) && !isPlain(value)) return undefined;
    /** @type {any} */
    const target = isFunction
      ? (/** @type {any[]} */ ...args) => copy(value(...args.map(inward)))
      : isList(value)
        ? []
        : createRecord();
    seen.set(value, target);
    if (isList(value)) for (const item of value) target.push(copy(item, seen));
    else for (const key of Object.keys(value)) target[key] = copy(value[key], seen);
    return target;
  };
  return { copy: (value) => copy(value), back: (other) => (inward = other) };
}

const outward = createCopier(() => ({}));
const inward = createCopier(() => createObject());
outward.back(inward.copy);
inward.back(outward.copy);

/** Elements and instances of classes do not cross: they arrive as undefined. */
export const toPage = outward.copy;
export const fromPage = inward.copy;
