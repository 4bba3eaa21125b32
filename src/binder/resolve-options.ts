import { sayComplaint } from '../options/complaint';
import type { Options } from '../options/generated/options';
import { TABLE } from '../options/generated/table';
import type { Scope } from '../options/kind';
import type { OptionLayer, OptionSource } from '../options/layers';
import { isOptionAt, parseOptions } from '../options/parse';
import { fits } from '../page/form-scope';
import { carriersOf, findCarriers, isSelector, readOptionAttributes } from '../page/read-options';
import { layersFor } from './given-options';
import type { Context } from './model';

/** Options as the owner gave them → typed ones; every complaint is said once. */
export function acceptOptions(
  ctx: Pick<Context, 'win' | 'speaker'>,
  given: Readonly<Record<string, unknown>>,
  scope: Scope = 'script',
): Partial<Options> {
  const { options, complaints } = parseOptions(given, {
    scope,
    isSelector: (selector) => isSelector(ctx.win.document, selector),
  });
  complaints.forEach((complaint) => ctx.speaker.warn(sayComplaint(complaint)));
  return options;
}

const FORM_CARRIERS = carriersOf(Object.keys(TABLE).filter((option) => isOptionAt(option, 'form')));

/** What stands on an element itself. */
export function layerOf(ctx: Context, element: Element, scope: Scope, from: OptionSource): OptionLayer[] {
  const given = readOptionAttributes(element);
  return Object.keys(given).length ? [{ from, options: acceptOptions(ctx, given, scope) }] : [];
}

/**
 * Whether `forms` means this form: marked ones carry `data-ck-form`, themselves or around them, others match the
 * selector or stand in what does. What a selector takes out with `:not()` is not let in by something around it.
 */
export const isMeant = (root: Element, forms: string, form: Options['form'] | undefined): boolean =>
  forms === 'auto' ||
  (forms === 'marked' ? form === 'on' : fits(root, forms.includes(':not') ? 'matches' : 'closest', forms));

/**
 * The places that speak for a form, the nearest first: the form, its ancestors, the page. `undefined` where the
 * page speaks of other forms only.
 */
export function formLayers(ctx: Context, root: Element): OptionLayer[] | undefined {
  const near = findCarriers(root, FORM_CARRIERS).flatMap((place) =>
    layerOf(ctx, place, 'form', place === root ? 'form' : 'ancestor'),
  );
  const form = near.find(({ options }) => options.form !== undefined)?.options.form;
  const far = layersFor(ctx, (forms) => isMeant(root, forms, form));
  return far || form === 'on' ? near.concat(far ?? []) : undefined;
}
