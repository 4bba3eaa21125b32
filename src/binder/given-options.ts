import type { Options } from '../options/generated/options';
import type { OptionLayer, OptionSource } from '../options/layers';
import type { Context } from './model';

type Given = Pick<Context, 'given'>;

/** One more set for the whole page: the first script tag beats a second one, of all others the last one wins. */
export function addOptions(ctx: Given, from: OptionSource, options: Partial<Options>): void {
  const known = from === 'script' ? undefined : ctx.given.find((layer) => layer.from === from);
  const layer = { from, options: { ...known?.options, ...options } };
  ctx.given = known ? ctx.given.map((one) => (one === known ? layer : one)) : [...ctx.given, layer];
}

const from = ({ given }: Given, source: RegExp): OptionLayer[] =>
  given.filter((layer) => source.test(layer.from));

const around = (ctx: Given, units: OptionLayer[]): OptionLayer[] => [
  ...from(ctx, /^script/),
  ...units,
  ...from(ctx, /^queue/),
];

/** The layers for what concerns no single form, the nearest first. */
export const pageLayers = (ctx: Given): OptionLayer[] => around(ctx, from(ctx, /^unit/));

/** Those for one form; `undefined` where only units were given and none of them means it. */
export function layersFor(ctx: Given, means: (forms: string) => boolean): OptionLayer[] | undefined {
  const units = from(ctx, /^unit/);
  const meant = units.filter(({ options }) => means(options.forms ?? 'auto')).slice(0, 1);
  const isGeneral = around(ctx, []).some(
    (layer) => layer.from === 'queue' || Object.keys(layer.options).length,
  );
  return meant.length || !units.length || isGeneral ? around(ctx, meant) : undefined;
}
