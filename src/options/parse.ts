import { attempt } from '../diagnostics/guard';
import type { Complaint } from './complaint';
import type { OptionName, Options } from './generated/options';
import { TABLE } from './generated/table';
import { PLACES, PRIVATE, type Row, type Scope } from './kind';
import { expectedOf, parseValue } from './value';

/** Where the options were given. */
export interface ParseContext {
  /** `script` (also for the queue and the module) where it is missing. */
  scope?: Scope;
  /** Whether the page can parse this selector; without it every text passes. */
  isSelector?: (selector: string) => boolean;
}

export interface ParsedOptions {
  options: Partial<Options>;
  complaints: Complaint[];
}

const isOption = (name: string): name is OptionName => Object.prototype.hasOwnProperty.call(TABLE, name);

/** Whether an option means anything at a place: `data-ck-field` says nothing on the script tag. */
export const isOptionAt = (name: string, scope: Scope): name is OptionName =>
  isOption(name) && (TABLE[name][1] & PLACES[scope]) > 0;

/** A value in a few words, without asking an object anything. */
const show = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return /obj|fun/.test(typeof value) ? typeof value : String(value).slice(0, 60);
};

/** What is used instead: on a form, whatever the page says; for an empty list, its word. */
const usedOf = ([, , fallback, words = '']: Row, scope: Scope): string =>
  scope !== 'script'
    ? 'the outer value'
    : fallback === null
      ? 'nothing'
      : typeof fallback === 'object'
        ? words.replace(/ .*/, '')
        : show(fallback);

/**
 * Untrusted options → typed ones. Only what is right gets into `options`; every other key is a complaint.
 * `undefined` and `null` mean that nothing was given. Never throws.
 */
export function parseOptions(
  input: Readonly<Record<string, unknown>>,
  { scope = 'script', isSelector = () => true }: ParseContext = {},
): ParsedOptions {
  const options: Record<string, unknown> = {};
  const complaints: Complaint[] = [];

  const parse = (option: string): void => {
    if (!isOption(option)) return void complaints.push({ option, value: null, expected: '', used: '' });
    const row = TABLE[option];
    const here = isOptionAt(option, scope);
    let value: unknown = '';
    // Broken JSON, a getter or a proxy that throws: as wrong as any other value.
    const parsed = attempt(() => {
      value = input[option] ?? undefined;
      return here ? parseValue(value, row, isSelector) : undefined;
    });
    if (value === undefined) return;
    if (parsed !== undefined) return void (options[option] = parsed);
    complaints.push({
      option,
      value: row[1] & PRIVATE ? null : show(value),
      expected: here ? expectedOf(row) : `allowed on a ${scope}`,
      used: usedOf(row, scope),
    });
  };

  // `null`, or a proxy that refuses to name its keys, gives nothing.
  if (typeof input === 'object') attempt(() => Object.keys(input).forEach(parse));
  return { options, complaints };
}
