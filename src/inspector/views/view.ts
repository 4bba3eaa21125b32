import type { Desk } from '../desk';
import { element, type Child } from '../element';

/** One page of the panel, as it is to be shown now. */
export type View = (desk: Desk) => Child[];

/** Opens what is shut, and the other way round. */
export function toggle({ shown, render }: Desk, key: string): void {
  if (!shown.open.delete(key)) shown.open.add(key);
  render();
}

/** Something to unfold; it stays as it was left when the page is made anew. What it holds is made when needed. */
export function folding(
  desk: Desk,
  key: string,
  kind: string,
  summary: Child[],
  held: () => Child[],
): HTMLElement {
  const isOpen = desk.shown.open.has(key);
  const press = (event: Event) => {
    event.preventDefault();
    toggle(desk, key);
  };
  const head = element('summary', { 'data-k': key, click: press }, ...summary);
  return element('details', { class: kind, open: isOpen }, head, ...(isOpen ? held() : []));
}

/** A mark with a word in it: colour alone says nothing. */
export const chip = (kind: string, words: string): HTMLElement =>
  element('span', { class: `chip ${kind}` }, words);
