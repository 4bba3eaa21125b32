/** Which URLs a permission covers. */

/** @param {string} url */
function parseUrl(url) {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** Only https on its own port, and a host of at least two labels.
 * @param {URL} url */
const isAcceptable = ({ protocol, port, hostname }) =>
  protocol === 'https:' && port === '' && hostname.includes('.');

/** @param {string} host @param {string} pattern */
function matchesHost(host, pattern) {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return host === pattern;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** Any text stands for `*`. Matched piece by piece, so that no pattern can make it slow.
 * @param {string} text @param {string} pattern */
function matchesText(text, pattern) {
  const pieces = pattern.split('*');
  const last = /** @type {string} */ (pieces.pop());
  const [first, ...middle] = pieces;
  if (first === undefined) return text === last;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
    return false;
  let at = first.length;
  for (const piece of middle) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}

/** Path and query are compared as one text; the fragment never counts.
 * @param {string} url @param {string} pattern like `https://*.example.com/dir/*` */
export function matchesUrl(url, pattern) {
  const parsed = parseUrl(url);
  const split = /^https:\/\/([^/?#]+)(\/[^#]*)?$/.exec(pattern);
  if (!parsed || !isAcceptable(parsed) || !split) return false;
  const host = /** @type {string} */ (split[1]).toLowerCase().replace(/:443$/, '');
  if (!matchesHost(parsed.hostname, host)) return false;
  const path = split[2] ?? '';
  if (path === '/' || path === '/*') return true;
  const text = parsed.pathname + parsed.search;
  return matchesText(text, path) || (path.endsWith('/*') && text === path.slice(0, -2));
}
