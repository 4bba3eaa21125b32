import { mkdir, writeFile } from 'node:fs/promises';
import { below, readRoot, readScripts, readSharedPhp, readShell, zip } from './cms/sources.mjs';
import { describeOptions } from './describe-options.mjs';
import { writeJed, writeMo } from './wordpress/gettext.mjs';
import { collectTexts } from './wordpress/texts.mjs';

const ROOT = new URL('../', import.meta.url);
const SLUG = 'callkeeper-autobind';
/** What of the shared part the plugin does in its own way. */
const OWN = ['script', 'settings-form'].map((name) => `includes/class-${name}.php`);

async function translations(version, generated) {
  const { entries, translate } = await collectTexts(generated, await describeOptions());
  const ofEditor = entries.filter(({ places }) => places.includes('blocks/form/editor.js'));
  return {
    [`languages/${SLUG}-ru_RU.mo`]: writeMo(entries, { version, language: 'ru', translate }),
    [`languages/${SLUG}-ru_RU-ckab-form-editor.json`]: writeJed(ofEditor, translate),
  };
}

/**
 * The plugin as a zip: the shell, the shared part, its translations, and the script out of `dist/`.
 *
 * @param {string} version
 * @returns {Promise<Uint8Array>}
 */
export async function zipWordPress(version) {
  const shell = await readShell('templates/wordpress/', { version });
  const shared = Object.entries(await readSharedPhp("defined( 'ABSPATH' ) || exit;"));
  const generated = Object.fromEntries(
    Object.entries(shell).filter(([path]) => path.startsWith('generated/')),
  );
  const files = {
    ...Object.fromEntries(shared.filter(([path]) => !OWN.includes(path))),
    ...shell,
    ...(await translations(version, generated)),
    ...below('js', await readScripts()),
    LICENSE: await readRoot('LICENSE'),
  };
  return zip(below(SLUG, files));
}

/** Fills `dist/wordpress/`; the script must have been built. */
export async function buildWordPress(version) {
  const bytes = await zipWordPress(version);
  await mkdir(new URL('dist/wordpress/', ROOT), { recursive: true });
  await writeFile(new URL(`dist/wordpress/${SLUG}.zip`, ROOT), bytes);
  console.log(`wordpress/${SLUG}.zip: ${bytes.length} bytes`);
}
