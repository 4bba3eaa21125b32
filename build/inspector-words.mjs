/** @typedef {import('./describe-options.mjs').OptionDescription} OptionDescription */

const text = (value) => `'${value.replace(/['\\]/g, '\\$&')}'`;
const lineOf = ({ name, label, private: isPrivate }) =>
  `  ${name}: [${text(label.en)}, ${text(label.ru)}, ${isPrivate ? 1 : 0}],`;

const fieldsOf = (options) => {
  const { values, valueWords } = options.find(({ name }) => name === 'field') ?? {
    values: [],
    valueWords: {},
  };
  return values.map(
    (value) => `  '${value}': [${text(valueWords[value].en)}, ${text(valueWords[value].ru)}],`,
  );
};

/**
 * What the panel calls the options, and the fields that an owner may declare.
 *
 * @param {OptionDescription[]} options
 */
export const inspectorWords = (options) => `
import type { DeclaredField } from '../../fields/field';
import type { OptionName } from '../../options/generated/options';

/** What an option is called in English and in Russian, and whether its value may be personal data. */
export const OPTION_WORDS: Readonly<Record<OptionName, readonly [en: string, ru: string, isPrivate: 0 | 1]>> = {
${options.map(lineOf).join('\n')}
};

/** The fields that an owner may declare, as the templates call them. */
export const FIELD_WORDS: Readonly<Record<DeclaredField, readonly [en: string, ru: string]>> = {
${fieldsOf(options).join('\n')}
};
`;
