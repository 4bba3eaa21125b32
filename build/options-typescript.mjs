/** @typedef {import('./describe-options.mjs').OptionDescription} OptionDescription */

const quote = (text) => `'${text}'`;
const union = (values) => values.map(quote).join(' | ');

function listTypes({ values }) {
  const list = `readonly (${values.length > 1 ? union(values.slice(1)) : 'string'})[]`;
  return [list, `string | ${list}`];
}

/** TypeScript of a value once parsed, and of what may be given for it. */
const TYPES = {
  flag: () => ['boolean'],
  number: () => ['number'],
  enum: (option) => [union(option.values)],
  list: listTypes,
  codes: listTypes,
  map: (option) => {
    const pairs = `Readonly<Record<string, ${union(option.values)}>>`;
    return [pairs, `string | ${pairs}`];
  },
  mail: () => ['string | readonly unknown[] | Readonly<Record<string, unknown>>'],
};

const typesOf = (option) => {
  const [parsed, given = parsed] = TYPES[option.kind]?.(option) ?? ['string'];
  return { parsed: option.default === null ? `(${parsed}) | null` : parsed, given };
};

const about = (option) =>
  `/** \`${option.attribute}\`. ${option.help.en}${option.unit ? ` Unit: ${option.unit}.` : ''} */`;

/** @param {OptionDescription[]} options */
export function optionsTypes(options) {
  const parsed = options.map(
    (option) => `${about(option)}\nreadonly ${option.name}: ${typesOf(option).parsed};`,
  );
  const given = options.map(
    (option) => `${about(option)}\nreadonly ${option.name}?: (${typesOf(option).given}) | null | undefined;`,
  );
  return `
/** Every option with its value: what was given, else the default. \`null\`: there is none. */
export interface Options {
${parsed.join('\n')}
}

/** Options as they may be given in JavaScript; texts as in the attributes are understood too. */
export interface OptionInput {
${given.join('\n')}
}

export type OptionName = keyof Options;
`;
}

/** The default as an attribute would say it. */
function fallbackOf({ default: fallback, values }) {
  if (fallback === null) return '-';
  if (Array.isArray(fallback)) return values[0];
  return fallback === false ? 'off' : fallback;
}

const rowOf = (option) => {
  const { name, kind, scope, values, min, max } = option;
  const places = scope.map(([letter]) => letter).join('') + (option.private ? 'p' : '');
  // The keys of `mail` are words for people: its parser lives in submission/mail.
  const words = [...(kind === 'mail' ? [] : values), min, max].filter((word) => word !== undefined);
  return [name, kind, places, fallbackOf(option), ...words].join(' ');
};

/** @param {OptionDescription[]} options */
export const optionsTable = (options) => `
import { readTable } from '../kind';
import type { OptionName } from './options';

/** All that the shipped parser knows of the options. */
export const TABLE = readTable<OptionName>(\`${options.map(rowOf).join('\n')}\`);
`;
