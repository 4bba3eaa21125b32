import { call, get, isForm, nameOf } from './dom';
import { pseudoFormOf } from './pseudo-form';

const CONTROLS = /^(input|select|textarea)$/;
const FILLABLE = 'input:not([type=hidden]),select,textarea';
/** How far above a button its controls may stand. */
const LEVELS = 8;

/** The form or pseudo-form that an element belongs to: its form owner, the form around it, or the container. */
export function formOf(element: Element): Element | null {
  const owner = get<Element | null>(element, 'form');
  if (owner && isForm(owner)) return owner;
  const around = call<Element | null>(element, 'closest', 'form,[data-ck-form]');
  if (around) return around;
  return CONTROLS.test(nameOf(element)) ? pseudoFormOf(element) : pseudoFormNear(element);
}

/** From a button to the controls beside it: the nearest container above that holds a control of no form. */
function pseudoFormNear(button: Element): Element | null {
  let place = get<Element | null>(button, 'parentElement');
  for (let level = 0; place && level < LEVELS; level++) {
    const control = call<Element | null>(place, 'querySelector', FILLABLE);
    const root = control && pseudoFormOf(control);
    if (control) return root && call<boolean>(root, 'contains', button) ? root : null;
    place = get<Element | null>(place, 'parentElement');
  }
  return null;
}
