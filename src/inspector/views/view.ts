import type { Desk } from '../desk';
import { element, type Child } from '../element';

/** One page of the panel. It is made anew when what it `says` has changed. */
export interface View {
  says(desk: Desk): unknown;
  build(desk: Desk): Child[];
}

/** Something to unfold; what was unfolded stays so when the page is made anew. What it holds is made when needed. */
export function folding(
  desk: Desk,
  key: string,
  summary: Child[],
  held: () => HTMLElement[],
  attributes = {},
): HTMLElement {
  const { open } = desk.shown;
  const head = element('summary', { 'data-k': key }, ...summary);
  const toggle = () => {
    if (details.open) open.add(key);
    else open.delete(key);
    details.replaceChildren(head, ...(details.open ? held() : []));
  };
  const details = element(
    'details',
    { ...attributes, open: open.has(key) },
    head,
    ...(open.has(key) ? held() : []),
  );
  // The event of a change that somebody made; the one of being made open says nothing new.
  details.addEventListener('toggle', () => details.open === details.childElementCount > 1 || toggle());
  return details;
}

/** A mark with a word in it: colour alone says nothing. */
export const chip = (kind: string, words: string): HTMLElement =>
  element('span', { class: `chip ${kind}` }, words);
