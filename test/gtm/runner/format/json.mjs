/** JSON as the tag manager writes it: two spaces, and the characters of HTML escaped (Gson's default). */

/** @typedef {{value: any, problem: string | null}} Read */

/** Commas before a closing bracket, outside strings. The tag manager refuses them; some published files have them.
 * @param {string} text */
function dropTrailingCommas(text) {
  return text.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, (_, string) => string ?? '');
}

/** Strict JSON; a text with trailing commas is still read, with a problem to report. Of anything else only the problem
 * is left: a file with a bad quotation mark in its description still has code and tests.
 * @param {string} text @param {string} what @param {unknown} otherwise @returns {Read} */
export function readJson(text, what, otherwise) {
  try {
    return { value: JSON.parse(text), problem: null };
  } catch (error) {
    const problem = `${what} is not strict JSON: ${/** @type {Error} */ (error).message}`;
    try {
      return {
        value: JSON.parse(dropTrailingCommas(text)),
        problem: `${problem} (read without trailing commas)`,
      };
    } catch {
      return { value: otherwise, problem: `${problem} (not read)` };
    }
  }
}

/** Outside strings none of these characters occurs, so the whole text can be replaced.
 * @param {unknown} value */
export function writeJson(value) {
  const escape = (/** @type {string} */ char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(/['&<>=\u2028\u2029]/g, escape);
}
