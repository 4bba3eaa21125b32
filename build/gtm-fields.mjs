import { validatorsOf } from './gtm-validators.mjs';

/** @typedef {import('./describe-options.mjs').OptionDescription} OptionDescription */

/** The word of a choice that leads to a field of its own. */
const OTHER = 'other';

/** Kinds that are a word or a value of one's own: how the choice is called, and the field behind it. */
const OPEN_KINDS = {
  selector: ['The forms of a CSS selector', 'CSS selector'],
  country: ['One country', 'Country code'],
  digits: ['One counter', 'Counter number'],
  name: ['Another array', 'Name of the array'],
};

const UNITS = { s: 'seconds', ms: 'milliseconds', 'per minute': 'per minute' };

/** `[name, type, value?]` → an enabling condition. */
export const conditionOf = ([paramName, type, paramValue]) =>
  paramValue === undefined ? { paramName, type } : { paramName, paramValue, type };

const wordsOf = (option, values = option.values) =>
  values.map((value) => ({ value, displayValue: option.valueWords[value]?.en ?? value }));

const textField = (option) => ({
  type: 'TEXT',
  name: option.name,
  displayName: option.label.en,
  simpleValueType: true,
  ...(typeof option.default === 'number' && { defaultValue: String(option.default) }),
  ...(typeof option.default !== 'number' && { valueHint: option.example }),
  ...(option.unit && { valueUnit: UNITS[option.unit] }),
  help: option.help.en,
  ...(validatorsOf(option).length && { valueValidators: validatorsOf(option) }),
});

const choiceField = (option) => ({
  type: 'SELECT',
  name: option.name,
  displayName: option.label.en,
  macrosInSelect: false,
  selectItems: wordsOf(option),
  simpleValueType: true,
  ...(option.default === null ? { notSetText: 'Default' } : { defaultValue: option.default }),
  help: option.help.en,
});

/** A choice with one more item, which opens a text field named `<option>Other`. */
function openField(option) {
  if (!option.values.length) return textField(option);
  const [choice, label] = OPEN_KINDS[option.kind];
  const name = `${option.name}Other`;
  const own = textField({ ...option, name, default: null, label: { en: label } });
  const validators = [{ type: 'NON_EMPTY' }, ...(own.valueValidators ?? [])];
  const words = option.values.includes(option.default) ? [] : [option.default];
  const field = choiceField({ ...option, values: [...words, ...option.values] });
  return {
    ...field,
    selectItems: [...field.selectItems, { value: OTHER, displayValue: choice }],
    subParams: [
      {
        ...own,
        valueValidators: validators,
        enablingConditions: [conditionOf([option.name, 'EQUALS', OTHER])],
      },
    ],
  };
}

const column = (name, displayName, rest) => ({ defaultValue: '', displayName, name, ...rest });

const tableField = (option, columns) => ({
  type: 'SIMPLE_TABLE',
  name: option.name,
  displayName: option.label.en,
  simpleTableColumns: columns,
  newRowButtonText: 'Add row',
  help: option.help.en,
});

/** By kind; a kind that is not here is a line of text. */
const FIELDS = {
  flag: (option) => ({
    type: 'CHECKBOX',
    name: option.name,
    checkboxText: option.label.en,
    simpleValueType: true,
    defaultValue: option.default === true,
    help: option.help.en,
  }),
  enum: choiceField,
  selector: openField,
  country: openField,
  digits: openField,
  name: openField,
  list: (option) =>
    tableField(option, [
      column('type', 'Type', {
        type: 'SELECT',
        isUnique: true,
        macrosInSelect: false,
        selectItems: wordsOf(option, option.values.slice(1)),
        valueValidators: [{ type: 'NON_EMPTY' }],
      }),
    ]),
  map: (option) =>
    tableField(option, [
      column('selector', 'CSS selector of the control', {
        type: 'TEXT',
        isUnique: true,
        valueHint: '#phone2',
        valueValidators: [{ type: 'NON_EMPTY' }],
      }),
      column('field', 'What it is', {
        type: 'SELECT',
        isUnique: false,
        macrosInSelect: false,
        selectItems: wordsOf(option),
        valueValidators: [{ type: 'NON_EMPTY' }],
      }),
    ]),
};

/**
 * What a marketer sees of an option.
 *
 * @param {OptionDescription} option
 */
export const fieldOf = (option) => (FIELDS[option.kind] ?? textField)(option);

/** How the code of the template reads what a field holds; the functions are in `templates/gtm/sandboxed.js`. */
const READS = {
  list: (name) => `listOf(data.${name})`,
  map: (name) => `mapOf(data.${name})`,
};

/**
 * How the code reads an option, as an expression in sandboxed JavaScript.
 *
 * @param {OptionDescription} option
 */
export function readOf({ name, kind, values }) {
  if (OPEN_KINDS[kind] && values.length) return `choose(data.${name}, data.${name}Other)`;
  return READS[kind]?.(name) ?? `data.${name}`;
}
