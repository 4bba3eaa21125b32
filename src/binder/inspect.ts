import type { Reason } from '../diagnostics/reasons';
import type { Field } from '../fields/field';
import type { Signal } from '../fields/mapping';
import type { LayeredOptions } from '../options/layers';
import { all, call, get, isElement, isForm } from '../page/dom';
import { findPseudoForms } from '../page/pseudo-form';
import { frameWindow } from '../page/observe-page';
import { bindingOf } from './binding';
import { viewForm } from './view';
import type { Context } from './model';

/** What one control means, and why. */
export interface FieldReport {
  control: Element;
  field: Field;
  score: number;
  signals: Signal[];
}

/** What the script thinks of one form or pseudo-form. `bound`: an accepted attempt here would order a call. */
export interface FormReport {
  form: Element;
  bound: boolean;
  reason: Reason | null;
  title: string;
  system: string | null;
  fields: FieldReport[];
  options: LayeredOptions;
}

type Place = Document | ShadowRoot | Element;

/** Open shadow roots and frames of ours below a place, nested ones too. Walks the page: only when asked. */
function placesBelow(root: Place): Place[] {
  const places: Place[] = [root];
  const inner = isElement(root) ? [root, ...all(root, '*')] : all(root, '*');
  for (const element of inner) {
    const shadow = get<ShadowRoot | null>(element, 'shadowRoot');
    if (shadow) places.push(...placesBelow(shadow));
    const frame = /^i?frame$/i.test(element.tagName) ? frameWindow(element)?.document : undefined;
    if (frame) places.push(...placesBelow(frame));
  }
  return places;
}

const formsOf = (place: Place): Element[] => {
  const own =
    isElement(place) && (isForm(place) || call<boolean>(place, 'hasAttribute', 'data-ck-form'))
      ? [place]
      : [];
  return [...new Set([...own, ...all(place, 'form'), ...findPseudoForms(place)])];
};

function report(ctx: Context, form: Element): FormReport {
  const { reading, mapping, layered, bound, reason, title, system } = viewForm(ctx, bindingOf(ctx, form));
  const fields = mapping.fields.map(({ control, field, score, signals }) => ({
    control: reading.controls[control] as Element,
    field,
    score,
    signals: signals.map((signal) => ({ ...signal })),
  }));
  return { form, bound, reason, title, system, fields, options: layered };
}

/** One report for each form and pseudo-form below `root`, `root` included. */
export function inspect(ctx: Context, root: Place = ctx.win.document): FormReport[] {
  const forms = placesBelow(root).reduce<Element[]>((found, place) => found.concat(formsOf(place)), []);
  return [...new Set(forms)].map((form) => report(ctx, form));
}
