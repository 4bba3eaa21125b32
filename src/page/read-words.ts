import { attribute, nameOf } from './dom';
import { below, PRESSED } from './form-scope';
import { line, textOf } from './read-control';

const words = (elements: readonly Element[]): string =>
  elements
    .slice(0, 4)
    .map(
      (element) =>
        textOf(element) ||
        line(attribute(element, 'value') || attribute(element, 'alt') || attribute(element, 'title')),
    )
    .join(' | ');

/** Texts of what submits a form, at most four; where it has no button of its own, of whatever is dressed as one. */
export const readButtons = (root: Element, submits: readonly Element[]): string =>
  words(submits) || words(below(root, `${PRESSED},[class*=btn],[class*=utton],[class*=submit]`));

/** What is dressed as a heading, where there is none. */
export const readDressed = (root: Element): string =>
  words(
    below(root, '[class*=title],[class*=Title],[class*=heading]').filter(
      (element) => nameOf(element) !== 'label',
    ),
  );
