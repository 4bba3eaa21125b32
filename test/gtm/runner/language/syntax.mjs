/** Source text to syntax tree, with the arms of every branch marked for coverage. */

import { Parser } from 'acorn';
import { SandboxError } from './values.mjs';

/** @typedef {import('acorn').Program} Program */

/** The tag manager lets a name be declared twice. */
const LenientParser = Parser.extend(
  (Base) =>
    /** @type {typeof Parser} */ (
      class extends /** @type {any} */ (Base) {
        declareName() {}
      }
    ),
);

/** @param {string} source @param {string} what names the source in an error @returns {Program} */
export function parseSource(source, what) {
  try {
    const options = { allowReturnOutsideFunction: true, locations: true, sourceFile: what };
    return LenientParser.parse(source, { ecmaVersion: 2022, ...options });
  } catch (error) {
    throw new SandboxError(`SyntaxError in ${what}: ${/** @type {Error} */ (error).message}`);
  }
}

/** Visits a tree from the outside in; `parents` is the way down, nearest last.
 * @param {any} node @param {(node: any, parents: any[]) => void} visit @param {any[]} [parents] */
export function walk(node, visit, parents = []) {
  visit(node, parents);
  parents.push(node);
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) {
      if (one && typeof one.type === 'string') walk(one, visit, parents);
    }
  }
  parents.pop();
}

/** @param {any} node @returns {number} */
export const lineOf = (node) => node.loc.start.line;
