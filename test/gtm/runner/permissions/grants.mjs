/** The `___WEB_PERMISSIONS___` section as plain values. */

/** @typedef {Record<string, any>} Grant the parameters of one permission, by name */
/** @typedef {Map<string, Grant>} Grants by permission */

/** @param {any} node @returns {any} */
function plainValue(node) {
  if (node?.type === 2) return (node.listItem ?? []).map(plainValue);
  if (node?.type === 3) {
    const keys = (node.mapKey ?? []).map(plainValue);
    return Object.fromEntries(
      keys.map((/** @type {string} */ key, /** @type {number} */ at) => [
        key,
        plainValue(node.mapValue?.[at]),
      ]),
    );
  }
  return node?.type === 8 ? node.boolean === true : node?.string;
}

/** @param {any[]} section @returns {Grants} */
export function readGrants(section) {
  /** @type {Grants} */
  const grants = new Map();
  for (const { instance } of section) {
    const params = (instance?.param ?? []).map((/** @type {any} */ one) => [one.key, plainValue(one.value)]);
    grants.set(instance?.key?.publicId, Object.fromEntries(params));
  }
  return grants;
}
