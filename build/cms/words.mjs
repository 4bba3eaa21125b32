/** @typedef {import('../describe-options.mjs').OptionDescription} OptionDescription */

/** The options that a whole site can have; the others belong to a form or a control. */
export const ofSite = (options) => options.filter(({ scope }) => scope.includes('script'));

/** Options by their groups, in the order of the schema. */
export function groupsOf(options) {
  const groups = new Map();
  for (const option of ofSite(options)) {
    const group = groups.get(option.group) ?? { name: option.group, label: option.groupLabel, options: [] };
    group.options.push(option);
    groups.set(option.group, group);
  }
  return [...groups.values()];
}

const UNITS = {
  s: { en: 'seconds', ru: 'секунд' },
  ms: { en: 'milliseconds', ru: 'миллисекунд' },
};

/** What a person sets an option with: `flag`, `choice`, `area` or `line`. */
export function controlOf({ kind }) {
  if (kind === 'flag') return 'flag';
  if (kind === 'enum') return 'choice';
  return kind === 'mail' || kind === 'map' ? 'area' : 'line';
}

/** What an empty field means: the default as a person would type it. */
export const defaultText = (option) =>
  String((Array.isArray(option.default) ? option.values[0] : option.default) ?? '');

/** The fixed words that may stand in a line besides free text, and what each means. */
const wordsInLine = (option, language) =>
  controlOf(option) === 'line'
    ? Object.entries(option.valueWords).map(([value, words]) => `${value} — ${words[language]}`)
    : [];

/**
 * What a settings page says of an option.
 *
 * @param {OptionDescription} option
 * @param {'en' | 'ru'} language
 */
export function wordsOf(option, language) {
  const unit = UNITS[option.unit]?.[language];
  const inLine = wordsInLine(option, language).join('; ');
  return {
    label: option.label[language] + (unit ? `, ${unit}` : ''),
    help: `${option.help[language]}${inLine && ` ${inLine}.`} (${option.attribute})`,
    choices: Object.fromEntries(
      controlOf(option) === 'choice'
        ? Object.entries(option.valueWords).map(([value, words]) => [value, `${words[language]} (${value})`])
        : [],
    ),
  };
}

/** For markup and XML. */
export const escapeMarkup = (text) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
