/**
 * Values of sandboxed JavaScript. Arrays, strings and functions are the host's own; objects have no prototype, and
 * members are only ever read through `readMember`, so that nothing of the host shows through.
 */

import { builtinMember } from './members.mjs';
import { toText } from './text.mjs';

/** An error that sandboxed code causes. */
export class SandboxError extends Error {
  /** @override */
  name = 'SandboxError';
}

/** Code that would never end: nothing may catch this. */
export class RunawayError extends SandboxError {}

/** What a test claimed and what was not so. */
export class FailedClaim extends SandboxError {}

/** @param {unknown} value */
export function typeOf(value) {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** An object as sandboxed code makes it: `__proto__` and `constructor` are keys like any other.
 * @param {Record<string, unknown>} [from] */
export function createObject(from = {}) {
  const object = Object.create(null);
  for (const key of Object.keys(from)) object[key] = from[key];
  return object;
}

/** @param {unknown} object @param {PropertyKey} key */
export function hasOwn(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** What hangs on a value. A built-in method is none: it can be called, and that is all.
 * @param {any} target @param {unknown} key @returns {unknown} */
export function readMember(target, key) {
  const name = toText(key);
  if (target === undefined || target === null) {
    throw new SandboxError(`TypeError: cannot access property of ${target}. (reading '${name}')`);
  }
  if (typeof target === 'object' && hasOwn(target, name)) return target[name];
  // A function from the page keeps what hangs on it; the host's own `name` and `length` are not enumerable.
  if (typeof target === 'function' && Object.prototype.propertyIsEnumerable.call(target, name))
    return target[name];
  if (typeof target === 'string' && (name === 'length' || /^\d+$/.test(name)))
    return target[/** @type {any} */ (name)];
  return undefined;
}

/** What `target.key()` calls. @param {any} target @param {unknown} key @returns {unknown} */
export function readMethod(target, key) {
  const own = readMember(target, key);
  if (own !== undefined && own !== null) return own;
  const method = builtinMember(target, toText(key));
  return method && ((/** @type {any[]} */ ...args) => callHost(() => method(...args)));
}

/** `[].reduce(add)` and `'a'.match('(')` are errors of the code that calls them, so that `catch` hears of them.
 * @param {() => unknown} call */
function callHost(call) {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    throw new SandboxError(`${error.name}: ${error.message}`);
  }
}

/** Numbers, strings and frozen objects ignore it, as outside strict mode.
 * @param {any} target @param {unknown} key @param {unknown} value */
export function writeMember(target, key, value) {
  const name = toText(key);
  if (target === undefined || target === null) {
    throw new SandboxError(`TypeError: cannot access property of ${target}. (writing '${name}')`);
  }
  if ((typeof target !== 'object' && typeof target !== 'function') || Object.isFrozen(target)) return;
  if (Array.isArray(target) && name === 'length') target.length = Number(value);
  else Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

/** A short picture of a value for messages.
 * @param {unknown} value @param {number} [depth] @returns {string} */
export function show(value, depth = 4) {
  if (typeof value === 'function') return 'function';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth === 0) return '…';
  if (Array.isArray(value)) return `[${value.map((item) => show(item, depth - 1)).join(', ')}]`;
  const entries = Object.keys(value).map(
    (key) => `${key}: ${show(/** @type {any} */ (value)[key], depth - 1)}`,
  );
  return `{${entries.join(', ')}}`;
}

/** Deep equality: functions by identity, NaN equals NaN, a key that holds undefined is a key.
 * @param {any} a @param {any} b @returns {boolean} */
export function sameValue(a, b) {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') return Number.isNaN(a) && Number.isNaN(b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a)) return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => hasOwn(b, key) && sameValue(a[key], b[key]));
}
