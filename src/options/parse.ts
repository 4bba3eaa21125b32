import { attempt } from '../diagnostics/guard';
import { complain, type Complaint } from './complaint';
import type { OptionName, Options } from './generated/options';
import { TABLE } from './generated/table';
import type { Scope } from './kind';
import { parseValue } from './value';

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
  isOption(name) && TABLE[name][1].includes(scope.charAt(0));

/**
 * Untrusted options → typed ones. Only what is right gets into `options`; every other key is a complaint.
 * `undefined` and `null` mean that nothing was given. Never throws.
 */
export function parseOptions(
  input: Readonly<Record<string, unknown>>,
  { scope = 'script', isSelector }: ParseContext = {},
): ParsedOptions {
  const options: Record<string, unknown> = {};
  const complaints: Complaint[] = [];

  const parse = (option: string): void => {
    if (!isOption(option)) return void complaints.push({ option, text: 'no such option; ignored' });
    const row = TABLE[option];
    const here = isOptionAt(option, scope);
    const wrong: string[] = [];
    let value: unknown = '';
    // Broken JSON, a getter or a proxy that throws: as wrong as any other value.
    const parsed = attempt(() => {
      value = input[option] ?? undefined;
      return here ? parseValue(value, row, isSelector, wrong) : undefined;
    });
    if (parsed !== undefined) options[option] = parsed;
    if (value === undefined || (parsed !== undefined && !wrong.length)) return;
    const [, , fallback] = row;
    // What is used instead: on a form, whatever the page says.
    const used = scope !== 'script' ? 'the outer value' : fallback === '-' ? 'nothing' : fallback;
    complaints.push(
      parsed
        ? complain(option, wrong.join(', '), 'using the rest')
        : complain(option, value, `using ${used}`, here ? undefined : `allowed on a ${scope}`),
    );
  };

  // `null`, or a proxy that refuses to name its keys, gives nothing.
  if (typeof input === 'object') attempt(() => Object.keys(input).forEach(parse));
  return { options, complaints };
}
