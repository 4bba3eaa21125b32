/** What each expression of the dialect yields. `run.visit` goes on into the parts. */

import { call, isUndeclared, memberKey, subject } from './calls.mjs';
import { assignName, createScope, declare, hoistVars, readName } from './scope.mjs';
import { toPrimitive } from './text.mjs';
import { SandboxError, createObject, readMember, writeMember } from './values.mjs';

/** @typedef {import('./scope.mjs').Scope} Scope */
/** @typedef {{visit: (node: any, scope: Scope) => any, hit: (thing: object | undefined) => void, strict: boolean,
 *   watched: WeakMap<Function, (args: unknown[]) => void>}} Run */

/** @type {Record<string, (a: any, b: any) => unknown>} */
const BINARY = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b,
  '>>>': (a, b) => a >>> b,
};

/** @param {unknown} value */
const isReference = (value) => typeof value === 'function' || (typeof value === 'object' && value !== null);

/** @param {any} a @param {any} b */
function looselyEqual(a, b) {
  if (isReference(a) === isReference(b) || a == null || b == null) return a == b;
  return toPrimitive(a) == toPrimitive(b);
}

/** @param {string} operator @param {any} a @param {any} b */
function applyBinary(operator, a, b) {
  if (operator === '===') return a === b;
  if (operator === '!==') return a !== b;
  if (operator === '==') return looselyEqual(a, b);
  if (operator === '!=') return !looselyEqual(a, b);
  const compute = BINARY[operator];
  if (!compute) throw new SandboxError(`SyntaxError: the operator ${operator} does not exist here.`);
  return compute(toPrimitive(a), toPrimitive(b));
}

/** A place that can be assigned; the object and key of a member are looked up once.
 * @param {any} node @param {Scope} scope @param {Run} run */
function place(node, scope, run) {
  if (node.type === 'Identifier') {
    return {
      read: () => readName(scope, node.name, run.strict),
      write: (/** @type {unknown} */ value) => assignName(scope, node.name, value),
    };
  }
  if (node.type !== 'MemberExpression') throw new SandboxError(`SyntaxError: cannot assign to ${node.type}.`);
  const object = subject(node, scope, run);
  const key = memberKey(node, scope, run);
  return {
    read: () => readMember(object, key),
    write: (/** @type {unknown} */ value) => writeMember(object, key, value),
  };
}

/** A function value. `arguments` exists in arrows too: the tag manager makes no difference between the kinds.
 * @param {any} node @param {Scope} scope @param {Run} run */
export function createFunction(node, scope, run) {
  if (node.async || node.generator)
    throw new SandboxError('SyntaxError: async functions and generators do not exist here.');
  const self = (/** @type {unknown[]} */ ...args) => {
    run.watched.get(self)?.(args);
    const local = createScope(scope);
    if (node.type === 'FunctionExpression' && node.id) declare(local, node.id.name, self);
    declare(local, 'arguments', args);
    node.params.forEach((/** @type {any} */ param, /** @type {number} */ index) => {
      if (param.type !== 'Identifier')
        throw new SandboxError(`SyntaxError: ${param.type} is not allowed here.`);
      declare(local, param.name, args[index]);
    });
    if (node.body.type !== 'BlockStatement') {
      run.hit(node.body);
      return run.visit(node.body, local);
    }
    hoistVars(local, node.body);
    return run.visit(node.body, local)?.value;
  };
  return self;
}

/** @type {Record<string, (node: any, scope: Scope, run: Run) => any>} */
export const EXPRESSIONS = {
  Literal: (node) => {
    if (node.regex || node.bigint) throw new SandboxError(`SyntaxError: ${node.raw} is not allowed here.`);
    return node.value;
  },
  Identifier: (node, scope, run) =>
    node.name === 'undefined' ? undefined : readName(scope, node.name, run.strict),
  ArrayExpression: (node, scope, run) =>
    node.elements.map((/** @type {any} */ item) => (item ? run.visit(item, scope) : undefined)),
  ObjectExpression: (node, scope, run) => {
    const object = createObject();
    for (const { type, kind, computed, method, shorthand, key, value } of node.properties) {
      const plain = type === 'Property' && kind === 'init' && !computed && !method && !shorthand;
      if (!plain)
        throw new SandboxError('SyntaxError: only plain keys with values are allowed in an object.');
      object[key.type === 'Identifier' ? key.name : String(key.value)] = run.visit(value, scope);
    }
    return object;
  },
  FunctionExpression: createFunction,
  ArrowFunctionExpression: createFunction,
  CallExpression: call,
  MemberExpression: (node, scope, run) => readMember(subject(node, scope, run), memberKey(node, scope, run)),
  ConditionalExpression: (node, scope, run) => {
    const arm = run.visit(node.test, scope) ? 0 : 1;
    run.hit(node.arms?.[arm]);
    return run.visit(arm === 0 ? node.consequent : node.alternate, scope);
  },
  LogicalExpression: (node, scope, run) => {
    if (node.operator === '??') throw new SandboxError('SyntaxError: the operator ?? does not exist here.');
    run.hit(node.arms?.[0]);
    const left = run.visit(node.left, scope);
    if (Boolean(left) === (node.operator === '||')) return left;
    run.hit(node.arms?.[1]);
    return run.visit(node.right, scope);
  },
  BinaryExpression: (node, scope, run) => {
    const left = run.visit(node.left, scope);
    return applyBinary(node.operator, left, run.visit(node.right, scope));
  },
  UnaryExpression: ({ operator, argument }, scope, run) => {
    if (operator === 'typeof')
      return isUndeclared(argument, scope) ? 'undefined' : typeof run.visit(argument, scope);
    if (operator === '!') return !run.visit(argument, scope);
    if (operator === '~') return ~Number(toPrimitive(run.visit(argument, scope)));
    if (operator === '-') return -(/** @type {any} */ (toPrimitive(run.visit(argument, scope))));
    throw new SandboxError(`SyntaxError: the operator ${operator} does not exist here.`);
  },
  UpdateExpression: ({ operator, prefix, argument }, scope, run) => {
    const target = place(argument, scope, run);
    const before = Number(toPrimitive(target.read()));
    const after = operator === '++' ? before + 1 : before - 1;
    target.write(after);
    return prefix ? after : before;
  },
  AssignmentExpression: ({ operator, left, right }, scope, run) => {
    const target = place(left, scope, run);
    const before = operator === '=' ? undefined : target.read();
    const given = run.visit(right, scope);
    const value = operator === '=' ? given : applyBinary(operator.slice(0, -1), before, given);
    target.write(value);
    return value;
  },
  SequenceExpression: (node, scope, run) =>
    node.expressions.reduce(
      (/** @type {unknown} */ _, /** @type {any} */ part) => run.visit(part, scope),
      undefined,
    ),
};
