/** Which APIs there are, and what `require` yields for a name. */

import { COMMON } from './api/common.mjs';
import { CONSENT } from './api/consent.mjs';
import { bindApi, guard } from './api/define.mjs';
import { EVENTS, EVENT_OBJECTS } from './api/events.mjs';
import { GLOBALS } from './api/globals.mjs';
import { HASHES } from './api/hashes.mjs';
import { NETWORK } from './api/network.mjs';
import { PAGE, PAGE_OBJECTS } from './api/page.mjs';
import { PROMISE } from './api/promise.mjs';
import { REGEX } from './api/regex.mjs';
import { REQUEST } from './api/request.mjs';
import { SERVICES, SERVICE_OBJECTS } from './api/services.mjs';
import { TEXT, TEXT_OBJECTS } from './api/text.mjs';
import { SandboxError, createObject, hasOwn } from './language/values.mjs';
import { recordCall } from './world.mjs';

/** @typedef {import('./api/define.mjs').Api} Api */
/** @typedef {import('./world.mjs').World} World */
/** @typedef {World['kind']} Kind */

/** @type {Record<Kind, Record<string, Api>>} */
const FUNCTIONS = {
  web: createObject({ ...GLOBALS, ...NETWORK, ...CONSENT, ...PAGE, ...COMMON, ...TEXT }),
  server: createObject({ ...COMMON, ...TEXT, ...HASHES, ...REGEX, ...REQUEST, ...EVENTS, ...SERVICES }),
};
/** @type {Record<Kind, Record<string, Record<string, Api>>>} */
const OBJECTS = {
  web: createObject({ ...PAGE_OBJECTS, ...TEXT_OBJECTS }),
  server: createObject({ ...TEXT_OBJECTS, ...EVENT_OBJECTS, ...SERVICE_OBJECTS, Promise: PROMISE }),
};

/** A mocked call needs no permission in the tag manager's own tests; in strict mode it does.
 * @param {World} world @param {Api | undefined} api @param {unknown} mock @param {any[]} args */
function callMock(world, api, mock, args) {
  if (api && world.strict) guard(world, api, args);
  return typeof mock === 'function' ? mock(...args) : mock;
}

/** @typedef {{record?: boolean}} Asker the template's calls are recorded, those of a test are not */

/** What the template has required follows a mock that comes later; what a test has required stays what it was.
 * @param {World} world @param {string} name @param {() => any} current @param {Asker} asker */
function bound(world, name, current, { record }) {
  const now = current();
  return (/** @type {any[]} */ ...args) => {
    if (record) recordCall(world, name, args);
    return (record ? current() : now)(args);
  };
}

/** @param {World} world @param {string} name @param {Record<string, Api>} methods @param {Asker} asker */
function bindObject(world, name, methods, asker) {
  const mockOf = () => /** @type {Record<string, unknown>} */ (world.mocks.get(name) ?? {});
  const names = [...new Set([...Object.keys(methods), ...Object.keys(mockOf())])];
  const entries = names.map((method) => {
    const full = `${name}.${method}`;
    const api = methods[method];
    const current = () => (/** @type {any[]} */ args) => {
      if (hasOwn(mockOf(), method)) return callMock(world, api, mockOf()[method], args);
      if (api) return bindApi(world, full, api)(...args);
      throw new SandboxError(`TypeError: Object has no '${method}' property. (calling ${full})`);
    };
    return [method, bound(world, full, current, asker)];
  });
  return createObject(Object.fromEntries(entries));
}

/** @param {World} world @param {string} name @param {Asker} [asker] @returns {unknown} */
export function requireApi(world, name, asker = {}) {
  const api = FUNCTIONS[world.kind][name];
  const methods = OBJECTS[world.kind][name] ?? (world.mockedObjects.has(name) ? {} : undefined);
  const mock = world.mocks.get(name);
  if (methods && (!world.mocks.has(name) || (typeof mock === 'object' && mock !== null))) {
    const object = bindObject(world, name, methods, asker);
    if (mock === undefined || world.mockedObjects.has(name)) return object;
    // `mock` makes a function of every API; published templates ask for that and call it. Its methods work as well.
    return Object.assign(
      bound(world, name, () => () => object, asker),
      object,
    );
  }
  if (!api && !world.mocks.has(name)) throw new SandboxError(`${name} is not a valid API name.`);
  const current = () => {
    const mocked = world.mocks.has(name);
    const replacement = world.mocks.get(name);
    return (/** @type {any[]} */ args) =>
      mocked || !api ? callMock(world, api, replacement, args) : bindApi(world, name, api)(...args);
  };
  return bound(world, name, current, asker);
}

/** @param {string} name @param {Kind} kind */
export const isApiName = (name, kind) => Boolean(FUNCTIONS[kind][name] ?? OBJECTS[kind][name]);

/** The permissions a call would ask for, given its literal arguments.
 * @param {string} name like `injectScript` or `localStorage.getItem` @param {Kind} kind @returns {Api | undefined} */
export function findApi(name, kind) {
  const [object, method] = name.split('.');
  return method === undefined
    ? FUNCTIONS[kind][name]
    : OBJECTS[kind][/** @type {string} */ (object)]?.[method];
}
