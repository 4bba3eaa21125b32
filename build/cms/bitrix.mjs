import { settingsWords, withoutHead, wordsPhp } from './php-words.mjs';
import { below, readRoot, readScripts, readSharedPhp, readShell, zip } from './sources.mjs';
import { encode1251 } from './windows-1251.mjs';

const SHELL = 'templates/bitrix/';
const MODULE = 'callkeeper.autobind';
const LANGUAGES = ['ru', 'en'];

/** Generated files: path below the repository → content. */
export const generateBitrix = (options) =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      `${SHELL}generated/words.${language}.php`,
      wordsPhp(settingsWords(options, language), '$MESS', 'CKAB_'),
    ]),
  );

const escapeLetter = (letter) => `\\u{${letter.codePointAt(0).toString(16)}}`;

/** A generated table that reads the same in windows-1251 and in UTF-8: what of a literal is no ASCII, as escapes. */
const asAscii = (php) =>
  php.replace(/'((?:[^'\\\n]|\\.)*)'/g, (literal, text) => {
    if (!/[^\0-\x7f]/.test(text)) return literal;
    const plain = text.replace(/\\(['\\])/g, '$1').replace(/["\\$]/g, '\\$&');
    return `"${plain.replace(/[^\0-\x7f]/gu, escapeLetter)}"`;
  });

/** Words, by the paths at which Bitrix looks for them. */
async function languageFiles(read) {
  const of = async (language) => ({
    [`lang/${language}/options.php`]:
      (await read(`lang/${language}/options.php`)) +
      withoutHead(await read(`generated/words.${language}.php`)),
    [`lang/${language}/install/index.php`]: await read(`lang/${language}/install.php`),
  });
  return Object.assign({}, ...(await Promise.all(LANGUAGES.map(of))));
}

/**
 * Every file of the module, in UTF-8; only those below `lang/` hold Russian.
 *
 * @param {string} version
 * @param {Record<string, string>} [generated] instead of what is on disk
 * @returns {Promise<Record<string, string | Uint8Array>>}
 */
export async function bitrixFiles(version, generated = {}) {
  const read = async (path) => generated[SHELL + path] ?? (await readRoot(SHELL + path)).toString();
  const shared = await readSharedPhp("defined( 'B_PROLOG_INCLUDED' ) || exit;");
  const table = 'generated/options.php';
  return {
    ...(await readShell(`${SHELL}module/`, { version })),
    ...below('autobind', { ...shared, [table]: asAscii(shared[table]) }),
    ...(await languageFiles(read)),
    ...below('install/js', await readScripts()),
    LICENSE: (await readRoot('LICENSE')).toString(),
  };
}

/** The same for the Marketplace and for sites in windows-1251. */
const in1251 = (files) =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      path.startsWith('lang/') ? encode1251(content) : content,
    ]),
  );

/** Archives: name below `dist/` → bytes. */
export async function buildBitrix(version) {
  const files = await bitrixFiles(version);
  return {
    [`bitrix/${MODULE}.zip`]: zip(below(MODULE, files)),
    'bitrix/.last_version.zip': zip(below('.last_version', in1251(files))),
  };
}
