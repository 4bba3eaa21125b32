/** What lies outside a server container. Nothing is asked here: a request is written down and, unless a test has
 * mocked it, never answered. */

import { SandboxError, createObject } from '../language/values.mjs';
import { createPromise } from './promise.mjs';

/** @typedef {import('./define.mjs').Api} Api */
/** @typedef {import('../world.mjs').World} World */

const OLD_ANSWER = [200, createObject(), ''];

/** @param {World} world @param {unknown} answer */
function answered(world, answer) {
  return createPromise(world, (resolve, reject) => {
    if (world.loads === 'success') resolve(answer);
    if (world.loads === 'failure') reject(createObject({ reason: 'failed' }));
  });
}

/** The first form of the API took a callback where the options are now. @type {Api['run']} */
function send(world, url, second) {
  world.requests.push({ kind: 'http', url });
  if (typeof second !== 'function')
    return answered(world, createObject({ statusCode: 200, headers: createObject(), body: '' }));
  if (world.loads !== 'never') world.later(() => second(...OLD_ANSWER));
  return undefined;
}

/** @type {(url: any) => any[][]} */
const needsHttp = (url) => [['send_http', url]];

/** @param {string} permission @returns {Api} */
const service = (permission) => ({
  needs: () => [[permission]],
  run: (world) => answered(world, undefined),
});

/** What would need more than a page of code to be imitated honestly.
 * @param {string} name @param {any[][]} [needed] @returns {Api} */
const onlyMocked = (name, needed = []) => ({
  needs: () => needed,
  run: () => {
    throw new SandboxError(`${name} is not imitated here: mock it.`);
  },
});

/** @type {Record<string, Api>} */
export const SERVICES = {
  sendHttpRequest: { types: { url: 'string' }, needs: needsHttp, run: send },
  sendHttpGet: { types: { url: 'string' }, needs: needsHttp, run: send },
  sendEventToGoogleAnalytics: {
    types: { event: 'object' },
    needs: () => [['send_http', 'https://www.google-analytics.com/g/collect']],
    run: (world) => answered(world, createObject()),
  },
  getGoogleScript: {
    types: { scriptName: 'string' },
    needs: () => [['send_http', 'https://www.googletagmanager.com/gtag/js']],
    run: (world) => answered(world, createObject()),
  },
  getGoogleAuth: { needs: () => [['use_google_credentials']], run: () => createObject() },
  hmacSha256: onlyMocked('hmacSha256', [['use_custom_private_keys']]),
  extractEventsFromMpv1: onlyMocked('extractEventsFromMpv1', [['read_request', 'query']]),
  extractEventsFromMpv2: onlyMocked('extractEventsFromMpv2', [['read_request', 'query']]),
};

/** @type {Record<string, Record<string, Api>>} */
export const SERVICE_OBJECTS = {
  Firestore: Object.fromEntries(
    ['read', 'write', 'query', 'runTransaction'].map((name) => [name, service('access_firestore')]),
  ),
  BigQuery: { insert: service('access_bigquery') },
};
