/** What the permissions of server containers say to a request. */

import { matchesKey } from './key-pattern.mjs';
import { matchesUrl } from './url-pattern.mjs';

/** @typedef {import('./grants.mjs').Grant} Grant */

/** @param {unknown} list @returns {any[]} */
const asList = (list) => (Array.isArray(list) ? list : []);

/** @type {Record<string, string>} */
const ALLOWED = {
  header: 'headersAllowed',
  body: 'bodyAllowed',
  path: 'pathAllowed',
  query: 'queryParametersAllowed',
  remoteAddress: 'remoteAddressAllowed',
};

/** @param {unknown} rows @param {string} column @param {string} name */
const lists = (rows, column, name) =>
  asList(rows).some((row) => String(row[column]).toLowerCase() === name.toLowerCase());

/** @param {Grant} grant @param {string} part @param {string} [name] */
function allowsRequest(grant, part, name) {
  if (grant.requestAccess !== 'specific') return true;
  const flag = ALLOWED[part];
  if (flag && grant[flag] !== true) return false;
  if (part === 'header' && grant.headerAccess === 'specific')
    return lists(grant.headerWhitelist, 'headerName', String(name));
  if (part !== 'query' || grant.queryParameterAccess !== 'specific') return true;
  return name !== undefined && lists(grant.queryParameterWhitelist, 'queryParameter', name);
}

/** @param {Grant} grant @param {string} part @param {string} [name] */
function allowsResponse(grant, part, name) {
  if (grant.writeResponseAccess !== 'specific') return true;
  if (part === 'body') return grant.writeBodyAllowed === true;
  if (part === 'status') return grant.writeStatusAllowed === true;
  if (grant.writeHeadersAllowed !== true) return false;
  if (grant.writeHeaderAccess !== 'specific') return true;
  return lists(grant.writeHeaderWhitelist, 'headerName', String(name));
}

/** @param {Grant} grant @param {string} url */
const allowsUrl = (grant, url) =>
  grant.allowedUrls === 'any' ||
  (grant.allowedUrls === 'google' &&
    /^https:\/\/([^/]+\.)?google(?:apis|-analytics|tagmanager)?\.com\//.test(url)) ||
  asList(grant.urls).some((pattern) => matchesUrl(url, pattern));

/** @type {Record<string, (grant: Grant, ...request: any[]) => boolean>} */
export const SERVER_RULES = {
  read_request: allowsRequest,
  access_response: allowsResponse,
  send_http: allowsUrl,
  send_pixel_from_browser: allowsUrl,
  read_event_data: (grant, key) =>
    grant.eventDataAccess !== 'specific' ||
    (key !== undefined && asList(grant.keyPatterns).some((pattern) => matchesKey(key, pattern))),
};
