import { NOTE } from '../describe-options.mjs';
import { controlOf, defaultText, escapeMarkup, groupsOf, ofSite, wordsOf } from './words.mjs';
import { below, readRoot, readScripts, readSharedPhp, readShell, zip } from './sources.mjs';

const SHELL = 'templates/joomla/';
const PLUGIN = 'callkeeperautobind';
const KEY = 'PLG_SYSTEM_CALLKEEPERAUTOBIND';
/** Where Joomla finds the rule `option`. */
const RULES = 'CallKeeper\\Plugin\\System\\CallkeeperAutobind\\Rule';
const TAGS = { en: 'en-GB', ru: 'ru-RU' };

/** `dataLayer` → `PLG_SYSTEM_CALLKEEPERAUTOBIND_DATALAYER`. */
const keyOf = (...parts) => [KEY, ...parts.map((part) => part.replace(/\W/g, '_').toUpperCase())].join('_');

const attributes = (record) =>
  Object.entries(record)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');

const choicesOf = (option) =>
  option.kind === 'flag'
    ? { off: 'JNO', on: 'JYES' }
    : Object.fromEntries(
        option.values.map((value) => [value, option.valueWords[value] ? keyOf(option.name, value) : value]),
      );

const CONTROLS = {
  flag: { type: 'radio', layout: 'joomla.form.field.radio.switcher' },
  choice: { type: 'list' },
  area: { type: 'textarea', rows: '3', filter: 'raw' },
  line: { type: 'text', filter: 'raw' },
};

/** One option as Joomla's forms describe a field. Text is checked by our rule and printed escaped: no filter. */
function fieldXml(option) {
  const control = controlOf(option);
  const chosen = control === 'flag' || control === 'choice';
  const field = {
    name: option.name,
    ...CONTROLS[control],
    label: keyOf(option.name),
    description: keyOf(option.name, 'desc'),
    validate: 'option',
    ...(chosen
      ? { default: option.kind === 'flag' ? 'off' : option.default }
      : { hint: defaultText(option) || option.example }),
  };
  if (!chosen) return `        <field${attributes(field)} />`;
  const choices = Object.entries(choicesOf(option)).map(
    ([value, words]) => `          <option value="${escapeMarkup(value)}">${words}</option>`,
  );
  return [`        <field${attributes(field)}>`, ...choices, '        </field>'].join('\n');
}

function fieldsetsXml(options) {
  const sets = groupsOf(options).map(({ name, options: own }) =>
    [
      `      <fieldset name="${name}" label="${keyOf('group', name)}" addruleprefix="${RULES}">`,
      ...own.map(fieldXml),
      '      </fieldset>',
    ].join('\n'),
  );
  return `<!-- ${NOTE} -->\n${sets.join('\n')}\n`;
}

/** One line of a language file: in quotes, and none inside. */
function line(key, text) {
  if (/["\n]/.test(text)) throw new Error(`Joomla's language files hold no quote or line break: ${text}`);
  return `${key}="${text}"`;
}

/** The words of the options; Joomla prints labels and descriptions as markup, choices as text. */
function wordsIni(options, language) {
  const lines = ofSite(options).flatMap((option) => {
    const { label, help, choices } = wordsOf(option, language);
    return [
      line(keyOf(option.name), escapeMarkup(label)),
      line(keyOf(option.name, 'desc'), escapeMarkup(help)),
      ...Object.entries(choices).map(([value, words]) => line(keyOf(option.name, value), words)),
    ];
  });
  const groups = groupsOf(options).map(({ name, label }) => line(keyOf('group', name), label[language]));
  return `; ${NOTE}\n${[...groups, ...lines].join('\n')}\n`;
}

/** Generated files of the plugin: path below the repository → content. */
export const generateJoomla = (options) => ({
  [`${SHELL}generated/fieldsets.xml`]: fieldsetsXml(options),
  [`${SHELL}generated/words.en.ini`]: wordsIni(options, 'en'),
  [`${SHELL}generated/words.ru.ini`]: wordsIni(options, 'ru'),
});

/**
 * Every file of the plugin, as its archive holds them.
 *
 * @param {string} version
 * @param {Record<string, string>} [generated] instead of what is on disk
 * @returns {Promise<Record<string, string | Uint8Array>>}
 */
export async function joomlaFiles(version, generated = {}) {
  const read = async (path) => generated[SHELL + path] ?? (await readRoot(SHELL + path)).toString();
  const fieldsets = await read('generated/fieldsets.xml');
  const shell = await readShell(SHELL, { version, fieldsets });
  const words = async (language) => {
    const path = `language/${TAGS[language]}/plg_system_${PLUGIN}.ini`;
    return { [path]: shell[path] + (await read(`generated/words.${language}.ini`)) };
  };
  const own = Object.entries(shell).filter(([path]) => !path.startsWith('generated/'));
  return {
    ...Object.fromEntries(own),
    ...(await words('en')),
    ...(await words('ru')),
    ...below('autobind', await readSharedPhp("defined( '_JEXEC' ) || exit;")),
    ...below('media/js', await readScripts()),
    LICENSE: (await readRoot('LICENSE')).toString(),
  };
}

/** Archives: name below `dist/` → bytes. */
export const buildJoomla = async (version) => ({
  [`joomla/plg_system_${PLUGIN}.zip`]: zip(await joomlaFiles(version)),
});
