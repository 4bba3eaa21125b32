import { sayComplaint } from '../options/complaint';
import type { Options } from '../options/generated/options';
import { TABLE } from '../options/generated/table';
import { layerOptions, type LayeredOptions, type OptionLayer, type OptionSource } from '../options/layers';
import type { Scope } from '../options/kind';
import { isOptionAt, parseOptions } from '../options/parse';
import { call } from '../page/dom';
import { attempt } from '../diagnostics/guard';
import { carriersOf, findCarriers, isSelector, readOptionAttributes } from '../page/read-options';
import type { Context } from './model';

/** Options as the owner gave them → typed ones; every complaint is said once. */
export function acceptOptions(
  ctx: Pick<Context, 'win' | 'speaker'>,
  given: Readonly<Record<string, unknown>>,
  scope: Scope,
): Partial<Options> {
  const { options, complaints } = parseOptions(given, {
    scope,
    isSelector: (selector) => isSelector(ctx.win.document, selector),
  });
  for (const complaint of complaints) ctx.speaker.warn(sayComplaint(complaint));
  return options;
}

const FORM_CARRIERS = carriersOf(Object.keys(TABLE).filter((option) => isOptionAt(option, 'form')));

/** What an element carries; complaints about it are said. */
export const layerOf = (ctx: Context, element: Element, scope: Scope, from: OptionSource): OptionLayer[] => {
  const given = readOptionAttributes(element);
  return Object.keys(given).length ? [{ from, options: acceptOptions(ctx, given, scope) }] : [];
};

const matches = (element: Element, selector: string): boolean =>
  !!attempt(() => call<boolean>(element, 'matches', selector));

/** Whether `forms` means this form: marked ones carry `data-ck-form`, themselves or around them. */
export const isMeant = (root: Element, forms: string, form: Options['form'] | undefined): boolean =>
  forms === 'auto' || (forms === 'marked' ? form === 'on' : matches(root, forms));

/**
 * The places that speak for a form, the nearest first: the form, its ancestors, the page. `undefined` where the
 * page speaks of other forms only.
 */
export function formLayers(ctx: Context, root: Element): OptionLayer[] | undefined {
  const near = findCarriers(root, FORM_CARRIERS).reduce<OptionLayer[]>(
    (layers, place) => layers.concat(layerOf(ctx, place, 'form', place === root ? 'form' : 'ancestor')),
    [],
  );
  const form = near.find(({ options }) => options.form !== undefined)?.options.form;
  const far = ctx.sets.layersFor((forms) => isMeant(root, forms, form));
  if (far) return near.concat(far);
  return form === 'on' ? near : undefined;
}

/** All options of a form; those on its phone control are nearer than those on the form. */
export function resolveOptions(
  ctx: Context,
  layers: OptionLayer[],
  control: Element | undefined,
): LayeredOptions {
  return layerOptions(control ? layerOf(ctx, control, 'control', 'control').concat(layers) : layers);
}
