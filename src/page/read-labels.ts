import { all, call, get, isElement, nameOf } from './dom';
import { line } from './read-control';

const CONTROLS = 'input:not([type=hidden]),select,textarea';
const LETTERS = /[^\0-@[-`{-¿]/;
const saysSomething = (text: string): boolean => LETTERS.test(text);

/** Texts of the `label` elements below `root`, by control. Never `control.labels`: it walks the document. */
export function readLabels(root: Element): Map<Element, string> {
  const texts = new Map<Element, string>();
  for (const label of all(root, 'label')) {
    const control = get<Element | null>(label, 'control');
    const text = control ? line(get<string>(label, 'textContent')) : '';
    if (control && saysSomething(text)) texts.set(control, line(`${texts.get(control) ?? ''} ${text}`));
  }
  return texts;
}

/** Text of the elements that `aria-labelledby` names. */
export function readReferences(control: Element, ids: string): string {
  const root = call<Node>(control, 'getRootNode');
  const texts = ids
    .split(/\s+/)
    .slice(0, 4)
    .map((id) => {
      const element = 'getElementById' in root ? call<Element | null>(root, 'getElementById', id) : null;
      return element ? line(get<string>(element, 'textContent')) : '';
    });
  return line(texts.join(' '));
}

const isControl = (node: Node): boolean =>
  isElement(node) && /^(?:input|select|textarea|button)$/.test(nameOf(node));

/** Text beside a node, on one side; `null` where another control comes first. */
function besides(start: Node, side: 'previousSibling' | 'nextSibling'): string | null {
  let node = get<Node | null>(start, side);
  for (let step = 0; node && step < 6; step++, node = get<Node | null>(node, side)) {
    if (isControl(node)) return null;
    if (isElement(node) && /^(?:script|style|form)$/.test(nameOf(node))) continue;
    if (isElement(node) && call<Element | null>(node, 'querySelector', CONTROLS)) return null;
    const text = get<number>(node, 'nodeType') === 8 ? '' : line(get<string>(node, 'textContent'));
    if (saysSomething(text)) return text;
  }
  return '';
}

/** What stands before a control: text, the cell of a table, a term; else what floats after it. */
export function readNearby(control: Element, root: Element): string {
  let node: Element | null = control;
  for (let level = 0; node && node !== root && level < 6; level++) {
    const before = besides(node, 'previousSibling');
    if (before) return before;
    const parent: Element | null = get<Element | null>(node, 'parentElement') ?? null;
    if (before === null || !parent) return '';
    if (level < 2 && all(parent, CONTROLS).length === 1) {
      const after = besides(node, 'nextSibling');
      if (after) return after;
    }
    node = parent;
  }
  return '';
}
