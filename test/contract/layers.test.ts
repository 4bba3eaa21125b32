import { expect, test } from 'vitest';
import { importsOf, read, sources } from './repository';

/** From low to high. A file imports from its own folder, and from folders of lower tiers. */
const tiers = [
  ['diagnostics'],
  ['options', 'fields', 'phone', 'submission'],
  ['page', 'delivery', 'systems', 'analytics'],
  ['binder'],
  ['inspector'],
  ['entries'],
];
const pure = tiers[1]!;

const folderOf = (path: string) => path.split('/')[1]!;
const tierOf = (path: string) => tiers.findIndex((folders) => folders.includes(folderOf(path)));

const mayImport = (from: string, to: string) =>
  folderOf(from) === folderOf(to) ||
  tierOf(to) < tierOf(from) ||
  (pure.includes(folderOf(from)) && pure.includes(folderOf(to)));

test('every source stands in a folder whose tier is known', () => {
  expect(sources.filter((path) => tierOf(path) < 0)).toEqual([]);
});

test('nobody imports from a higher tier, and the edges are blind to one another', () => {
  const wrong = sources.flatMap((from) =>
    importsOf(from)
      .filter((to) => !mayImport(from, to))
      .map((to) => `${from} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('every import of ours leads to a file', () => {
  const lost = sources.flatMap((from) =>
    importsOf(from).filter((to) => !sources.includes(to) && !/\.json$/.test(to)),
  );
  expect(lost).toEqual([]);
});

test('no import leads back to where it started', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (path: string, trail: string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of importsOf(path)) if (sources.includes(next)) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const path of sources) follow(path, []);
  expect(cycles).toEqual([]);
});

test('the inspector knows of the binder what it is told: types, and no code', () => {
  const lines = sources
    .filter((path) => folderOf(path) === 'inspector')
    .flatMap((path) => read(path).match(/^(?:im|ex)port .*from '.*\/binder\/.*$/gm) ?? []);
  expect(lines).not.toEqual([]);
  expect(lines.filter((line) => !/^(?:im|ex)port type /.test(line))).toEqual([]);
});

test('only the folder of phones knows the phone library', () => {
  const importers = sources.filter((path) => /from 'libphonenumber-js/.test(read(path)));
  expect(importers.filter((path) => folderOf(path) !== 'phone')).toEqual([]);
});
