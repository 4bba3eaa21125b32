import type { Complaint } from './complaint';
import type { OptionName, Options } from './generated/options';
import { TABLE } from './generated/table';
import { PLACES, PRIVATE, type Row, type Scope } from './kind';
import { expectedOf, parseValue } from './value';

/** Where the options were given, and what holds if one of them is refused. */
export interface ParseContext {
  /** `script` (also for the queue and the module) where it is missing. */
  scope?: Scope;
  /** What the places farther out resolved to; the defaults where it is missing. */
  outer?: Readonly<Partial<Options>>;
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
const show = (value: unknown): string =>
  value === true
    ? 'on'
    : value === false
      ? 'off'
      : /obj|fun/.test(typeof value)
        ? typeof value
        : String(value).slice(0, 60);

/** What is used instead. */
function showUsed(value: unknown, [, places, , words = '']: Row): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.join(', ') || words.replace(/ .*/, '');
  return places & PRIVATE || typeof value === 'object' ? 'the outer value' : show(value);
}

/**
 * Untrusted options → typed ones. Only what is right gets into `options`; every other key is a complaint.
 * `undefined` and `null` mean that nothing was given. Never throws.
 */
export function parseOptions(
  input: Readonly<Record<string, unknown>>,
  context: ParseContext = {},
): ParsedOptions {
  const { scope = 'script', outer = {}, isSelector = () => true } = context;
  const options: Record<string, unknown> = {};
  const complaints: Complaint[] = [];

  const parse = (option: string): void => {
    const row = isOption(option) && TABLE[option];
    if (!row) return void complaints.push({ option, value: null, expected: '', used: '' });
    const here = isOptionAt(option, scope);
    let value: unknown;
    let parsed: unknown;
    try {
      value = input[option];
      if (value === undefined || value === null) return;
      parsed = here ? parseValue(value, row, isSelector) : undefined;
    } catch {
      // Broken JSON, a getter or a proxy that throws: as wrong as any other value.
    }
    if (parsed !== undefined) return void (options[option] = parsed);
    complaints.push({
      option,
      value: row[1] & PRIVATE ? null : show(value),
      expected: here ? expectedOf(row) : `allowed on a ${scope}`,
      used: showUsed(outer[option] ?? row[2], row),
    });
  };

  try {
    if (input && typeof input === 'object') Object.keys(input).forEach(parse);
  } catch {
    // A proxy that refuses to name its keys gives nothing.
  }
  return { options, complaints };
}
