/** Which calls, fields and test data a text holds, as far as it can be seen without running it. */

import { lineOf, walk } from '../language/syntax.mjs';

/** @typedef {import('acorn').Program} Program */
/** @typedef {{name: string, line: number, args: (string | undefined)[]}} Use undefined for what only a run can tell */

/** Constants with a literal text. @param {Program} program @returns {Map<string, any>} */
function constants(program) {
  /** @type {Map<string, any>} */
  const found = new Map();
  walk(program, (node, parents) => {
    const isConst = node.type === 'VariableDeclarator' && parents[parents.length - 1].kind === 'const';
    if (isConst && node.init && node.id.type === 'Identifier') found.set(node.id.name, node.init);
  });
  return found;
}

/** @param {any} node @returns {string | null} the API that `require('…')` names */
function requiredApi(node) {
  const isRequire = node?.type === 'CallExpression' && node.callee.name === 'require';
  return isRequire && typeof node.arguments[0]?.value === 'string' ? node.arguments[0].value : null;
}

/** @param {any} node @param {Map<string, any>} known @returns {string | undefined} */
function literal(node, known) {
  const value = node?.type === 'Identifier' ? known.get(node.name) : node;
  return value?.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** Every API that is required and every call of one. @param {Program} program */
export function findUses(program) {
  const known = constants(program);
  const apis = new Map(
    [...known].flatMap(([name, init]) => (requiredApi(init) ? [[name, requiredApi(init)]] : [])),
  );
  const required = new Set();
  /** @type {Use[]} */
  const calls = [];
  walk(program, (node) => {
    const name = requiredApi(node);
    if (name) required.add(name);
    if (node.type !== 'CallExpression') return;
    const { callee } = node;
    const object =
      callee.type === 'MemberExpression' && !callee.computed ? apis.get(callee.object.name) : undefined;
    const called = object
      ? `${object}.${callee.property.name}`
      : (apis.get(callee.name) ?? requiredApi(callee));
    const args = node.arguments.map((/** @type {any} */ one) => literal(one, known));
    if (called) calls.push({ name: called, line: lineOf(node), args });
  });
  // An API that is handed on as a value may be called with anything.
  const handedOn = [...required].filter((name) => !calls.some((one) => one.name.split('.')[0] === name));
  return { required, calls, handedOn };
}

/** The fields that code reads from `data`; `all` if it walks over them or hands the whole on.
 * @param {Program} program @returns {{names: Set<string>, all: boolean}} */
export function findFields(program) {
  const names = new Set();
  let all = false;
  const known = constants(program);
  walk(program, (node, parents) => {
    if (node.type !== 'Identifier' || node.name !== 'data') return;
    const parent = parents[parents.length - 1];
    if (parent.type !== 'MemberExpression') all ||= !(parent.type === 'Property' && parent.key === node);
    else if (parent.object === node) {
      const key = parent.computed ? literal(parent.property, known) : parent.property.name;
      if (key === undefined) all = true;
      else names.add(key);
    }
  });
  return { names, all };
}

/** The keys of objects that a test gives to `runCode`. @param {Program} program @returns {Map<string, number>} */
export function findTestKeys(program) {
  /** @type {Map<string, number>} */
  const keys = new Map();
  const known = constants(program);
  walk(program, (node) => {
    if (node.type !== 'CallExpression' || node.callee.name !== 'runCode') return;
    const given = node.arguments[0];
    const object = given?.type === 'Identifier' ? known.get(given.name) : given;
    for (const { key } of object?.type === 'ObjectExpression' ? object.properties : []) {
      if (key) keys.set(String(key.name ?? key.value), lineOf(node));
    }
  });
  return keys;
}
