import type { OptionName, Options } from './generated/options';
import { TABLE } from './generated/table';
import { parseValue } from './value';

/** Where a value comes from, as `inspect()` tells it. */
export type OptionSource =
  'control' | 'form' | 'ancestor' | 'script' | 'queue' | `unit:${string}` | 'default';

/** What was given at one place. */
export interface OptionLayer {
  from: OptionSource;
  options: Readonly<Partial<Options>>;
}

/** Every option with its value and where it comes from. */
export type LayeredOptions = { [K in OptionName]: { value: Options[K]; from: OptionSource } };

const NAMES = Object.keys(TABLE) as OptionName[];

/** The table tells them as an attribute would. */
const DEFAULTS = Object.fromEntries(
  NAMES.map((name) => [name, TABLE[name][2] === '-' ? null : parseValue(TABLE[name][2], TABLE[name])]),
);

/** Lays the places over one another, the nearest first; what none of them gives is the default. */
export function layerOptions(layers: readonly OptionLayer[]): LayeredOptions {
  const layered: Partial<Record<OptionName, { value: unknown; from: OptionSource }>> = {};
  for (const name of NAMES) {
    const nearest = layers.find((layer) => layer.options[name] !== undefined);
    layered[name] = nearest
      ? { value: nearest.options[name], from: nearest.from }
      : { value: DEFAULTS[name], from: 'default' };
  }
  return layered as LayeredOptions;
}

/** The values alone. */
export function resolved(layered: LayeredOptions): Options {
  const options: Partial<Record<OptionName, unknown>> = {};
  for (const name of NAMES) options[name] = layered[name].value;
  return options as unknown as Options;
}
