/** Is a text written in the dialect? An allow-list over the syntax tree: what is not named here is refused. */

import { isBuiltinName } from './members.mjs';
import { lineOf, walk } from './syntax.mjs';
import { hasOwn } from './values.mjs';

/** @typedef {{line: number, message: string}} Violation */

const ALLOWED = new Set(
  `Program VariableDeclaration VariableDeclarator FunctionDeclaration FunctionExpression ArrowFunctionExpression
  BlockStatement EmptyStatement ExpressionStatement IfStatement ReturnStatement ForStatement ForInStatement
  ForOfStatement WhileStatement DoWhileStatement SwitchStatement SwitchCase BreakStatement ContinueStatement
  CallExpression MemberExpression ConditionalExpression LogicalExpression BinaryExpression UnaryExpression
  UpdateExpression AssignmentExpression ArrayExpression ObjectExpression Property Literal Identifier
  SequenceExpression`.split(/\s+/),
);

/** @type {Record<string, Set<string>>} */
const OPERATORS = {
  BinaryExpression: new Set('+ - * / % == != === !== < > <= >= & | ^ << >> >>>'.split(' ')),
  LogicalExpression: new Set(['&&', '||']),
  UnaryExpression: new Set(['!', '-', '~', 'typeof']),
  UpdateExpression: new Set(['++', '--']),
  AssignmentExpression: new Set(['=', '+=']),
};

/** @param {any[]} names @param {string} what @returns {string[]} */
const onlyNames = (names, what) =>
  names.every((one) => one.type === 'Identifier') ? [] : [`${what} is not allowed`];

/** @param {any} node */
const functionRules = ({ params, async, generator }) => [
  ...onlyNames(params, 'a default, a rest or a destructured parameter'),
  ...(async || generator ? ['async functions and generators are not allowed'] : []),
];

/** @param {any} node */
const labelRule = (node) => (node.label ? ['a label is not allowed'] : []);

/** What is allowed only in a plain form. @type {Record<string, (node: any) => string[]>} */
const RULES = {
  VariableDeclarator: ({ id }) => onlyNames([id], 'destructuring'),
  FunctionDeclaration: functionRules,
  FunctionExpression: functionRules,
  ArrowFunctionExpression: functionRules,
  BreakStatement: labelRule,
  ContinueStatement: labelRule,
  Literal: ({ regex, bigint, raw }) => (regex || bigint ? [`the literal ${raw} is not allowed`] : []),
  Property: ({ kind, computed, method, shorthand, key }) => {
    const plain = kind === 'init' && !computed && !method && !shorthand;
    return plain ? [] : [`only "key: value" is allowed in an object (${key.name ?? key.type})`];
  },
  ForOfStatement: (node) => (node.await ? ['for await is not allowed'] : []),
  // A hole or a spread is no expression of the dialect; a spread is refused as a node anyway.
  ArrayExpression: ({ elements }) => (elements.includes(null) ? ['a hole in an array is not allowed'] : []),
  CallExpression: ({ callee }) => {
    if (callee.type !== 'MemberExpression' || callee.computed) return [];
    return HOST_MEMBERS.has(callee.property.name) && !isBuiltinName(callee.property.name)
      ? [`there is no method ${callee.property.name}`]
      : [];
  },
};

/** Methods people know from JavaScript and that the tag manager does not have. An own function may be called so. */
const HOST_MEMBERS = new Set(
  `startsWith endsWith includes padStart padEnd charCodeAt codePointAt repeat substr replaceAll matchAll trimStart
  trimEnd normalize at find findIndex findLast flat flatMap fill copyWithin isArray toFixed toPrecision call apply
  bind toISOString localeCompare toSorted toReversed`.split(/\s+/),
);

/** Is this identifier a name that is read, rather than a key or a declaration?
 * @param {any} node @param {any} parent */
function isReference(node, parent) {
  if (node.type !== 'Identifier') return false;
  if (parent.type === 'MemberExpression') return parent.computed || parent.object === node;
  return !(parent.type === 'Property' && parent.key === node && parent.value !== node);
}

/** Every name the text declares, wherever: a free name is one that is declared nowhere.
 * @param {import('acorn').Program} program */
function declaredNames(program) {
  const names = new Set(['undefined', 'arguments']);
  const add = (/** @type {any} */ one) => one?.type === 'Identifier' && names.add(one.name);
  walk(program, (node) => {
    if (/Function/.test(node.type)) [node.id, ...node.params].forEach(add);
    if (node.type === 'VariableDeclarator') add(node.id);
  });
  return names;
}

/** What a block declares twice: the tag manager keeps the first constant and does not say so.
 * @param {any} node @returns {string[]} */
function doubled({ type, body }) {
  if (!/^(Program|BlockStatement)$/.test(type)) return [];
  const declarations = body.filter((/** @type {any} */ one) => one.kind === 'const' || one.kind === 'let');
  const names = declarations
    .flatMap((/** @type {any} */ one) => one.declarations)
    .map((/** @type {any} */ one) => one.id.name);
  return [...new Set(/** @type {string[]} */ (names))].filter(
    (name) => names.indexOf(name) !== names.lastIndexOf(name),
  );
}

/**
 * @param {import('acorn').Program} program
 * @param {string[]} globals the free names that exist: `data` and `require`, and in tests the test API
 * @returns {Violation[]}
 */
export function lintDialect(program, globals) {
  const known = new Set([...declaredNames(program), ...globals]);
  /** @type {Violation[]} */
  const violations = [];
  walk(program, (node, parents) => {
    const report = (/** @type {string} */ message) => violations.push({ line: lineOf(node), message });
    const parent = parents[parents.length - 1];
    if (!ALLOWED.has(node.type)) report(`${node.type} is not allowed`);
    else if (OPERATORS[node.type] && !OPERATORS[node.type]?.has(node.operator)) {
      report(`the operator ${node.operator} is not allowed`);
    } else if (hasOwn(RULES, node.type)) RULES[node.type]?.(node).forEach(report);
    for (const name of doubled(node)) report(`${name} is declared twice`);
    if (isReference(node, parent) && !known.has(node.name)) report(`there is no ${node.name}`);
  });
  return violations;
}
