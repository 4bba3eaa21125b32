import { expect, test } from 'vitest';
import config from '../../vitest.config';
import { groups, separate } from '../run/projects.mjs';
import { list, read } from './repository';

const tests = list('test').filter((path) => /\.test\.\w+$/.test(path));

test('every test file stands in the folder of a project that `npm test` runs', () => {
  const folders = [...new Set(tests.map((path) => path.split('/')[1]!))];
  expect(folders.filter((folder) => !groups.flat().includes(folder))).toEqual([]);
});

test('the parts of `npm test` are the projects of vitest', () => {
  const projects = (config.test?.projects ?? []) as { test: { name: string; include: string[] } }[];
  expect(projects.map(({ test: { name } }) => name).sort()).toEqual([...groups.flat(), ...separate].sort());
  for (const { test: project } of projects.filter(({ test: { name } }) => !separate.includes(name)))
    expect(project.include).toEqual([`test/${project.name}/**/*.test.ts`]);
});

test('no test is skipped, left for later, or the only one', () => {
  const marks = /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|skipIf|runIf|only|todo|fails)\b/;
  expect(tests.filter((path) => marks.test(read(path)))).toEqual([]);
});
