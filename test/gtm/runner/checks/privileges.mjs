/** Least privilege: what the code asks for is what is granted, in both directions. */

import { readGrants } from '../permissions/grants.mjs';
import { refusal } from '../permissions/check.mjs';
import { findApi } from '../catalogue.mjs';
import { findUses } from './use.mjs';

/** @typedef {import('../format/template.mjs').Finding} Finding */
/** @typedef {{request: any[], line: number}} Need */

/** @param {string} message @returns {Finding} */
const finding = (message) => ({ check: 'privileges', severity: 'error', message });

const UNKNOWN = Symbol('only a run can tell');

/** @param {import('./use.mjs').Use} use @param {'web' | 'server'} kind @returns {Need[]} */
function needsOf({ name, line, args }, kind) {
  const api = findApi(name, kind);
  const first = args.map((one) => (one === undefined ? UNKNOWN : one));
  // Settings objects are no literals: of them only the permission itself is known.
  const requests =
    name.startsWith('set') && /Consent|Cookie/.test(name) ? [] : (api?.needs?.(...first) ?? []);
  if (requests.length === 0 && api?.needs)
    return permissionsOf(name).map((one) => ({ request: [one, UNKNOWN], line }));
  return requests.map((request) => ({ request, line }));
}

/** @param {string} name */
function permissionsOf(name) {
  if (/ConsentState$/.test(name)) return ['access_consent'];
  return name === 'setCookie' ? ['set_cookies'] : name === 'gtagSet' ? ['write_data_layer'] : [];
}

/** @param {any[]} request */
const isOpen = (request) => request.includes(UNKNOWN);

/** The single rights of a permission with rows: `[mode, name]` each.
 * @param {string} permission @param {any} grant @returns {[string, string][]} */
function rowRights(permission, grant) {
  const column = permission === 'access_consent' ? 'consentType' : 'key';
  const rows = permission === 'access_consent' ? grant.consentTypes : grant.keys;
  const modes = ['read', 'write', 'execute'];
  return (rows ?? []).flatMap((/** @type {any} */ row) =>
    modes.filter((mode) => row[mode]).map((mode) => [mode, row[column]]),
  );
}

/** @param {string} permission @param {any[]} rest @param {string} mode @param {string} name */
function uses(permission, rest, mode, name) {
  const [asked, at] = permission === 'access_consent' ? [rest[1], rest[0]] : rest;
  return at === name && (asked === mode || (asked === 'readwrite' && mode !== 'execute'));
}

const ROWS = new Set(['access_globals', 'access_local_storage', 'access_consent']);
const URLS = new Set(['inject_script', 'inject_hidden_iframe', 'send_pixel']);

/** @param {string} permission @param {any} grant @param {Need[]} needs @returns {string[]} */
function unused(permission, grant, needs) {
  const own = needs.filter(({ request }) => request[0] === permission).map(({ request }) => request);
  if (own.length === 0) return [`${permission} is granted and never used`];
  if (own.some(isOpen)) return [];
  if (ROWS.has(permission)) {
    return rowRights(permission, grant)
      .filter(([mode, name]) => !own.some(([, ...rest]) => uses(permission, rest, mode, name)))
      .map(([mode, name]) => `${permission} grants ${mode} on ${name}, which is never used`);
  }
  if (!URLS.has(permission)) return [];
  const covers = (/** @type {string} */ url) => (/** @type {any[]} */ request) =>
    refusal(new Map([[permission, { urls: [url] }]]), permission, request.slice(1)) === null;
  return (grant.urls ?? [])
    .filter((/** @type {string} */ url) => !own.some(covers(url)))
    .map((/** @type {string} */ url) => `${permission} grants ${url}, which is never used`);
}

/** @param {import('../format/template.mjs').Template} template @param {import('acorn').Program} program @returns {Finding[]} */
export function checkPrivileges({ kind, permissions }, program) {
  const grants = readGrants(permissions);
  const { calls, handedOn } = findUses(program);
  const needs = [
    ...calls,
    ...handedOn.map((name) => ({ name, line: 0, args: [undefined, undefined] })),
  ].flatMap((use) => needsOf(use, kind));
  const refused = needs.flatMap(({ request: [permission, ...rest], line }) => {
    const open = isOpen(rest);
    const reason = open && grants.has(permission) ? null : refusal(grants, permission, open ? [] : rest);
    return reason ? [finding(`${reason} (code line ${line})`)] : [];
  });
  const idle = [...grants].flatMap(([permission, grant]) => unused(permission, grant, needs));
  return [...refused, ...idle.map(finding)];
}
