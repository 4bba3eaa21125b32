/** @typedef {import('./describe-options.mjs').OptionDescription} OptionDescription */

const text = (value) => `'${value.replace(/['\\]/g, '\\$&')}'`;

const optionLines = (options, language) =>
  options.map(({ name, label }) => `  ${name}: ${text(label[language])},`).join('\n');

function fieldLines(options, language) {
  const { values = [], valueWords } = options.find(({ name }) => name === 'field') ?? {};
  return values.map((value) => `  '${value}': ${text(valueWords[value][language])},`).join('\n');
}

const tablesIn = (options, language) => `
export const OPTIONS_${language.toUpperCase()}: OptionWords = {
${optionLines(options, language)}
};

export const FIELDS_${language.toUpperCase()}: FieldWords = {
${fieldLines(options, language)}
};
`;

/**
 * What the panel calls the options, and the fields that an owner may declare.
 *
 * @param {OptionDescription[]} options
 */
export const inspectorWords = (options) => `
import type { DeclaredField } from '../../fields/field';
import type { OptionName } from '../../options/generated/options';

export type OptionWords = Readonly<Record<OptionName, string>>;
export type FieldWords = Readonly<Record<DeclaredField, string>>;

/** Options whose values may be personal data. */
export const PRIVATE: readonly string[] = [${options
  .filter((option) => option.private)
  .map(({ name }) => text(name))
  .join(', ')}];
${['en', 'ru'].map((language) => tablesIn(options, language)).join('')}`;
