import type { Desk } from '../desk';
import { element, type Child } from '../element';

/** One page of the panel. It is made anew when what it `says` has changed. */
export interface View {
  says(desk: Desk): unknown;
  build(desk: Desk): Child[];
}

/** Something to unfold; what was unfolded stays so when the page is made anew. */
export function folding(
  desk: Desk,
  key: string,
  summary: Child[],
  held: () => Child[],
  attributes = {},
): HTMLElement {
  const { open } = desk.shown;
  const toggle = () => {
    if (details.open === open.has(key)) return;
    if (details.open) open.add(key);
    else open.delete(key);
    desk.render();
  };
  const isOpen = open.has(key);
  const details = element(
    'details',
    { ...attributes, open: isOpen, toggle },
    element('summary', { 'data-k': key }, ...summary),
    ...(isOpen ? held() : []),
  );
  return details;
}

/** A mark with a word in it: colour alone says nothing. */
export const chip = (kind: string, words: string): HTMLElement =>
  element('span', { class: `chip ${kind}` }, words);
