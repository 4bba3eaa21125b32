import { attempt } from '../diagnostics/guard';
import { call, get } from '../diagnostics/native';
import type { SystemTools } from './system';

/** Follows names into what a page handed over; `undefined` where the path breaks off. */
export const dig = (from: unknown, path: string): unknown =>
  attempt(() => path.split('.').reduce((at, key) => (at as Record<string, unknown>)[key], from));

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && get(value, 'nodeType') === 1;

export const closest = (element: unknown, selector: string): Element | null =>
  isElement(element) ? call<Element | null>(element, 'closest', selector) : null;

/** The form that an element or a jQuery object means: itself, or the one around it. */
export const formAt = (subject: unknown): Element | null =>
  // A form's `[0]` is its first control, so the element comes first.
  closest(isElement(subject) ? subject : dig(subject, '0'), 'form');

/** Listens on the window, in the capture phase: nothing of the page can keep an event from it. */
export function on({ win, scope }: SystemTools, types: string, heard: (event: Event) => unknown): void {
  for (const type of types.split(' ')) scope.listen(win, type, heard);
}

const LOOKS = 20;
const PAUSE = 500;

/**
 * Looks for something that the page may bring late or replace: now, while somebody fills in the form (ten seconds),
 * when a script has loaded, and before each attempt. `paths` lead there from the window, separated by spaces. What is
 * found is told once; what `found` puts in its place counts as found.
 */
export function whenThere(
  tools: SystemTools,
  paths: string,
  found: (thing: never, path: string) => unknown,
): void {
  const known = new Set<unknown>();
  const look = () => {
    for (const path of paths.split(' ')) {
      const thing = dig(tools.win, path);
      if (thing && !known.has(thing)) known.add(thing).add(attempt(() => found(thing as never, path)));
    }
    return known.size;
  };
  const tryAgain = (left: number) => {
    if (!look() && left) tools.clock.later(PAUSE, () => tryAgain(left - 1));
  };
  on(tools, 'submit', look);
  // The `load` of an element never reaches the window, not even while it is captured (DOM: a document's event parent).
  tools.scope.listen(tools.win.document, 'load', look);
  tryAgain(LOOKS);
}
