import { attribute, nameOf } from './dom';
import { below, PRESSED } from './form-scope';
import { line, textOf } from './read-control';

/** Where a form has no button of its own: whatever is dressed as one. */
const LIKELY_SUBMIT = `${PRESSED},[class*=btn],[class*=utton],[class*=submit]`;
const TITLES = '[class*=title],[class*=Title],[class*=heading]';

const words = (elements: readonly Element[]): string[] =>
  elements
    .slice(0, 4)
    .map(
      (element) =>
        textOf(element) ||
        line(attribute(element, 'value') || attribute(element, 'alt') || attribute(element, 'title')),
    )
    .filter(Boolean);

/** Texts of what submits a form, at most four. */
export function readButtons(root: Element, submits: readonly Element[]): string[] {
  const own = words(submits);
  return own.length ? own : words(below(root, LIKELY_SUBMIT));
}

/** What is dressed as a heading, where there is none. */
export const readDressed = (root: Element): string =>
  words(below(root, TITLES).filter((element) => nameOf(element) !== 'label'))[0] ?? '';
