/** Globals of the page: each by its full dotted path, each copied. */

import { SandboxError } from '../language/values.mjs';
import { fromPage, toPage } from './border.mjs';

/** @typedef {import('../world.mjs').World} World */
/** @typedef {import('./define.mjs').Api} Api */

/** @param {any} value */
const holdsMembers = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

/** @param {any} window @param {string[]} keys @returns {any} */
function follow(window, keys) {
  return keys.reduce((at, key) => (holdsMembers(at) ? at[key] : undefined), window);
}

/** @param {World} world @param {string} path */
const readPath = (world, path) => follow(world.window, path.split('.'));

/** @param {World} world @param {string} path @param {unknown} value */
function writePath(world, path, value) {
  const keys = path.split('.');
  const last = /** @type {string} */ (keys.pop());
  const parent = follow(world.window, keys);
  if (!holdsMembers(parent)) return false;
  parent[last] = value;
  return true;
}

/** A parent that is missing is a mistake of the template.
 * @param {World} world @param {string} path @param {unknown} value */
function ensurePath(world, path, value) {
  if (readPath(world, path) !== undefined) return;
  if (!writePath(world, path, value))
    throw new SandboxError(`Error: the parent of ${path} does not exist in window.`);
}

/** What a container pushes is marked, so that the page can tell.
 * @param {unknown} item */
function markItem(item) {
  const copy = toPage(item);
  if (typeof copy === 'object' && copy !== null && !Array.isArray(copy)) {
    Object.defineProperty(copy, 'gtm', { value: { fromContainer: true }, enumerable: false });
  }
  return copy;
}

/** @type {(mode: string) => (path: string) => any[][]} */
const needs = (mode) => (path) => [['access_globals', mode, path]];

/** @type {Record<string, Api>} */
export const GLOBALS = {
  createQueue: {
    types: { arrayKey: 'string' },
    needs: needs('readwrite'),
    run: (world, path) => {
      ensurePath(world, path, []);
      const queue = readPath(world, path);
      return (/** @type {unknown[]} */ ...items) => {
        if (typeof queue?.push !== 'function')
          throw new SandboxError(`Object at ${path} in window is not an array.`);
        return queue.push(...items.map(markItem));
      };
    },
  },
  createArgumentsQueue: {
    types: { functionPath: 'string', arrayPath: 'string' },
    needs: (fnPath, arrayPath) => [...needs('readwrite')(fnPath), ...needs('readwrite')(arrayPath)],
    run: (world, fnPath, arrayPath) => {
      const found = readPath(world, fnPath);
      if (typeof found === 'function') return fromPage(found);
      if (found !== undefined && found !== null) return null;
      const stub = function () {
        readPath(world, arrayPath).push(arguments);
      };
      ensurePath(world, fnPath, stub);
      ensurePath(world, arrayPath, []);
      return fromPage(stub);
    },
  },
  setInWindow: {
    types: { key: 'string' },
    needs: needs('readwrite'),
    run: (world, path, value, override) => {
      if (readPath(world, path) !== undefined && !override) return false;
      return writePath(world, path, toPage(value));
    },
  },
  copyFromWindow: {
    types: { key: 'string' },
    needs: needs('read'),
    run: (world, path) => fromPage(readPath(world, path)),
  },
  callInWindow: {
    types: { pathToFunction: 'string' },
    needs: needs('execute'),
    run: (world, path, ...args) => {
      const keys = path.split('.');
      const called = follow(world.window, keys);
      if (typeof called !== 'function') return undefined;
      return fromPage(called.apply(follow(world.window, keys.slice(0, -1)), args.map(toPage)));
    },
  },
  aliasInWindow: {
    types: { toPath: 'string', fromPath: 'string' },
    needs: (to, from) => [...needs('write')(to), ...needs('read')(from)],
    run: (world, to, from) => {
      const value = readPath(world, from);
      return value !== undefined && writePath(world, to, value);
    },
  },
};
