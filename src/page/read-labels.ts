import { hears } from '../fields/dictionary';
import { fold } from '../fields/text';
import { all, call, get, isElement, isLarge, nameOf } from './dom';
import { CONTROLS, PRESSED } from './form-scope';
import { line, textOf } from './read-control';

const TYPED = 'input:not([type=hidden]):not([type=checkbox]),textarea';

/** Whether a text holds a letter of any script. */
export const saysSomething = (text: string): boolean => /[^\0-@[-`{-¿\u2000-\u206f]/.test(text);

/**
 * Texts of a form: of its `label` elements by control, and of its first legend or heading; and the controls under one
 * that speaks of somebody else: «Получатель», "Emergency contact".
 */
export interface Texts {
  labels: Map<Element, string>;
  heading: string;
  recipients: Set<Element>;
}

/** Reads labels and headings by one question. Never `control.labels`: it walks the document for each control. */
export function readTexts(root: Element): Texts {
  const texts: Texts = { labels: new Map(), heading: '', recipients: new Set() };
  // What stands below a control is the heading of a section.
  let isBelow = false;
  // What a heading about somebody else reaches: the part it stands in, up to the next heading.
  let section: Element | null = null;
  for (const element of all(root, `label,legend,h1,h2,h3,h4,h5,h6,${TYPED}`)) {
    if ('value' in element) {
      isBelow = true;
      if (section && call(section, 'contains', element)) texts.recipients.add(element);
      continue;
    }
    const control = get<Element | null>(element, 'control');
    if (control === null) continue;
    const text = textOf(element);
    if (!control) {
      // The first one is about the whole form.
      const isRecipient = (isBelow || texts.heading) && hears(fold(text), /^recipient$/);
      section = isRecipient ? (call<Element | null>(element, 'closest', 'fieldset') ?? root) : null;
      if (!isBelow) texts.heading ||= text;
      // Where an id was copied, all labels lead to its first control: the later ones belong to what they stand before.
    } else if (saysSomething(text) && !texts.labels.has(control)) texts.labels.set(control, text);
  }
  return texts;
}

/** Text of the elements that `aria-labelledby` names. */
export function readReferences(control: Element, ids: string): string {
  const root = call<Node>(control, 'getRootNode');
  const read = (id: string): string => {
    const element = 'getElementById' in root && call<Element | null>(root, 'getElementById', id);
    return element ? textOf(element) : '';
  };
  return line(ids.split(' ', 4).map(read).join(' '));
}

/** A paragraph beside a control is no name for it. */
const LONGEST = 80;
const FIELDS = /^(?:input|select|textarea|button)$/;

/** Text beside a node, on one side; `null` where another control, or a whole part of the page, comes first. */
function besides(start: Node, side: 'previousSibling' | 'nextSibling'): string | null {
  let node = get<Node | null>(start, side);
  for (let step = 0; node && step < 6; step++, node = get<Node | null>(node, side)) {
    const name = isElement(node) ? nameOf(node) : '';
    if (isElement(node) && (FIELDS.test(name) || isLarge(node) || call(node, 'querySelector', CONTROLS)))
      return null;
    const isWord = name
      ? !/^(?:script|style)$/.test(name) && !call(node, 'matches', PRESSED)
      : get(node, 'nodeType') === 3;
    const text = isWord ? textOf(node) : '';
    if (saysSomething(text)) return text.length > LONGEST ? '' : text;
  }
  return '';
}

/** What stands before a control: text, the cell of a table, a term; else what floats after it. */
export function readNearby(control: Element, root: Element): string {
  let node: Element | null | undefined = control;
  for (let level = 0; node && node !== root && level < 6; level++) {
    if (level && all(node, TYPED).length > 1) return '';
    const before = besides(node, 'previousSibling');
    const parent: Element | null | undefined = before === '' ? get(node, 'parentElement') : null;
    const after = parent && level < 2 && all(parent, CONTROLS).length === 1 && besides(node, 'nextSibling');
    if (before || after) return before || after || '';
    node = parent;
  }
  return '';
}
