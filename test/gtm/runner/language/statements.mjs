/** What each statement of the dialect does. A statement yields nothing, or how the block around it ends. */

import { createFunction } from './expressions.mjs';
import { assignName, createScope, declare, hoistBlock, hoistVars, initialise, plainName } from './scope.mjs';
import { attemptAndFinish } from './try.mjs';
import { SandboxError, typeOf, writeMember } from './values.mjs';

/** @typedef {import('./scope.mjs').Scope} Scope */
/** @typedef {import('./expressions.mjs').Run} Run */
/** @typedef {{kind: 'break' | 'continue' | 'return', value?: unknown} | undefined} Ending */

/** Runs statements that share a scope; function declarations come first.
 * @param {any[]} body @param {Scope} scope @param {Run} run @returns {Ending} */
function runBody(body, scope, run) {
  for (const node of hoistBlock(scope, body)) declare(scope, node.id.name, createFunction(node, scope, run));
  for (const node of body) {
    const ending = run.visit(node, scope);
    if (ending) return ending;
  }
  return undefined;
}

/** @param {any} node @param {Scope} scope @param {Run} run */
function declareAll(node, scope, run) {
  for (const { id, init } of node.declarations) {
    const name = plainName(id);
    if (init) initialise(scope, name, run.visit(init, scope), node.kind);
    else if (node.kind !== 'var') declare(scope, name, undefined);
  }
}

/** @param {any} left @param {unknown} value @param {Scope} scope @param {Run} run */
function bindRound(left, value, scope, run) {
  if (left.type === 'VariableDeclaration') {
    initialise(scope, plainName(left.declarations[0].id), value, left.kind);
  } else if (left.type === 'Identifier') assignName(scope, left.name, value);
  else
    writeMember(
      run.visit(left.object, scope),
      left.computed ? run.visit(left.property, scope) : left.property.name,
      value,
    );
}

/** @param {any} node @param {Iterable<unknown>} values @param {Scope} scope @param {Run} run @returns {Ending} */
function eachRound(node, values, scope, run) {
  for (const value of values) {
    const round = createScope(scope);
    bindRound(node.left, value, round, run);
    const ending = run.visit(node.body, round);
    if (ending?.kind === 'break') return undefined;
    if (ending?.kind === 'return') return ending;
  }
  return undefined;
}

/** The places of a text are numbers here, those of a list are not.
 * @param {unknown} value @returns {unknown[]} */
function keysOf(value) {
  if (typeof value === 'string') return Array.from({ length: value.length }, (_, at) => at);
  return typeof value === 'object' || typeof value === 'function' ? Object.keys(value ?? {}) : [];
}

/** Each round of a `for (let …)` has its own copy of the variables, so that closures keep theirs.
 * @param {Scope} scope */
function copyRound(scope) {
  const copy = createScope(scope.parent);
  for (const [name, binding] of scope.names) copy.names.set(name, { ...binding });
  return copy;
}

/** @param {any} node @param {Scope} outer @param {Run} run @returns {Ending} */
function loop({ init, test, update, body }, outer, run) {
  let scope = createScope(outer);
  if (init) run.visit(init, scope);
  while (!test || run.visit(test, scope)) {
    const ending = run.visit(body, scope);
    if (ending?.kind === 'break') return undefined;
    if (ending?.kind === 'return') return ending;
    scope = copyRound(scope);
    if (update) run.visit(update, scope);
  }
  return undefined;
}

/** @param {any} node @param {Scope} outer @param {Run} run @returns {Ending} */
function choose(node, outer, run) {
  const scope = createScope(outer);
  const value = run.visit(node.discriminant, outer);
  const matches = (/** @type {any} */ one) => one.test && run.visit(one.test, scope) === value;
  const found = node.cases.findIndex(matches);
  const start = found >= 0 ? found : node.cases.findIndex((/** @type {any} */ one) => !one.test);
  if (start < 0) return undefined;
  for (const one of node.cases.slice(start)) {
    run.hit(one);
    const ending = runBody(one.consequent, scope, run);
    if (ending?.kind === 'break') return undefined;
    if (ending) return ending;
  }
  return undefined;
}

/** @param {any} node */
const refuseLabel = (node) => {
  if (node.label) throw new SandboxError('SyntaxError: labels do not exist here.');
};

/** @type {Record<string, (node: any, scope: Scope, run: Run) => any>} */
export const STATEMENTS = {
  Program: (node, scope, run) => {
    hoistVars(scope, node);
    return runBody(node.body, scope, run);
  },
  BlockStatement: (node, scope, run) => runBody(node.body, createScope(scope), run),
  EmptyStatement: () => undefined,
  ExpressionStatement: (node, scope, run) => void run.visit(node.expression, scope),
  FunctionDeclaration: () => undefined,
  VariableDeclaration: (node, scope, run) => void declareAll(node, scope, run),
  IfStatement: (node, scope, run) => {
    const arm = run.visit(node.test, scope) ? 0 : 1;
    run.hit(node.arms?.[arm]);
    if (arm === 0) return run.visit(node.consequent, scope);
    return node.alternate ? run.visit(node.alternate, scope) : undefined;
  },
  ReturnStatement: (node, scope, run) => ({
    kind: 'return',
    value: node.argument ? run.visit(node.argument, scope) : undefined,
  }),
  BreakStatement: (node) => (refuseLabel(node), { kind: 'break' }),
  ContinueStatement: (node) => (refuseLabel(node), { kind: 'continue' }),
  ForStatement: loop,
  WhileStatement: (node, scope, run) => loop({ ...node, init: null, update: null }, scope, run),
  DoWhileStatement: (node, scope, run) => {
    do {
      const ending = run.visit(node.body, scope);
      if (ending?.kind === 'break') return undefined;
      if (ending?.kind === 'return') return ending;
    } while (run.visit(node.test, scope));
    return undefined;
  },
  ForInStatement: (node, scope, run) => eachRound(node, keysOf(run.visit(node.right, scope)), scope, run),
  ForOfStatement: (node, scope, run) => {
    const values = run.visit(node.right, scope);
    if (!Array.isArray(values) && typeof values !== 'string') {
      throw new SandboxError(`TypeError: ${typeOf(values)} is not iterable.`);
    }
    return eachRound(node, values, scope, run);
  },
  SwitchStatement: choose,
  TryStatement: attemptAndFinish,
};
