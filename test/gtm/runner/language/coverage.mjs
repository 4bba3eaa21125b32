/** Which statements and branches of a template its tests reached. Counted as Istanbul does. */

import { lineOf, walk } from './syntax.mjs';

/** @typedef {{statements: any[], arms: {line: number}[]}} Countable */

const NOT_COUNTED = new Set(['BlockStatement', 'EmptyStatement', 'FunctionDeclaration']);

/** @param {any} node */
function isStatement(node) {
  return /Statement$|^VariableDeclaration$/.test(node.type) && !NOT_COUNTED.has(node.type);
}

/** @param {any} node @returns {{line: number}[]} */
function armsOf(node) {
  const at = (/** @type {any} */ one) => ({ line: lineOf(one ?? node) });
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
    return [at(node.consequent), at(node.alternate)];
  }
  return node.type === 'LogicalExpression' ? [at(node.left), at(node.right)] : [];
}

/** Marks the tree and lists what can be covered. A `for (const x of …)` head is part of its loop.
 * @param {import('acorn').Program} program @returns {Countable} */
export function markCountable(program) {
  /** @type {Countable} */
  const countable = { statements: [], arms: [] };
  walk(program, (node, parents) => {
    const parent = parents[parents.length - 1];
    const head = /^For(In|Of)Statement$/.test(parent?.type) && parent.left === node;
    if (isStatement(node) && !head) countable.statements.push(node);
    if (node.type === 'ArrowFunctionExpression' && node.expression) countable.statements.push(node.body);
    if (node.type === 'SwitchCase') countable.arms.push(node);
    const arms = armsOf(node);
    if (arms.length > 0) node.arms = arms;
    countable.arms.push(...arms);
  });
  return countable;
}

/** @param {any} thing @returns {number} */
const thingLine = (thing) => thing.line ?? lineOf(thing);

/** @param {number} hit @param {number} all */
const percent = (hit, all) => (all === 0 ? 100 : Math.round((hit / all) * 10_000) / 100);

/** Percentages, and the lines that hold something unreached.
 * @param {Countable} countable @param {Set<object>} hits */
export function measureCoverage({ statements, arms }, hits) {
  const missed = [...statements, ...arms].filter((thing) => !hits.has(thing));
  return {
    statements: percent(statements.filter((one) => hits.has(one)).length, statements.length),
    branches: percent(arms.filter((one) => hits.has(one)).length, arms.length),
    uncovered: [...new Set(missed.map(thingLine))].sort((a, b) => a - b),
  };
}
