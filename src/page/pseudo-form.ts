import { all, call, get, nameOf } from './dom';

const CONTROLS = 'input:not([type=hidden]),select,textarea';
const SUBMITS =
  'button,[role=button],a[href="#"],[onclick],[data-ck-submit],input[type=submit],input[type=button],input[type=image]';

/** The container that stands for the form of a control that no form owns; `null` where a form owns it. */
export function pseudoFormOf(control: Element): Element | null {
  if (get<Element | null>(control, 'form')) return null;
  const marked = call<Element | null>(control, 'closest', '[data-ck-form]');
  if (marked) return marked;
  let node = get<Element | null>(control, 'parentElement') ?? null;
  for (
    ;
    node && nameOf(node) !== 'body' && nameOf(node) !== 'html';
    node = get<Element | null>(node, 'parentElement') ?? null
  )
    if (call<Element | null>(node, 'querySelector', SUBMITS)) return node;
  return node;
}

/** Every container below `root` that stands for a form: for `inspect()` only, never at load. */
export function findPseudoForms(root: ParentNode): Element[] {
  const found = new Set<Element>(all(root, '[data-ck-form]:not(form)'));
  for (const control of all(root, CONTROLS)) {
    const container = pseudoFormOf(control);
    if (container) found.add(container);
  }
  return [...found];
}
