/** APIs that ask the page and the container: address, cookies, storage, data layer, title. */

import { createObject } from '../language/values.mjs';
import { fromPage, toPage } from './border.mjs';

/** @typedef {import('./define.mjs').Api} Api */
/** @typedef {import('../world.mjs').World} World */

/** @type {Record<string, (url: URL) => string>} */
const PARTS = {
  protocol: (url) => url.protocol.replace(':', ''),
  host: (url) => url.hostname,
  port: (url) => url.port || (url.protocol === 'https:' ? '443' : '80'),
  path: (url) => url.pathname,
  query: (url) => url.search.slice(1),
  extension: (url) => /\.([^./]+)$/.exec(url.pathname)?.[1] ?? '',
  fragment: (url) => url.hash.slice(1),
};

/** @param {(world: World) => string} address @param {string} permission @returns {Api} */
const urlApi = (address, permission) => ({
  needs: (part) => [[permission, part]],
  run: (world, part) => {
    if (!address(world)) return '';
    const url = new URL(address(world));
    return part === undefined || part === null ? url.href : PARTS[part]?.(url);
  },
});

/** @param {(world: World) => string} address @param {string} permission @returns {Api} */
const queryApi = (address, permission) => ({
  types: { queryKey: 'string' },
  needs: (key) => [[permission, 'query', key]],
  run: (world, key, all) => {
    const values = address(world) ? new URL(address(world)).searchParams.getAll(key) : [];
    return all ? values : values[0];
  },
});

/** @param {World} world */
const pageUrl = (world) => world.page.url;
/** @param {World} world */
const referrer = (world) => world.page.referrer;

/** @param {World} world @param {string} path @param {number} [version] */
function readDataLayer(world, path, version = 2) {
  const keys = version === 1 ? [path] : path.split('.');
  return fromPage(keys.reduce((/** @type {any} */ at, key) => at?.[key], world.page.dataLayer));
}

/** `gtagSet({a: 1})` or `gtagSet('a', 1)`. @param {any} first @param {any} second */
const setEntries = (first, second) =>
  typeof first === 'object' && first !== null ? first : { [first]: second };

/** @type {Record<string, Api>} */
export const PAGE = {
  getUrl: urlApi(pageUrl, 'get_url'),
  getReferrerUrl: urlApi(referrer, 'get_referrer'),
  getQueryParameters: queryApi(pageUrl, 'get_url'),
  getReferrerQueryParameters: queryApi(referrer, 'get_referrer'),
  copyFromDataLayer: {
    types: { key: 'string' },
    needs: (key) => [['read_data_layer', key]],
    run: readDataLayer,
  },
  gtagSet: {
    needs: (first, second) => Object.keys(setEntries(first, second)).map((key) => ['write_data_layer', key]),
    run: (world, first, second) => void Object.assign(world.page.gtag, toPage(setEntries(first, second))),
  },
  readTitle: { needs: () => [['read_title']], run: (world) => world.page.title },
  readCharacterSet: { needs: () => [['read_character_set']], run: () => 'UTF-8' },
  readAnalyticsStorage: {
    needs: () => [['read_analytics_storage']],
    run: () => createObject({ client_id: undefined, sessions: [] }),
  },
};

/** @param {string} permission @param {string} mode */
const storageNeeds = (permission, mode) => (/** @type {string} */ key) =>
  permission === 'access_local_storage' ? [[permission, mode, key]] : [[permission]];

/** @param {(world: World) => Map<string, unknown>} store @param {string} permission @returns {Record<string, Api>} */
const storage = (store, permission) => ({
  getItem: {
    needs: storageNeeds(permission, 'read'),
    run: (world, key) => store(world).get(key) ?? null,
  },
  setItem: {
    needs: storageNeeds(permission, 'write'),
    run: (world, key, value) => (store(world).set(key, value), true),
  },
  removeItem: {
    needs: storageNeeds(permission, 'write'),
    run: (world, key) => void store(world).delete(key),
  },
});

/** @type {Record<string, Record<string, Api>>} */
export const PAGE_OBJECTS = {
  localStorage: storage((world) => world.localStorage, 'access_local_storage'),
  templateStorage: {
    ...storage((world) => world.templateStorage, 'access_template_storage'),
    clear: { needs: () => [['access_template_storage']], run: (world) => world.templateStorage.clear() },
  },
};
