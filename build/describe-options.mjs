import { loadSource } from './load-source.mjs';

/** The first line of every file that is made of them. */
export const NOTE = 'Generated from src/options/schema.ts by `npm run generate`. Do not edit.';

/** `dataLayer` → `data-ck-data-layer`. */
const attributeOf = (name) => `data-ck-${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

let loaded;

/**
 * Every option as a plain object, in the order of the groups; the one input of all generators.
 *
 * @typedef {{ en: string, ru: string }} Words
 * @typedef {{
 *   name: string, attribute: string, group: string, groupLabel: Words, scope: ('script' | 'form' | 'control')[],
 *   kind: string, default: unknown, values: string[], min?: number, max?: number, unit?: string,
 *   label: Words, help: Words, valueWords: Record<string, Words>, example: string, private: boolean,
 * }} OptionDescription
 * @returns {Promise<OptionDescription[]>}
 */
export async function describeOptions() {
  const { described, GROUPS } = await (loaded ??= loadSource('src/options/schema.ts'));
  return described.map((option) => ({
    ...option,
    attribute: attributeOf(option.name),
    groupLabel: { ...GROUPS[option.group] },
    scope: [...option.scope],
    values: [...option.values],
    valueWords: { ...option.valueWords },
    private: Boolean(option.private),
  }));
}
