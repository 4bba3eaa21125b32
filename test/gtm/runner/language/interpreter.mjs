/** Walks the tree and does what it says. Nothing is ever given to the host's own evaluator. */

import { EXPRESSIONS } from './expressions.mjs';
import { STATEMENTS } from './statements.mjs';
import { RunawayError, SandboxError } from './values.mjs';

/** @typedef {import('./scope.mjs').Scope} Scope */

/** Enough for the largest published test by far; a runaway loop meets it in well under a second. */
const STEP_LIMIT = 3_000_000;

/**
 * A life of the interpreter: one for each scenario.
 * @param {{limit?: number, hits?: Set<object>, strict?: boolean}} [options] `hits` collects the statements and arms
 *   that ran; `strict` refuses names that nobody has declared
 */
export function createInterpreter({ limit = STEP_LIMIT, hits = new Set(), strict = false } = {}) {
  let steps = 0;
  /** @type {any} */
  let statement = null;
  /** @type {WeakMap<Function, (args: unknown[]) => void>} */
  const watched = new WeakMap();
  const run = {
    strict,
    watched,
    hit: (/** @type {object | undefined} */ thing) => void (thing && hits.add(thing)),
    visit: (/** @type {any} */ node, /** @type {Scope} */ scope) => {
      if (++steps > limit) throw new RunawayError(`gave up after ${limit} steps: a loop without an end?`);
      const step = STATEMENTS[node.type];
      if (step) {
        statement = node;
        hits.add(node);
        return step(node, scope, run);
      }
      const yields = EXPRESSIONS[node.type];
      if (yields) return yields(node, scope, run);
      throw new SandboxError(
        `SyntaxError: ${node.type} is not part of sandboxed JavaScript.`,
        node.loc.start.line,
      );
    },
  };
  return {
    hits,
    /** Hears of each call of a function that sandboxed code has made, whoever calls it.
     * @param {Function} made @param {(args: unknown[]) => void} callback */
    watch: (made, callback) => void watched.set(made, callback),
    /** Runs a program in a scope and yields what it returns.
     * @param {import('acorn').Program} program @param {Scope} scope */
    runProgram: (program, scope) => run.visit(program, scope)?.value,
    /** Where the statement stands that began last. */
    place: () => (statement ? `${statement.loc.source} line ${statement.loc.start.line}` : null),
  };
}
