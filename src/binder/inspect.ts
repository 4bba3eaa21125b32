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
    const frame = frameWindow(element);
    if (frame) places.push(...placesBelow(frame.document));
  }
  return places;
}

const formsOf = (place: Place): Element[] => {
  const own =
    isElement(place) && (isForm(place) || call<boolean>(place, 'hasAttribute', 'data-ck-form'))
      ? [place]
      : [];
  return [...own, ...all(place, 'form'), ...findPseudoForms(place)];
};

function report(ctx: Context, form: Element): FormReport {
  const { reading, mapping, layered, reason, title, system } = viewForm(ctx, bindingOf(ctx, form));
  const fields = mapping.fields.map((found) => ({
    ...found,
    control: reading.controls[found.control] as Element,
    signals: found.signals.map((signal) => ({ ...signal })),
  }));
  return { form, bound: !reason, reason, title, system, fields, options: layered };
}

/** One report for each form and pseudo-form below `root`, `root` included. */
export function inspect(ctx: Context, root: Place = ctx.win.document): FormReport[] {
  const forms = placesBelow(root).flatMap(formsOf);
  return [...new Set(forms)].map((form) => report(ctx, form));
}
