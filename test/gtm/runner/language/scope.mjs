/** Names and what they hold: function and block scopes, with declarations hoisted as JavaScript does. */

import { SandboxError } from './values.mjs';

/** @typedef {{value: unknown, constant: boolean, ready: boolean}} Binding */
/** @typedef {{names: Map<string, Binding>, parent: Scope | null}} Scope */

/** @param {Scope | null} parent @returns {Scope} */
export function createScope(parent = null) {
  return { names: new Map(), parent };
}

/** @param {Scope} scope @param {string} name @param {unknown} value */
export function declare(scope, name, value, constant = false) {
  scope.names.set(name, { value, constant, ready: true });
}

/** A declaration further down hides nothing before it is reached.
 * @param {Scope | null} scope @param {string} name @returns {Binding | undefined} */
export function findBinding(scope, name) {
  /** @type {Binding | undefined} */
  let early;
  for (let at = scope; at; at = at.parent) {
    const binding = at.names.get(name);
    if (binding?.ready) return binding;
    early ??= binding;
  }
  return early;
}

/** The tag manager's interpreter makes nothing of a name that is not there, or not there yet; to an author it is a
 * mistake.
 * @param {Scope} scope @param {string} name @param {boolean} strict */
export function readName(scope, name, strict) {
  const binding = findBinding(scope, name);
  if (strict && !binding) throw new SandboxError(`ReferenceError: ${name} is not defined.`);
  if (strict && !binding?.ready)
    throw new SandboxError(`ReferenceError: ${name} is used before it is declared.`);
  return binding?.value;
}

/** @param {Scope} scope @param {string} name @param {unknown} value */
export function assignName(scope, name, value) {
  const binding = findBinding(scope, name);
  if (!binding) throw new SandboxError(`ReferenceError: ${name} is not defined.`);
  if (!binding.ready) throw new SandboxError(`ReferenceError: ${name} is used before it is declared.`);
  if (binding.constant) throw new SandboxError(`TypeError: assignment to constant variable ${name}.`);
  binding.value = value;
}

/** Gives a declaration its first value. Where a block declares a constant again, the tag manager keeps the first.
 * @param {Scope} scope @param {string} name @param {unknown} value @param {string} kind */
export function initialise(scope, name, value, kind) {
  const there = scope.names.get(name);
  if (kind === 'var') assignName(scope, name, value);
  else if (!there?.ready || !there.constant) declare(scope, name, value, kind === 'const');
}

/** @param {any} id @returns {string} */
export function plainName(id) {
  if (id.type === 'Identifier') return id.name;
  throw new SandboxError('SyntaxError: destructuring does not exist here.');
}

/** @param {any} node @returns {any[]} */
const lexical = (node) =>
  node.type === 'VariableDeclaration' && node.kind !== 'var' ? node.declarations : [];

/** Declares what a block brings; returns its function declarations, which the caller turns into values.
 * @param {Scope} scope @param {any[]} body */
export function hoistBlock(scope, body) {
  for (const declaration of body.flatMap(lexical)) {
    scope.names.set(declaration.id.name, { value: undefined, constant: false, ready: false });
  }
  return body.filter((node) => node.type === 'FunctionDeclaration');
}

/** @type {WeakMap<object, string[]>} */
const varNames = new WeakMap();

/** @param {Scope} scope @param {any} root a function body or a program */
export function hoistVars(scope, root) {
  let names = varNames.get(root);
  if (!names) varNames.set(root, (names = collectVars(root)));
  for (const name of names) if (!scope.names.has(name)) declare(scope, name, undefined);
}

/** @param {any} node @returns {string[]} */
function collectVars(node) {
  if (Array.isArray(node)) return node.flatMap(collectVars);
  if (!node || typeof node.type !== 'string' || /Function|Expression$/.test(node.type)) return [];
  if (node.type === 'VariableDeclaration') {
    return node.kind === 'var' ? node.declarations.map((/** @type {any} */ one) => one.id.name) : [];
  }
  return Object.values(node).flatMap((child) =>
    child && typeof child === 'object' ? collectVars(child) : [],
  );
}
