import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';

const ROOT = new URL('../../', import.meta.url);
/** The same bytes wherever and whenever it is built; local time, as zip files have it. */
const DATE = new Date(2020, 0, 1);
/** The script, and what it loads from beside itself. */
const SCRIPTS = ['ck-autobind.min.js', 'ck-inspector.min.js', 'ck-inspector.en.js', 'ck-inspector.ru.js'];

/** Where shared sources say that they are no page of their own; each CMS has its own words for that. */
export const GUARD = '// {{guard}}';

/** A file of the repository. */
export const readRoot = (path) => readFile(new URL(path, ROOT));

/** Files below a folder of the repository in one order everywhere, named from its top. */
export async function listFolder(folder) {
  const top = new URL(folder, ROOT);
  const found = await readdir(top, { recursive: true, withFileTypes: true });
  const length = fileURLToPath(top).length;
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath ?? entry.path}/${entry.name}`
        .replaceAll('\\', '/')
        .replaceAll('//', '/')
        .slice(length),
    )
    .sort();
}

/**
 * A folder of text files with their placeholders filled.
 *
 * @param {string} folder `templates/joomla/`
 * @param {Record<string, string>} filled `version` → what stands for `{{version}}`
 * @returns {Promise<Record<string, string>>} path below the folder → text
 */
export async function readShell(folder, filled) {
  const read = async (path) => {
    const text = (await readRoot(folder + path)).toString();
    return [path, text.replace(/\{\{(\w+)\}\}/g, (whole, name) => filled[name] ?? whole)];
  };
  return Object.fromEntries(await Promise.all((await listFolder(folder)).map(read)));
}

/**
 * The part that every PHP plugin has: options, their parser, what is said of wrong ones, the tag.
 *
 * @param {string} guard `defined( 'ABSPATH' ) || exit;`
 * @returns {Promise<Record<string, string>>}
 */
export async function readSharedPhp(guard) {
  const files = await readShell('templates/php/', {});
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(GUARD, guard)]));
}

/** The built script and its inspector, as they stand in `dist/`. */
export async function readScripts() {
  const found = SCRIPTS.map(async (name) => [name, await readRoot(`dist/${name}`).catch(() => undefined)]);
  return Object.fromEntries((await Promise.all(found)).filter(([, bytes]) => bytes));
}

/** Every path of a record one folder deeper. */
export const below = (folder, files) =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));

/**
 * A zip: the same files give the same bytes.
 *
 * @param {Record<string, string | Uint8Array>} files
 */
export function zip(files) {
  const bytes = (content) => (typeof content === 'string' ? strToU8(content) : content);
  const entries = Object.keys(files)
    .sort()
    .map((path) => [path, bytes(files[path])]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: DATE });
}
