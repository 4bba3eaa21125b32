import { all, call, get, nameOf } from './dom';
import { CONTROLS, DRESSED, PRESSED } from './form-scope';

/** The container that stands for the form of a control that no form owns; `null` where a form owns it. */
export function pseudoFormOf(control: Element): Element | null {
  if (get(control, 'form')) return null;
  const marked = call<Element | null>(control, 'closest', '[data-ck-form]');
  if (marked) return marked;
  const parentOf = (node: Element): Element | null => get<Element | null>(node, 'parentElement') ?? null;
  let node = parentOf(control);
  while (node && nameOf(node) !== 'body' && !call(node, 'querySelector', `${PRESSED},${DRESSED}`))
    node = parentOf(node);
  return node;
}

/** Every container below `root` that stands for a form: for `inspect()` only, never at load. */
export function findPseudoForms(root: ParentNode): Element[] {
  const found = [...all(root, '[data-ck-form]:not(form)'), ...all(root, CONTROLS).map(pseudoFormOf)];
  return [...new Set(found)].filter((container) => container !== null);
}
