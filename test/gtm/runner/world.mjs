/** One fresh world for a scenario: the fake page or request, and what was asked of it. */

import { RunawayError } from './language/values.mjs';
import { refusal } from './permissions/check.mjs';

/**
 * @typedef {object} WorldOptions
 * @property {import('./permissions/grants.mjs').Grants} grants
 * @property {'web' | 'server'} [kind] which APIs there are
 * @property {boolean} [strict] permissions are checked on mocked calls too
 * @property {boolean} [debug] what `getContainerVersion` says of the preview
 * @property {'never' | 'success' | 'failure'} [loads] how a script or pixel ends that no test has mocked
 */
/** @typedef {ReturnType<typeof createWorld>} World */

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
    event: /** @type {Record<string, any>} */ ({}),
    request: {
      method: 'GET',
      path: '/',
      query: '',
      body: '',
      headers: /** @type {Record<string, string>} */ ({}),
    },
    response: { status: 200, body: '', headers: /** @type {Record<string, string>} */ ({}), returned: false },
    claimed: false,
    messageListeners: /** @type {{type: string, callback: Function}[]} */ ([]),
    eventCallbacks: /** @type {Function[]} */ ([]),
    localStorage: /** @type {Map<string, unknown>} */ (new Map()),
    templateStorage: /** @type {Map<string, unknown>} */ (new Map()),
    calls: /** @type {Map<string, unknown[][]>} */ (new Map()),
    mocks: /** @type {Map<string, unknown>} */ (new Map()),
    mockedObjects: /** @type {Set<string>} */ (new Set()),
    /** Hears of an error in a promise, which keeps it to itself. */
    onSwallowed: (/** @type {Error} */ _error) => {},
  };
}

/** @param {WorldOptions} options */
export function createWorld({ grants, kind = 'web', strict = false, debug = false, loads = 'never' }) {
  /** @type {(() => void)[]} */
  const soon = [];
  /** @type {(() => void)[]} */
  const waiting = [];
  return {
    ...createState(),
    kind,
    strict,
    debug,
    loads,
    refusal: (/** @type {string} */ permission, /** @type {any[]} */ request) =>
      refusal(grants, permission, request),
    /** Promises settle before anything that was asked to be called later. */
    soon: (/** @type {() => void} */ callback) => void soon.push(callback),
    later: (/** @type {() => void} */ callback) => void waiting.push(callback),
    drain: () => {
      for (let count = 0; soon.length + waiting.length > 0; count++) {
        if (count > MOST_LATER) throw new RunawayError('gave up: callbacks without an end');
        /** @type {() => void} */ (soon.shift() ?? waiting.shift())();
      }
    },
  };
}

/** @param {World} world @param {string} name @param {unknown[]} args */
export function recordCall(world, name, args) {
  const calls = world.calls.get(name);
  if (calls) calls.push(args);
  else world.calls.set(name, [args]);
}
