import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './shell.mjs';

const folders = ['src', 'docs', 'templates'];

/** Every file that says in its first lines that it is generated, with its content. */
function readGenerated() {
  const files = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
    );
  const contents = files.map((file) => [file, readFileSync(file, 'utf8')]);
  return new Map(contents.filter(([, text]) => /generated from/i.test(text.slice(0, 300))));
}

/** Generates again; a file that changes, appears or goes was stale. */
export async function checkFresh() {
  const before = readGenerated();
  if ((await run('npm', ['run', '--silent', 'generate'])) !== 0) return false;
  const after = readGenerated();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  for (const file of stale) console.error(`was stale, now written anew: ${file.slice(root.length)}`);
  return stale.length === 0;
}
