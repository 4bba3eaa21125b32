import { NOTE } from '../describe-options.mjs';
import { groupsOf, ofSite, wordsOf } from './words.mjs';

/** Text as a PHP literal. */
export const quotePhp = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/**
 * Everything that a settings page says of the options, by key: `group_forms`, `label_manager`, `help_manager`,
 * `word_invalid_warn`.
 *
 * @param {import('../describe-options.mjs').OptionDescription[]} options
 * @param {'en' | 'ru'} language
 * @returns {Record<string, string>}
 */
export function settingsWords(options, language) {
  const groups = groupsOf(options).map(({ name, label }) => [`group_${name}`, label[language]]);
  const rows = ofSite(options).flatMap((option) => {
    const { label, help, choices } = wordsOf(option, language);
    return [
      [`label_${option.name}`, label],
      [`help_${option.name}`, help],
      ...Object.entries(choices).map(([value, words]) => [`word_${option.name}_${value}`, words]),
    ];
  });
  return Object.fromEntries([...groups, ...rows]);
}

/** Words as assignments to an array: `$_['label_manager'] = 'Who calls';`. */
const assignWords = (words, variable, prefix = '') =>
  Object.entries(words)
    .map(([key, text]) => `${variable}[${quotePhp(prefix + key)}] = ${quotePhp(text)};`)
    .join('\n');

/** A generated PHP file of such assignments. */
export const wordsPhp = (words, variable, prefix = '') =>
  `<?php // ${NOTE}\n\n${assignWords(words, variable, prefix)}\n`;

/** The assignments of such a file alone, to stand behind those of a shell. */
export const withoutHead = (php) => php.replace(/^<\?php.*\n\n?/, '');
