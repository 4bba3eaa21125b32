import { listFolder, readRoot } from '../cms/sources.mjs';
import { collectStrings } from './gettext.mjs';
import { RUSSIAN } from './russian.mjs';

const SHELL = 'templates/wordpress/';

/** Words of the options' schema in Russian, by their English. */
function russianOfOptions(described) {
  const words = described.flatMap((option) => [
    option.label,
    option.help,
    option.groupLabel,
    ...Object.values(option.valueWords),
  ]);
  const known = new Map();
  for (const { en, ru } of words) {
    // Where one English sentence has two Russian ones, the nearer to an option serves for both.
    if (!known.has(en)) known.set(en, ru);
  }
  return known;
}

/**
 * Every string of the plugin and its Russian.
 *
 * @param {Record<string, string>} generated files that are just being made, path below the plugin → content
 * @param {import('../describe-options.mjs').OptionDescription[]} described
 */
export async function collectTexts(generated, described) {
  const paths = (await listFolder(SHELL)).filter(
    (path) => /\.(?:php|js)$|block\.json$/.test(path) && !path.startsWith('generated/'),
  );
  const read = paths.map(async (path) => [path, (await readRoot(SHELL + path)).toString()]);
  const entries = collectStrings({ ...Object.fromEntries(await Promise.all(read)), ...generated });
  const options = russianOfOptions(described);
  const translate = ({ text }) => {
    const russian = options.get(text) ?? RUSSIAN[text];
    if (!russian) throw new Error(`build/wordpress/russian.mjs has no Russian for “${text}”`);
    return russian;
  };
  return { entries, translate };
}
