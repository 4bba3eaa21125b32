import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { describeOptions } from './describe-options.mjs';
import { writeJed, writeMo } from './wordpress/gettext.mjs';
import { collectTexts, listShell, SHELL } from './wordpress/texts.mjs';

const ROOT = new URL('../', import.meta.url);
const SLUG = 'callkeeper-autobind';
/** The same bytes wherever and whenever it is built; local time, as zip files have it. */
const DATE = new Date(2020, 0, 1);
/** The script, and what it loads from beside itself where that is built. */
const SCRIPTS = ['ck-autobind.min.js', 'ck-inspector.min.js', 'ck-inspector.en.js', 'ck-inspector.ru.js'];

const readRoot = (path) => readFile(new URL(path, ROOT));

async function translations(version, generated) {
  const { entries, translate } = await collectTexts(generated, await describeOptions());
  const ofEditor = entries.filter(({ places }) => places.includes('blocks/form/editor.js'));
  return {
    [`languages/${SLUG}-ru_RU.mo`]: writeMo(entries, { version, language: 'ru', translate }),
    [`languages/${SLUG}-ru_RU-ckab-form-editor.json`]: strToU8(writeJed(ofEditor, translate)),
  };
}

async function shell(version) {
  const read = async (path) => {
    const bytes = await readFile(new URL(path, SHELL));
    return [path, strToU8(bytes.toString().replaceAll('{{version}}', version))];
  };
  return Object.fromEntries(await Promise.all((await listShell()).map(read)));
}

async function scripts() {
  const found = SCRIPTS.map(async (name) => [
    `js/${name}`,
    await readRoot(`dist/${name}`).catch(() => undefined),
  ]);
  return Object.fromEntries((await Promise.all(found)).filter(([, bytes]) => bytes));
}

/**
 * The plugin as a zip: the shell, its translations, and the script out of `dist/`.
 *
 * @param {string} version
 * @returns {Promise<Uint8Array>}
 */
export async function zipWordPress(version) {
  const plugin = await shell(version);
  const generated = Object.fromEntries(
    Object.entries(plugin)
      .filter(([path]) => path.startsWith('generated/'))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  );
  const files = {
    ...plugin,
    ...(await translations(version, generated)),
    ...(await scripts()),
    LICENSE: await readRoot('LICENSE'),
  };
  const paths = Object.keys(files).sort();
  return zipSync(Object.fromEntries(paths.map((path) => [`${SLUG}/${path}`, files[path]])), {
    level: 9,
    mtime: DATE,
  });
}

/** Fills `dist/wordpress/`; the script must have been built. */
export async function buildWordPress(version) {
  const zip = await zipWordPress(version);
  await mkdir(new URL('dist/wordpress/', ROOT), { recursive: true });
  await writeFile(new URL(`dist/wordpress/${SLUG}.zip`, ROOT), zip);
  console.log(`wordpress/${SLUG}.zip: ${zip.length} bytes`);
}
