import { readFileSync } from 'node:fs';
import { parse } from 'acorn';

/** Names for which there is a stand-in, read from the one place that has them. */
const METHODS = readFileSync(new URL('../src/entries/old-browsers/methods.ts', import.meta.url), 'utf8');
const [, table] = /METHODS:[^\n]*\n([^]*?)\n\};/.exec(METHODS);
const known = new Set(Array.from(table.matchAll(/^ {2}(\w+)[,:]/gm), ([, name]) => name));

const ES5 =
  'push pop shift unshift slice splice concat join reverse sort indexOf lastIndexOf forEach map filter some every reduce ' +
  'reduceRight charAt charCodeAt match replace search split substring substr toLowerCase toUpperCase trim toString ' +
  'valueOf constructor length localeCompare toLocaleString toLocaleLowerCase toLocaleUpperCase anchor big blink bold ' +
  // Those that collections have too; no array of ours is asked for them.
  'keys values entries at link sub sup small fixed strike fontcolor fontsize italics';
const old = new Set(ES5.split(' '));
const younger = [Array.prototype, String.prototype]
  .flatMap((proto) => Object.getOwnPropertyNames(proto))
  .filter((name) => !old.has(name) && !known.has(name));

/** Every node of a tree with the one around it, those inside first. */
function* walk(node, around) {
  for (const part of Object.values(node)) {
    for (const inner of Array.isArray(part) ? part : [part]) if (inner?.type) yield* walk(inner, node);
  }
  yield [node, around];
}

const findIterated = ({ type, argument, right }, around) =>
  type === 'ForOfStatement'
    ? right
    : type === 'SpreadElement' && around.type !== 'ObjectExpression' && argument;

/**
 * `a.find(b)` → `callMethod(a,"find",b)`, `...a` → `...toList(a)`. A young method without a stand-in ends the build.
 *
 * @param {string} code a bundle that holds both functions
 */
export function withOldMethods(code) {
  if (!/function callMethod\(/.test(code) || !/function toList\(/.test(code))
    throw new Error('ES5: no stand-ins');
  const edits = [];
  for (const [node, around] of walk(parse(code, { ecmaVersion: 2020 }))) {
    const { callee } = node;
    const name = node.type === 'CallExpression' && !callee.computed && callee.property?.name;
    if (younger.includes(name))
      throw new Error(`ES5: .${name}() has no stand-in in src/entries/old-browsers/methods.ts`);
    if (name && known.has(name)) {
      edits.push([node.start, node.start, 'callMethod(']);
      const open = code.indexOf('(', callee.property.end);
      edits.push([callee.object.end, open + 1, `,"${name}"${node.arguments.length ? ',' : ''}`]);
    }
    const list = findIterated(node, around);
    if (list) edits.push([list.start, list.start, 'toList('], [list.end, list.end, ')']);
  }
  return applyEdits(code, edits);
}

/** Insertions and replacements; of those at the same place, the one of the outer node comes first. */
function applyEdits(code, edits) {
  let text = '';
  let at = 0;
  const ordered = edits.map((edit, index) => ({ edit, index }));
  ordered.sort((a, b) => a.edit[0] - b.edit[0] || a.edit[1] - b.edit[1] || b.index - a.index);
  for (const { edit } of ordered) {
    const [start, end, insert] = edit;
    text += code.slice(at, start) + insert;
    at = end;
  }
  return text + code.slice(at);
}
