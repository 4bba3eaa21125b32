/** How values of sandboxed JavaScript turn into text. */

/** @param {any} value @returns {any} */
export function toPrimitive(value) {
  if (typeof value === 'function') return 'function';
  if (Array.isArray(value)) return joinItems(value, ',');
  return typeof value === 'object' && value !== null ? '[object Object]' : value;
}

/** @param {unknown} value @returns {string} */
export function toText(value) {
  return String(toPrimitive(value));
}

/** @param {any[]} items @param {string} separator */
export function joinItems(items, separator) {
  return Array.from(items, (item) => (item === null || item === undefined ? '' : toText(item))).join(
    separator,
  );
}
