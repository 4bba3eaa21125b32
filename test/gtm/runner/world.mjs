/** One fresh world for a scenario: the fake page, what it was asked to do, and every API of a web template. */

import { CONSENT } from './api/consent.mjs';
import { bindApi, guard } from './api/define.mjs';
import { GLOBALS } from './api/globals.mjs';
import { NETWORK } from './api/network.mjs';
import { PAGE, PAGE_OBJECTS } from './api/page.mjs';
import { TEXT, TEXT_OBJECTS } from './api/text.mjs';
import { SandboxError, createObject, hasOwn } from './language/values.mjs';
import { refusal } from './permissions/check.mjs';

/** @typedef {import('./api/define.mjs').Api} Api */
/**
 * @typedef {object} WorldOptions
 * @property {import('./permissions/grants.mjs').Grants} grants
 * @property {boolean} [strict] permissions are checked on mocked calls too
 * @property {boolean} [debug] what `getContainerVersion` says of the preview
 * @property {'never' | 'success' | 'failure'} [loads] how a script or pixel ends that no test has mocked
 */
/** @typedef {ReturnType<typeof createWorld>} World */

/** @type {Record<string, Api>} */
const FUNCTIONS = createObject({ ...GLOBALS, ...NETWORK, ...CONSENT, ...PAGE, ...TEXT });
/** @type {Record<string, Record<string, Api>>} */
const OBJECTS = createObject({ ...PAGE_OBJECTS, ...TEXT_OBJECTS });

/** Callbacks that keep asking to be called later are a loop too. */
const MOST_LATER = 10_000;

/** What the page holds and what was asked of it. */
function createState() {
  return {
    page: {
      url: 'https://www.example.com/',
      referrer: '',
      title: 'Example',
      cookies: /** @type {Map<string, string[]>} */ (new Map()),
      dataLayer: /** @type {Record<string, any>} */ ({}),
      gtag: /** @type {Record<string, any>} */ ({}),
    },
    window: /** @type {Record<string, any>} */ ({}),
    requests: /** @type {{kind: string, url: string}[]} */ ([]),
    loaded: /** @type {Set<string>} */ (new Set()),
    logs: /** @type {unknown[][]} */ ([]),
    consent: /** @type {Map<string, boolean>} */ (new Map()),
    consentListeners: /** @type {{type: string, callback: Function}[]} */ ([]),
    eventCallbacks: /** @type {Function[]} */ ([]),
    localStorage: /** @type {Map<string, unknown>} */ (new Map()),
    templateStorage: /** @type {Map<string, unknown>} */ (new Map()),
    calls: /** @type {Map<string, unknown[][]>} */ (new Map()),
    mocks: /** @type {Map<string, unknown>} */ (new Map()),
    mockedObjects: /** @type {Set<string>} */ (new Set()),
  };
}

/** @param {WorldOptions} options */
export function createWorld({ grants, strict = false, debug = false, loads = 'never' }) {
  /** @type {(() => void)[]} */
  const waiting = [];
  return {
    ...createState(),
    strict,
    debug,
    loads,
    refusal: (/** @type {string} */ permission, /** @type {any[]} */ request) =>
      refusal(grants, permission, request),
    later: (/** @type {() => void} */ callback) => void waiting.push(callback),
    drain: () => {
      for (let count = 0; waiting.length > 0; count++) {
        if (count > MOST_LATER) throw new SandboxError('gave up: callbacks without an end');
        /** @type {() => void} */ (waiting.shift())();
      }
    },
  };
}

/** @param {World} world @param {string} name @param {unknown[]} args */
export function recordCall(world, name, args) {
  world.calls.set(name, [...(world.calls.get(name) ?? []), args]);
}

/** A mocked call needs no permission in the tag manager's own tests; in strict mode it does.
 * @param {World} world @param {Api | undefined} api @param {unknown} mock */
function bindMock(world, api, mock) {
  return (/** @type {any[]} */ ...args) => {
    if (api && world.strict) guard(world, api, args);
    return typeof mock === 'function' ? mock(...args) : mock;
  };
}

/** @typedef {(name: string, call: (...args: any[]) => any) => (...args: any[]) => any} Listen */

/** @param {World} world @param {string} name @param {Record<string, Api>} methods @param {Listen} listen */
function bindObject(world, name, methods, listen) {
  const mock = /** @type {Record<string, unknown>} */ (world.mocks.get(name) ?? {});
  const names = [...new Set([...Object.keys(methods), ...Object.keys(mock)])];
  const bound = names.map((method) => {
    const full = `${name}.${method}`;
    const api = /** @type {Api} */ (methods[method]);
    const call = hasOwn(mock, method) ? bindMock(world, api, mock[method]) : bindApi(world, full, api);
    return [method, listen(full, call)];
  });
  return createObject(Object.fromEntries(bound));
}

/** What `require(name)` yields now: a later mock does not change what was required before.
 * @param {World} world @param {string} name @param {Listen} listen hears of every call @returns {unknown} */
export function requireApi(world, name, listen) {
  const api = FUNCTIONS[name];
  const methods = OBJECTS[name] ?? (world.mockedObjects.has(name) ? {} : undefined);
  const mocked = world.mocks.has(name);
  const mock = world.mocks.get(name);
  if (methods && (!mocked || (typeof mock === 'object' && mock !== null))) {
    return bindObject(world, name, methods, listen);
  }
  if (mocked) return listen(name, bindMock(world, api, mock));
  if (!api) throw new SandboxError(`${name} is not a valid API name.`);
  return listen(name, bindApi(world, name, api));
}

/** @param {string} name */
export const isApiName = (name) => Boolean(FUNCTIONS[name] ?? OBJECTS[name]);

/** The permissions a call would ask for, given its literal arguments.
 * @param {string} name like `injectScript` or `localStorage.getItem` @returns {Api | undefined} */
export function findApi(name) {
  const [object, method] = name.split('.');
  return method === undefined ? FUNCTIONS[name] : OBJECTS[/** @type {string} */ (object)]?.[method];
}
