import { attempt } from '../diagnostics/guard';
import { call, get } from '../diagnostics/native';
import type { SystemTools } from './systems';

type Word = 'attempted' | 'accepted' | 'refused';

/** Which events say what; their names are separated by spaces. */
export type Words = Partial<Record<Word, string>>;

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

/** The same for systems that speak of the container of their form. */
export const formIn = (container: unknown): Element | null =>
  formAt(container) ?? (isElement(container) ? call(container, 'querySelector', 'form') : null);

export const typesOf = (words: Words): string => Object.values(words).join(' ');

/** Passes on what an event means for the form it concerns; an event of something else says nothing. */
export function say({ tell }: SystemTools, words: Words, type: string, subject: unknown): void {
  const form = formAt(subject);
  const word = (Object.keys(words) as Word[]).find((one) => words[one]?.split(' ').includes(type));
  if (form && word) tell[word](form);
}

/** Listens on the window, in the capture phase: nothing of the page can keep an event from it. */
export function on({ win, scope }: SystemTools, types: string, heard: (event: Event) => unknown): void {
  for (const type of types.split(' ')) scope.listen(win, type, heard);
}

/** For systems that dispatch real events on their form, or name it in the event. */
export const hear = (
  tools: SystemTools,
  words: Words,
  subjectOf: (event: Event) => unknown = ({ target }) => target,
): void => on(tools, typesOf(words), (event) => say(tools, words, event.type, subjectOf(event)));

const LOOKS = 20;
const PAUSE = 500;

/**
 * Looks for something that the page may bring late: now, while somebody fills in the form (ten seconds), when
 * a script has loaded, and before each attempt. `look` answers whether it is there.
 */
export function whenThere(tools: SystemTools, look: () => unknown): void {
  const tryAgain = (left: number) => {
    if (!attempt(look) && left) tools.clock.later(PAUSE, () => tryAgain(left - 1));
  };
  on(tools, 'submit', look);
  // The `load` of an element never reaches the window, not even while it is captured (DOM: a document's event parent).
  tools.scope.listen(tools.win.document, 'load', look);
  tryAgain(LOOKS);
}

/** Whether a form of this kind was submitted on the page: then it could be read, and was, or was not to be. */
export function sawSubmit(tools: SystemTools, selector: string): () => boolean {
  let seen = false;
  on(tools, 'submit', ({ target }) => (seen = seen || !!closest(target, selector)));
  return () => seen;
}
