import { NOTE } from '../describe-options.mjs';
import { withoutHead, wordsPhp } from './php-words.mjs';
import { createTransport } from './modx-transport.mjs';
import { below, readRoot, readScripts, readSharedPhp, readShell, zip } from './sources.mjs';
import { groupsOf, ofSite, wordsOf } from './words.mjs';

const SHELL = 'templates/modx/';
const NAME = 'callkeeperautobind';
const LANGUAGES = ['en', 'ru'];

/** The words under which MODX looks for the name and the help of a setting, and for the name of its area. */
function lexiconWords(options, language) {
  const groups = groupsOf(options).map(({ name, label }) => [`area_${NAME}_${name}`, label[language]]);
  const settings = ofSite(options).flatMap((option) => {
    const { label, help, choices } = wordsOf(option, language);
    const said = [help, ...Object.values(choices)].join(' · ');
    return [
      [`setting_${NAME}.${option.name}`, label],
      [`setting_${NAME}.${option.name}_desc`, said],
    ];
  });
  return Object.fromEntries([...groups, ...settings]);
}

/** A system setting: what MODX stores of it, empty for the default. */
const settingOf = ({ name, kind, group }) => ({
  key: `${NAME}.${name}`,
  value: '',
  xtype: kind === 'flag' ? 'combo-boolean' : kind === 'mail' || kind === 'map' ? 'textarea' : 'textfield',
  namespace: NAME,
  area: `${NAME}_${group}`,
});

/** Generated files: path below the repository → content. */
export const generateModx = (options) => ({
  [`${SHELL}generated/settings.json`]: `${JSON.stringify(
    {
      note: NOTE,
      settings: ofSite(options).map(settingOf),
    },
    null,
    2,
  )}\n`,
  ...Object.fromEntries(
    LANGUAGES.map((language) => [
      `${SHELL}generated/lexicon.${language}.php`,
      wordsPhp(lexiconWords(options, language), '$_lang'),
    ]),
  ),
});

/** Files below core/components/callkeeperautobind/. */
async function coreFiles(version, read) {
  const shell = await readShell(`${SHELL}core/`, { version });
  const lexicons = LANGUAGES.map(async (language) => [
    `lexicon/${language}/default.inc.php`,
    (await read(`lexicon/${language}.php`)) + withoutHead(await read(`generated/lexicon.${language}.php`)),
  ]);
  return {
    ...shell,
    ...Object.fromEntries(await Promise.all(lexicons)),
    ...below('autobind', await readSharedPhp("defined( 'MODX_CORE_PATH' ) || exit;")),
  };
}

/** The plugin, and the event that it hears. */
function putPlugin(transport, plugincode) {
  const owns = { preserve_keys: true, update_object: false };
  const event = { pluginid: 0, event: 'OnWebPagePrerender', priority: 0, propertyset: 0 };
  const unique = ['pluginid', 'event'];
  const plugin = {
    name: 'CallKeeperAutobind',
    description: 'Binds the forms of the site to CallKeeper calls',
    plugincode,
    disabled: 0,
  };
  transport.put('modPlugin', 'name', plugin, {
    preserve_keys: false,
    update_object: true,
    related_objects: { PluginEvents: transport.related('modPluginEvent', unique, [event], owns) },
    related_object_attributes: { PluginEvents: { ...owns, unique_key: unique } },
  });
}

/**
 * Every file of the package, as its archive holds them.
 *
 * @param {string} version
 * @param {Record<string, string>} [generated] instead of what is on disk
 * @returns {Promise<Record<string, string | Uint8Array>>}
 */
export async function modxFiles(version, generated = {}) {
  const read = async (path) => generated[SHELL + path] ?? (await readRoot(SHELL + path)).toString();
  const license = (await readRoot('LICENSE')).toString();
  const transport = createTransport(NAME, version);
  const space = {
    name: NAME,
    path: `{core_path}components/${NAME}/`,
    assets_path: `{assets_path}components/${NAME}/`,
  };
  transport.put('modNamespace', 'name', space, { preserve_keys: true, update_object: true });
  const core = { ...(await coreFiles(version, read)), LICENSE: license };
  transport.putFiles("return MODX_CORE_PATH . 'components/';", core);
  transport.putFiles("return MODX_ASSETS_PATH . 'components/';", below('js', await readScripts()));
  for (const setting of JSON.parse(await read('generated/settings.json')).settings)
    transport.put('modSystemSetting', 'key', setting, { preserve_keys: true, update_object: false });
  putPlugin(transport, await read('plugin.txt'));
  const readme = (await readRoot('docs/cms/modx.md')).toString();
  const changelog = (await readRoot('CHANGELOG.md')).toString();
  return transport.pack({ license, readme, changelog });
}

/** Archives: name below `dist/` → bytes. */
export const buildModx = async (version) => ({
  [`modx/${NAME}-${version}-pl.transport.zip`]: zip(await modxFiles(version)),
});
