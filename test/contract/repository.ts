import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const inRoot = (...path: string[]) => join(root, ...path);
export const read = (path: string) => readFileSync(inRoot(path), 'utf8');
export const readBytes = (path: string) => readFileSync(inRoot(path));

const walk = (folder: string): string[] =>
  readdirSync(inRoot(folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

/** Every file below a folder, named from the top of the repository. */
export const list = (folder: string) => walk(folder).sort();

/** Every source, `src/page/dom.ts`. */
export const sources = list('src').filter((path) => path.endsWith('.ts'));

export const isGenerated = (path: string) => path.includes('/generated/');

export const parse = (path: string) => ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true);

/** What a source imports of our own, types too. */
export const importsOf = (path: string): string[] =>
  ts
    .preProcessFile(read(path), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) =>
      relative(root, join(root, dirname(path), name))
        .split(sep)
        .join('/'),
    )
    .map((name) => [`${name}.ts`, `${name}/index.ts`, name].find((file) => sources.includes(file)) ?? name);

const untracked = ['.git', 'node_modules', 'dist', 'reports', 'coverage', '.cache'];

/** Files that git has or would take; where there is no git, all but what is made or fetched. */
export function listTracked(): string[] {
  const args = ['ls-files', '-co', '--exclude-standard', '-z'];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return stdout.split('\0').filter(Boolean);
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !untracked.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? walk(entry.name) : [entry.name]));
}

export const median = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
