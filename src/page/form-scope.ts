import type { DeclaredField } from '../fields/field';
import { all, attribute, call, get, isElement, isForm } from './dom';

const TYPED =
  /^(?:text|tel|email|number|search|url|password|hidden|checkbox|radio|date|datetime-local|month|week|time|color|range|select-one|select-multiple|textarea)$/;
const MARKS = '[data-ck-form],[data-ck-field],[data-ck-ignore]';

/** What the page itself declares about a form: hints from further away come from the binder. */
export interface Hints {
  map?: Record<string, DeclaredField>;
  ignore?: string;
}

/** Everything the browser lists for a form, or every control below a container that no form owns. */
export function listElements(root: Element): ArrayLike<Element> {
  if (isForm(root)) return get<ArrayLike<Element>>(root, 'elements') ?? [];
  return all(root, 'input,select,textarea,button').filter((control) => !get<Element | null>(control, 'form'));
}

export const readMarks = (root: Element): Element[] => all(root, MARKS);

const within = (selector: string, control: Element): boolean => {
  try {
    return !!selector && call<Element | null>(control, 'closest', selector) !== null;
  } catch {
    return false;
  }
};

/** Whether a control stands in another container that is a form of its own, or is to be ignored. */
export function isExcluded(
  control: Element,
  root: Element,
  marks: readonly Element[],
  ignore: string,
): boolean {
  for (const mark of marks) {
    if (mark === root || !call<boolean>(mark, 'contains', control)) continue;
    const nested = mark !== control && call<boolean>(mark, 'hasAttribute', 'data-ck-form');
    const selector = attribute(mark, 'data-ck-ignore');
    const ignored =
      call<boolean>(mark, 'hasAttribute', 'data-ck-ignore') && (!selector || within(selector, control));
    if (nested || ignored) return true;
  }
  return within(ignore, control);
}

/** What `data-ck-field` or a selector of `data-ck-map` says that a control is. */
export function readDeclared(
  control: Element,
  marks: readonly Element[],
  map: Record<string, DeclaredField>,
): DeclaredField | null {
  const own = marks.includes(control) ? attribute(control, 'data-ck-field').trim().toLowerCase() : '';
  if (DECLARED.has(own)) return own as DeclaredField;
  for (const selector of Object.keys(map)) if (matches(control, selector)) return map[selector] ?? null;
  return null;
}

const DECLARED = new Set(
  'tel person person.first person.last person.middle email manager mail param1 param2 consent ignore'.split(
    ' ',
  ),
);

const matches = (control: Element, selector: string): boolean => {
  try {
    return call<boolean>(control, 'matches', selector);
  } catch {
    return false;
  }
};

/** The live type of a control that can hold a value; `''` for buttons, files and everything else. */
export const typeOf = (element: Element): string => {
  const type = String(get<unknown>(element, 'type') ?? '').toLowerCase();
  return isElement(element) && TYPED.test(type) ? type : '';
};
