/** `try`, `catch` and `finally`. */

import { createScope, declare, plainName } from './scope.mjs';
import { FailedClaim, RunawayError, SandboxError, createObject } from './values.mjs';

/** @typedef {import('./scope.mjs').Scope} Scope */
/** @typedef {import('./expressions.mjs').Run} Run */
/** @typedef {import('./statements.mjs').Ending} Ending */

/** The interpreter of the tag manager knows `try`, although its documentation is silent; what is caught says nothing.
 * @param {any} node @param {Scope} scope @param {Run} run @returns {Ending} */
function attempt({ block, handler }, scope, run) {
  try {
    return run.visit(block, scope);
  } catch (error) {
    if (!handler || !isCatchable(error)) throw error;
    const inner = createScope(scope);
    if (handler.param) declare(inner, plainName(handler.param), createObject());
    return run.visit(handler.body, inner);
  }
}

/** A claim of a test and code without an end are not the template's to catch. @param {unknown} error */
const isCatchable = (error) =>
  error instanceof SandboxError && !(error instanceof RunawayError) && !(error instanceof FailedClaim);

/** @param {any} node @param {Scope} scope @param {Run} run @returns {Ending} */
export function attemptAndFinish(node, scope, run) {
  if (!node.finalizer) return attempt(node, scope, run);
  /** @type {unknown} */
  let thrown;
  /** @type {Ending} */
  let ending;
  try {
    ending = attempt(node, scope, run);
  } catch (error) {
    if (!isCatchable(error)) throw error;
    thrown = error;
  }
  const last = run.visit(node.finalizer, scope);
  if (last) return last;
  if (thrown) throw thrown;
  return ending;
}
