import { call, get, isForm, nameOf } from './dom';
import { CONTROLS } from './form-scope';
import { pseudoFormOf } from './pseudo-form';

/** How far above a button its controls may stand, and the form that a button stands outside of. */
const LEVELS = 8;
const FORM_LEVELS = 2;

export const isControl = (element: Element): boolean => /^(input|select|textarea)$/.test(nameOf(element));

/** The form or pseudo-form that an element belongs to: its form owner, the form around it, or the container. */
export function formOf(element: Element): Element | null {
  const owner = get<Element | null>(element, 'form');
  if (owner && isForm(owner)) return owner;
  const around = call<Element | null>(element, 'closest', 'form,[data-ck-form]');
  if (around) return around;
  return call(element, 'matches', CONTROLS) ? pseudoFormOf(element) : formNear(element);
}

/** Above these everything of a page is close together. */
const PAGE = /^(?:body|main)$/;

/** From a button to the controls beside it, in no form or in the form that it stands close to. */
function formNear(button: Element): Element | null {
  // What stands at the top of a page opens a form; it belongs to none further down.
  const bar = call<Element | null>(button, 'closest', 'header,nav');
  let place = get<Element | null>(button, 'parentElement');
  for (let level = 0; place && level < LEVELS; level++) {
    const control = call<Element | null>(place, 'querySelector', CONTROLS);
    if (control) {
      if (bar && !call(bar, 'contains', control)) return null;
      const root = pseudoFormOf(control);
      const isNear = level < FORM_LEVELS && !PAGE.test(nameOf(place));
      if (!root) return isNear ? (get<Element | null>(control, 'form') ?? null) : null;
      return call<boolean>(root, 'contains', button) ? root : null;
    }
    place = get<Element | null>(place, 'parentElement');
  }
  return null;
}
