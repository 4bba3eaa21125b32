/** Calls of functions and of methods. */

import { findBinding } from './scope.mjs';
import { toText } from './text.mjs';
import { SandboxError, readMethod } from './values.mjs';

/** @typedef {import('./scope.mjs').Scope} Scope */
/** @typedef {import('./expressions.mjs').Run} Run */

/** @param {any} node @param {Scope} scope @param {Run} run */
export function memberKey(node, scope, run) {
  return node.computed ? run.visit(node.property, scope) : node.property.name;
}

/** What a member is looked up in. A name nobody has declared is what most often fails here: the message says so.
 * @param {any} node @param {Scope} scope @param {Run} run */
export function subject({ object }, scope, run) {
  const value = run.visit(object, scope);
  if (value !== undefined || !isUndeclared(object, scope)) return value;
  throw new SandboxError(
    `TypeError: cannot access property of undefined. (${object.name} is not declared or required)`,
  );
}

/** @param {any} node @param {Scope} scope */
export const isUndeclared = (node, scope) =>
  node.type === 'Identifier' && node.name !== 'undefined' && !findBinding(scope, node.name);

/** The name a failed call is reported under.
 * @param {any} node @returns {string} */
function calleeText(node) {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && !node.computed
    ? `${calleeText(node.object)}.${node.property.name}`
    : 'value';
}

/** @param {any} node @param {Scope} scope @param {Run} run */
export function call(node, scope, run) {
  const { callee } = node;
  const target = callee.type === 'MemberExpression' ? subject(callee, scope, run) : undefined;
  const key = callee.type === 'MemberExpression' ? memberKey(callee, scope, run) : undefined;
  const called = key === undefined ? run.visit(callee, scope) : readMethod(target, key);
  const args = node.arguments.map((/** @type {any} */ argument) => run.visit(argument, scope));
  if (typeof called === 'function') return called(...args);
  throw new SandboxError(whyNotCalled(callee, key, called, scope));
}

/** @param {any} callee @param {unknown} key @param {unknown} called @param {Scope} scope */
function whyNotCalled(callee, key, called, scope) {
  if (key !== undefined && called === undefined)
    return `TypeError: Object has no '${toText(key)}' property. (calling ${calleeText(callee)})`;
  return isUndeclared(callee, scope)
    ? `ReferenceError: ${callee.name} is not defined.`
    : `TypeError: ${calleeText(callee)} is not a function.`;
}
