import ts from 'typescript';
import { expect, test } from 'vitest';
import { isGenerated, median, parse, read, sources } from './repository';

const written = sources.filter((path) => !isGenerated(path));
const linesOf = (path: string) => read(path).trimEnd().split('\n').length;

interface Measured {
  where: string;
  lines: number;
}

/** Functions with a name of their own: declared, a method, or given to a constant or a property. */
function measureFunctions(path: string): Measured[] {
  const file = parse(path);
  const found: Measured[] = [];
  const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    const named =
      ts.isFunctionDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isAccessor(node) ||
      ((ts.isArrowFunction(node) || ts.isFunctionExpression(node)) &&
        (ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent)));
    if (named && node.body) {
      const start = lineAt(node.getStart());
      found.push({ where: `${path}:${start}`, lines: lineAt(node.end) - start + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const functions = written.flatMap(measureFunctions);

test('no file is longer than 200 lines, half of them not longer than 80', () => {
  expect(written.filter((path) => linesOf(path) > 200)).toEqual([]);
  expect(median(written.map(linesOf))).toBeLessThanOrEqual(80);
});

test('no function is longer than 40 lines, half of them not longer than 8', () => {
  expect(functions.filter(({ lines }) => lines > 40)).toEqual([]);
  expect(functions.length).toBeGreaterThan(20);
  expect(median(functions.map(({ lines }) => lines))).toBeLessThanOrEqual(8);
});
