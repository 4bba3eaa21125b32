/** `*`, `a.b` or `a.*`. @param {string} key @param {string} pattern */
export function matchesKey(key, pattern) {
  if (pattern === '*' || pattern === key) return true;
  return pattern.endsWith('.*') && (key === pattern.slice(0, -2) || key.startsWith(pattern.slice(0, -1)));
}
