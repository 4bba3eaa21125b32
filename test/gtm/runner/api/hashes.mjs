/** What server containers compute and web containers do not. */

import { createHash } from 'node:crypto';

/** @typedef {import('./define.mjs').Api} Api */
/** @typedef {'base64' | 'base64url' | 'hex'} Encoding */

const ENCODINGS = new Set(['base64', 'base64url', 'hex']);

/** @param {any} options @returns {Encoding} */
const encodingOf = (options) => (ENCODINGS.has(options?.outputEncoding) ? options.outputEncoding : 'base64');

/** @param {string} text @param {any} options */
export const sha256 = (text, options) =>
  createHash('sha256').update(text, 'utf8').digest(encodingOf(options));

const SECOND_LEVEL = new Set('ac co com edu gov net org'.split(' '));

/** The usual cases of the list of public suffixes: `a.b.co.uk` belongs to `b.co.uk`.
 * @param {string} host */
function registrableDomain(host) {
  const labels = host.split('.');
  const [top = '', second = ''] = [...labels].reverse();
  return labels.slice(top.length === 2 && SECOND_LEVEL.has(second) ? -3 : -2).join('.');
}

/** @type {Record<string, Api>} */
export const HASHES = {
  sha256Sync: { types: { input: 'string' }, run: (_world, input, options) => sha256(input, options) },
  computeEffectiveTldPlusOne: {
    types: { domainOrUrl: 'string?' },
    run: (_world, input) => {
      if (!input) return input;
      const text = String(input);
      return registrableDomain(URL.canParse(text) ? new URL(text).hostname : text);
    },
  },
};
