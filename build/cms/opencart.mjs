import { settingsWords, withoutHead, wordsPhp } from './php-words.mjs';
import { below, GUARD, readRoot, readScripts, readSharedPhp, readShell, zip } from './sources.mjs';

const SHELL = 'templates/opencart/';
const CODE = 'callkeeper_autobind';
const TAGS = { en: 'en-gb', ru: 'ru-ru' };
/** The third version was before classes had namespaces; the fourth keeps every extension in a folder of its own. */
const LAYOUTS = {
  4: {
    shell: 'v4/',
    guard: "defined( 'DIR_EXTENSION' ) || exit;",
    language: (tag) => `admin/language/${tag}/module/${CODE}.php`,
    library: `system/library/${CODE}`,
    scripts: 'catalog/view/javascript',
    license: `system/library/${CODE}/LICENSE`,
  },
  3: {
    shell: 'v3/',
    guard: "defined( 'DIR_SYSTEM' ) || exit;",
    language: (tag) => `upload/admin/language/${tag}/extension/module/${CODE}.php`,
    library: `upload/system/library/${CODE}`,
    scripts: `upload/catalog/view/javascript/${CODE}`,
    license: `upload/system/library/${CODE}/LICENSE`,
  },
};

/** Generated files of the extension: path below the repository → content. */
export const generateOpenCart = (options) =>
  Object.fromEntries(
    Object.keys(TAGS).map((language) => [
      `${SHELL}generated/words.${language}.php`,
      wordsPhp(settingsWords(options, language), '$_'),
    ]),
  );

/**
 * Every file of the extension, as its archive holds them.
 *
 * @param {string} version
 * @param {3 | 4} major of OpenCart
 * @param {Record<string, string>} [generated] instead of what is on disk
 * @returns {Promise<Record<string, string | Uint8Array>>}
 */
export async function openCartFiles(version, major, generated = {}) {
  const { shell, guard, language, library, scripts, license } = LAYOUTS[major];
  const read = async (path) => generated[SHELL + path] ?? (await readRoot(SHELL + path)).toString();
  const words = Object.entries(TAGS).map(async ([spoken, tag]) => [
    language(tag),
    (await read(`language/${tag}.php`)) + withoutHead(await read(`generated/words.${spoken}.php`)),
  ]);
  const shop = { 'class-shop.php': (await read('includes/class-shop.php')).replace(GUARD, guard) };
  return {
    ...(await readShell(SHELL + shell, { version })),
    ...Object.fromEntries(await Promise.all(words)),
    ...below(library, { ...(await readSharedPhp(guard)), ...below('includes', shop) }),
    ...below(scripts, await readScripts()),
    [license]: (await readRoot('LICENSE')).toString(),
  };
}

/** Archives: name below `dist/` → bytes. OpenCart 4 takes the code of an extension from the name of its archive. */
export const buildOpenCart = async (version) => ({
  [`opencart/${CODE}.ocmod.zip`]: zip(await openCartFiles(version, 4)),
  [`opencart/opencart-3/${CODE}.ocmod.zip`]: zip(await openCartFiles(version, 3)),
});
