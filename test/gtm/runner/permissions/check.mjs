/** What each permission says to a request; the same rules answer `queryPermission` and guard the calls. */

import { matchesKey } from './key-pattern.mjs';
import { SERVER_RULES } from './server-rules.mjs';
import { matchesUrl } from './url-pattern.mjs';

/** @typedef {import('./grants.mjs').Grants} Grants */
/** @typedef {import('./grants.mjs').Grant} Grant */

/** @param {unknown} list @returns {any[]} */
const asList = (list) => (Array.isArray(list) ? list : []);

/** @param {Record<string, boolean>} entry @param {string} mode */
function allowsMode(entry, mode) {
  return mode === 'readwrite' ? entry.read === true && entry.write === true : entry[mode] === true;
}

/** The first row for a name decides; a grant on `a` says nothing about `a.b`.
 * @param {unknown} rows @param {string} column @param {string} name @param {string} mode */
function allowsRow(rows, column, name, mode) {
  const row = asList(rows).find((one) => one[column] === name);
  return row !== undefined && allowsMode(row, mode);
}

/** @param {unknown} urls @param {string} url */
const anyUrl = (urls, url) => asList(urls).some((pattern) => matchesUrl(url, pattern));

/** @param {Grant} grant @param {string} [part] @param {string} [queryKey] */
function allowsUrlPart(grant, part, queryKey) {
  if (grant.urlParts !== 'specific') return true;
  if (part === undefined) return false;
  if (grant[part] !== true) return false;
  if (part !== 'query' || grant.queriesAllowed !== 'specific') return true;
  return asList(grant.queryKeys).includes(queryKey);
}

/** @param {any} row @param {string} name @param {Record<string, any>} options */
function allowsCookie(row, name, options) {
  const fits = (/** @type {string} */ key) =>
    row[key] === '*' || row[key] === undefined || row[key] === options[key];
  const session = options['max-age'] === undefined && options.expires === undefined;
  const secure = options.secure === true;
  return (
    (row.name === '*' || row.name === name) &&
    (options.domain === undefined || options.domain === 'auto' || fits('domain')) &&
    (options.path === undefined || fits('path')) &&
    (row.secure === undefined || row.secure === 'any' || (row.secure === 'secure') === secure) &&
    (row.session === undefined || row.session === 'any' || (row.session === 'session') === session)
  );
}

/** @type {Record<string, (grant: Grant, ...request: any[]) => boolean>} */
const RULES = {
  access_globals: (grant, mode, path) => allowsRow(grant.keys, 'key', path, mode),
  access_local_storage: (grant, mode, key) => allowsRow(grant.keys, 'key', key, mode),
  access_consent: (grant, type, mode) => allowsRow(grant.consentTypes, 'consentType', type, mode),
  inject_script: (grant, url) => anyUrl(grant.urls, url),
  inject_hidden_iframe: (grant, url) => anyUrl(grant.urls, url),
  send_pixel: (grant, url) => grant.allowedUrls === 'any' || anyUrl(grant.urls, url),
  read_data_layer: (grant, key) =>
    grant.allowedKeys === 'any' || asList(grant.keyPatterns).some((pattern) => matchesKey(key, pattern)),
  write_data_layer: (grant, key) => asList(grant.keyPatterns).some((pattern) => matchesKey(key, pattern)),
  get_url: allowsUrlPart,
  get_referrer: allowsUrlPart,
  get_cookies: (grant, name) => grant.cookieAccess === 'any' || asList(grant.cookieNames).includes(name),
  set_cookies: (grant, name, options = {}) =>
    asList(grant.allowedCookies).some((row) => allowsCookie(row, name, options)),
  logging: () => true,
  ...SERVER_RULES,
};

/** Why a request is refused, or null. A permission without a rule is granted by being there.
 * @param {Grants} grants @param {string} permission @param {any[]} request @returns {string | null} */
export function refusal(grants, permission, request) {
  const grant = grants.get(permission);
  if (!grant) return `The requested permission ${permission} is not configured.`;
  const rule = RULES[permission];
  if (!rule || rule(grant, ...request)) return null;
  const [mode, name] = request;
  if (permission === 'access_globals') return `Prohibited ${mode} on global variable: ${name}.`;
  if (permission === 'access_consent') return `Prohibited ${name} on consent type: ${mode}.`;
  if (permission === 'access_local_storage') return `Prohibited ${mode} on local storage key: ${name}.`;
  return `The permission ${permission} does not allow: ${request.filter((one) => one !== undefined).join(', ')}.`;
}
