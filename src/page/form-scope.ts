import type { DeclaredField } from '../fields/field';
import { attempt } from '../diagnostics/guard';
import { TABLE } from '../options/generated/table';
import { all, attribute, call, get, isForm, toArray } from './dom';

/** What the page declares about controls from further away than the control itself. */
export interface Hints {
  map?: Record<string, DeclaredField>;
  ignore?: string;
}

/** Controls in which a person answers, and what such a person presses. */
export const CONTROLS =
  'select,textarea,input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image])';
export const PRESSED =
  'button,[role=button],a[href="#"],[onclick],[data-ck-submit],[type=submit],[type=button],[type=image]';

/** What is only dressed as a button: a script of the page listens to it. */
export const DRESSED = 'div[class*=btn],div[class*=utton],span[class*=btn],span[class*=utton]';

/** Everything the browser lists for a form, or every control below a container that no form owns. */
export const listElements = (root: Element, isPseudo = !isForm(root)): Element[] =>
  isPseudo
    ? all(root, 'input,select,textarea,button').filter((control) => !get(control, 'form'))
    : toArray(get<ArrayLike<Element>>(root, 'elements'));

/** Everything an owner may write on something inside a form. */
const DECLARING = 'form field ignore country countries check invalid message-tel message-country'
  .split(' ')
  .map((name) => `[data-ck-${name}]`)
  .join();

/** What is declared inside a form: options of a control, fields, nested pseudo-forms, parts never to read. */
export const listDeclared = (root: Element): Element[] => all(root, DECLARING);

/** Whether an element is, or stands in, what a selector of the owner's means, which may not parse. */
export const fits = (element: Element, method: 'matches' | 'closest', selector: string | null): boolean =>
  !!selector && !!attempt(() => call(element, method, selector));

/** Whether a control stands in a nested container that is a form of its own, or is never to be read. */
export const isExcluded = (
  control: Element,
  root: Element,
  declared: readonly Element[],
  ignore = '',
): boolean =>
  fits(control, 'closest', ignore) ||
  declared.some(
    (place) =>
      place !== root &&
      call(place, 'contains', control) &&
      ((place !== control && fits(place, 'matches', '[data-ck-form]')) ||
        fits(control, 'closest', attribute(place, 'data-ck-ignore') || '[data-ck-ignore=""]')),
  );

const [, , , ...FIELDS] = TABLE.field;

/** What `data-ck-field` or a selector of `data-ck-map` says that a control is. */
export function findDeclared(
  control: Element,
  own: string,
  map: Record<string, DeclaredField> = {},
): DeclaredField | null {
  const word = own.toLowerCase();
  if (FIELDS.includes(word)) return word as DeclaredField;
  const selector = Object.keys(map).find((selector) => fits(control, 'matches', selector));
  return (selector !== undefined && map[selector]) || null;
}
