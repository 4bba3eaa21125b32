import { readFile } from 'node:fs/promises';
import { describeOptions } from '../describe-options.mjs';
import { writePo } from './gettext.mjs';
import { groupsPhp, wordsPhp } from './options-php.mjs';
import { collectTexts } from './texts.mjs';

const NOTE = 'Generated from the sources of the plugin by `npm run generate`. Do not edit.';
const SHELL = 'templates/wordpress/';

const version = async () =>
  JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')).version;

/**
 * Content of every generated file of the WordPress plugin: path below the repository → content.
 *
 * @param {import('../describe-options.mjs').OptionDescription[]} [described] the schema's own by default
 */
export async function generateWordPress(described) {
  const options = described ?? (await describeOptions());
  const tables = {
    'generated/groups.php': groupsPhp(options),
    'generated/words.php': wordsPhp(options),
  };
  const { entries, translate } = await collectTexts(tables, options);
  const about = { note: NOTE, version: await version() };
  const files = {
    ...tables,
    'languages/callkeeper-autobind.pot': writePo(entries, about),
    'languages/callkeeper-autobind-ru_RU.po': writePo(entries, { ...about, language: 'ru', translate }),
  };
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [SHELL + path, content]));
}
