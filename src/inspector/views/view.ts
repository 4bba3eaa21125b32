import type { Desk } from '../desk';
import { element, type Child } from '../element';

/** One page of the panel, as it is to be shown now. */
export type View = (desk: Desk) => Child[];

function flip({ shown }: Desk, key: string): void {
  if (!shown.open.delete(key)) shown.open.add(key);
}

/** Opens what is shut, and the other way round. */
export function toggle(desk: Desk, key: string): void {
  flip(desk, key);
  desk.render();
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
    flip(desk, key);
    const other = folding(desk, key, kind, summary, held);
    details.replaceWith(other);
    other.querySelector<HTMLElement>('summary')?.focus();
  };
  const head = element('summary', { 'data-k': key, click: press }, ...summary);
  const details = element('details', { class: kind, open: isOpen }, head, ...(isOpen ? held() : []));
  return details;
}

/** A mark with a word in it: colour alone says nothing. */
export const chip = (kind: string, words: string): HTMLElement =>
  element('span', { class: `chip ${kind}` }, words);
