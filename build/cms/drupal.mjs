import { stringify } from 'yaml';
import { writePo } from '../wordpress/gettext.mjs';
import { NOTE } from '../describe-options.mjs';
import { settingsWords, quotePhp } from './php-words.mjs';
import { below, readRoot, readScripts, readSharedPhp, readShell, zip } from './sources.mjs';
import { ofSite } from './words.mjs';

const SHELL = 'templates/drupal/';
const MODULE = 'callkeeper_autobind';

/** Words of the module itself; Drupal finds a translation by its English. */
const OWN = {
  intro: {
    en: 'The CallKeeper widget must be on the site. Forms that ask for a call are found by themselves; everything here may stay as it is. Open the site with ?ck-inspect in the address to see every form.',
    ru: 'Виджет CallKeeper должен стоять на сайте. Формы с просьбой о звонке находятся сами; здесь всё можно оставить как есть. Откройте сайт с ?ck-inspect в адресе — будет видна каждая форма.',
  },
  permission: { en: 'Administer CallKeeper Autobind', ru: 'Настраивать CallKeeper Autobind' },
  link: {
    en: 'Which forms order a call, who calls, and what the page is told.',
    ru: 'Какие формы заказывают звонок, кто звонит и что узнаёт страница.',
  },
  about: {
    en: 'Binds the forms of the site to CallKeeper calls: the visitor leaves a phone number and is called back within seconds.',
    ru: 'Связывает формы сайта со звонками CallKeeper: посетитель оставляет телефон, и ему перезванивают за считаные секунды.',
  },
};

const wordsIn = (options, language) => ({
  ...Object.fromEntries(Object.entries(OWN).map(([key, words]) => [key, words[language]])),
  ...settingsWords(options, language),
});

/** Where one English sentence has two Russian ones, that of an option serves for its group too. */
function translation(options) {
  const english = Object.entries(wordsIn(options, 'en'));
  const russian = wordsIn(options, 'ru');
  const isGroup = ([key]) => key.startsWith('group_');
  const known = new Map();
  for (const [key, text] of [...english.filter((entry) => !isGroup(entry)), ...english.filter(isGroup)])
    if (!known.has(text)) known.set(text, russian[key]);
  return known;
}

function poOf(options) {
  const known = translation(options);
  const entries = [...known.keys()].map((text) => ({ text, places: [`${MODULE}.module`] }));
  return writePo(entries, {
    note: NOTE,
    version: '{{version}}',
    language: 'ru',
    translate: ({ text }) => known.get(text),
  });
}

const wordsPhp = (options) =>
  `<?php // ${NOTE}\n\nreturn array(\n${Object.entries(wordsIn(options, 'en'))
    .map(([key, text]) => `\t${quotePhp(key)} => ${quotePhp(text)},`)
    .join('\n')}\n);\n`;

/** What Drupal is told of the stored settings: every option a text. */
function schemaYml(options) {
  const text = (label) => ({ type: 'string', label });
  const mapping = Object.fromEntries(ofSite(options).map(({ name, label }) => [name, text(label.en)]));
  const schema = {
    [`${MODULE}.settings`]: {
      type: 'config_object',
      label: 'CallKeeper Autobind',
      mapping: { options: { type: 'mapping', label: 'Options', mapping } },
    },
  };
  return `# ${NOTE}\n${stringify(schema, { lineWidth: 0 })}`;
}

/** Generated files: path below the repository → content. */
export const generateDrupal = (options) => ({
  [`${SHELL}generated/words.php`]: wordsPhp(options),
  [`${SHELL}generated/schema.yml`]: schemaYml(options),
  [`${SHELL}generated/ru.po`]: poOf(options),
});

/**
 * Every file of the module, as its archive holds them.
 *
 * @param {string} version
 * @param {Record<string, string>} [generated] instead of what is on disk
 * @returns {Promise<Record<string, string | Uint8Array>>}
 */
export async function drupalFiles(version, generated = {}) {
  const read = async (path) => generated[SHELL + path] ?? (await readRoot(SHELL + path)).toString();
  const shell = Object.entries(await readShell(SHELL, { version }));
  const module = {
    ...Object.fromEntries(shell.filter(([path]) => !path.startsWith('generated/'))),
    'generated/words.php': await read('generated/words.php'),
    [`config/schema/${MODULE}.schema.yml`]: await read('generated/schema.yml'),
    [`translations/${MODULE}.ru.po`]: (await read('generated/ru.po')).replace('{{version}}', version),
    // Drupal reads classes by their names; a file that is asked for directly declares some and prints nothing.
    ...below('autobind', await readSharedPhp('')),
    ...below('js', await readScripts()),
    LICENSE: (await readRoot('LICENSE')).toString(),
  };
  return below(MODULE, module);
}

/** Archives: name below `dist/` → bytes. */
export const buildDrupal = async (version) => ({
  [`drupal/${MODULE}.zip`]: zip(await drupalFiles(version)),
});
