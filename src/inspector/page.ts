import { attempt } from '../diagnostics/guard';
import { all, attribute, call, get, isForm, nameOf } from '../page/dom';
import { plain } from './text';

const CONTROLS = 'input,select,textarea';
/** Controls that are nobody's answer, and those that nobody may look at. */
const OTHER = /^(?:hidden|submit|button|image|reset|password|file)$/;

const isAnswer = (element: Element): boolean =>
  /^(?:input|select|textarea)$/.test(nameOf(element)) && !OTHER.test(get<string>(element, 'type') ?? '');

/** The controls of a form or pseudo-form that a person fills in. */
export function controlsOf(form: Element): Element[] {
  const owned = isForm(form) ? Array.from(get<HTMLCollection>(form, 'elements') ?? []) : all(form, CONTROLS);
  return owned.filter((control) => isAnswer(control) && (isForm(form) || !get(control, 'form')));
}

const textOf = (element: Element | null | undefined): string =>
  plain((element && get<string>(element, 'textContent')) ?? '');

/** The text of the control's label, without the choices of a select that stands in it. */
function labelText(control: Element): string {
  const root = call<ParentNode>(control, 'getRootNode');
  const id = attribute(control, 'id');
  const tied = id ? all(root, 'label').find((label) => attribute(label, 'for') === id) : undefined;
  const around = tied ?? call<Element | null>(control, 'closest', 'label');
  if (!around || nameOf(control) === 'select') return tied ? textOf(tied) : '';
  return textOf(around);
}

/** What a person calls a control. */
export const controlName = (control: Element): string =>
  ['aria-label', 'placeholder', 'name', 'id'].reduce(
    (name, key) => name || plain(attribute(control, key)),
    labelText(control),
  ) || nameOf(control);

/** The frame that an element's document stands in. */
const frameOf = (element: Element): Element | null | undefined =>
  attempt(() => element.ownerDocument.defaultView?.frameElement);

/** Where an element is in the window; `null` where it has no size. */
export function boxOf(element: Element): DOMRect | null {
  const box = call<DOMRect>(element, 'getBoundingClientRect');
  if (!box.width && !box.height) return null;
  const frame = frameOf(element);
  const outer = frame && boxOf(frame);
  if (!frame) return box;
  if (!outer) return null;
  return new DOMRect(
    box.x + outer.x + frame.clientLeft,
    box.y + outer.y + frame.clientTop,
    box.width,
    box.height,
  );
}

/** The innermost element at a point, through open shadow roots and frames of ours, past the panel itself. */
export function elementAt(
  place: Document | ShadowRoot,
  x: number,
  y: number,
  host: Element,
): Element | undefined {
  const found = call<Element[]>(place, 'elementsFromPoint', x, y).find((element) => element !== host);
  const shadow = found && get<ShadowRoot | null>(found, 'shadowRoot');
  if (shadow && shadow !== place) return elementAt(shadow, x, y, host) ?? found;
  const inner =
    found && /^i?frame$/.test(nameOf(found)) && attempt(() => get<Document>(found, 'contentDocument'));
  if (!inner) return found;
  const box = call<DOMRect>(found, 'getBoundingClientRect');
  return elementAt(inner, x - box.x - found.clientLeft, y - box.y - found.clientTop, host) ?? found;
}

/** The control that a person means who points at an element: itself, that of its label, the only one in a box around it. */
export function controlNear(element: Element): Element | undefined {
  if (isAnswer(element)) return element;
  const label = call<Element | null>(element, 'closest', 'label');
  const labelled = label && get<Element | null>(label, 'control');
  if (labelled && isAnswer(labelled)) return labelled;
  const inside = all(element, CONTROLS).filter(isAnswer);
  return inside.length === 1 ? inside[0] : undefined;
}

/** Frames that nobody may look into. */
export const foreignFrames = (document: Document): Element[] =>
  all(document, 'iframe[src],frame[src]').filter(
    (frame) => !attempt(() => get<Document>(frame, 'contentDocument')),
  );

/** The dialog that keeps everything outside of it from being used, if one is open. */
export const openModal = (document: Document): Element | undefined => all(document, 'dialog:modal').pop();
