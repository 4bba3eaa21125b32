import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { strToU8 } from 'fflate';
import { buildBitrix } from './cms/bitrix.mjs';
import { buildDrupal } from './cms/drupal.mjs';
import { buildJoomla } from './cms/joomla.mjs';
import { buildModx } from './cms/modx.mjs';
import { buildOpenCart } from './cms/opencart.mjs';
import { BUILDERS_OF_SITES, buildSnippets } from './cms/snippets.mjs';

const DIST = new URL('../dist/', import.meta.url);
const DOCS = new URL('../docs/', import.meta.url);
const HOME = 'https://github.com/callkeeper/autobind/blob/main/';
const BUILDERS = {
  joomla: buildJoomla,
  opencart: buildOpenCart,
  modx: buildModx,
  drupal: buildDrupal,
  bitrix: buildBitrix,
  ...Object.fromEntries(BUILDERS_OF_SITES.map((site) => [site, (version) => buildSnippets(site, version)])),
};

/** A page of the documentation as it reads outside of the repository. */
async function readDoc(path) {
  const text = await readFile(new URL(path, DOCS), 'utf8');
  const base = new URL(`docs/${path}`, HOME);
  return strToU8(text.replace(/\]\((?!\w+:)([^)]+)\)/g, (_, link) => `](${new URL(link, base).href})`));
}

/** What one CMS gets: its archives, and beside them how to install. */
async function filesOf(cms, version) {
  return {
    ...(await BUILDERS[cms](version)),
    [`${cms}/README.md`]: await readDoc(`cms/${cms}.md`),
    [`${cms}/README.ru.md`]: await readDoc(`ru/cms/${cms}.md`),
  };
}

/**
 * Everything for the CMS besides WordPress: path below `dist/` → bytes. The script must have been built.
 *
 * @param {string} version
 * @returns {Promise<Record<string, Uint8Array>>}
 */
export async function cmsFiles(version) {
  const made = await Promise.all(Object.keys(BUILDERS).map((cms) => filesOf(cms, version)));
  return Object.assign({}, ...made);
}

/** Fills `dist/joomla/` and its like. */
export async function buildCms(version) {
  for (const [path, bytes] of Object.entries(await cmsFiles(version))) {
    const file = new URL(path, DIST);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, bytes);
    if (path.endsWith('.zip')) console.log(`${path}: ${bytes.length} bytes`);
  }
}
