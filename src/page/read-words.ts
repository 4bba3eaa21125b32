import { all, attribute, get, nameOf } from './dom';
import { PRESSED } from './form-scope';
import { line, textOf } from './read-control';

/** What stands on something to press: its text, else what it is called. */
export const wordsOf = (element: Element): string =>
  textOf(element) ||
  line(
    get<string>(element, 'value') ||
      ['alt', 'title', 'aria-label'].map((name) => attribute(element, name)).join(' '),
  );

const words = (elements: readonly Element[]): string => elements.slice(0, 4).map(wordsOf).join(' | ');

/** Texts of what submits a form, at most four; where it has no button of its own, of whatever is dressed as one. */
export const readButtons = (root: Element, submits: readonly Element[]): string =>
  words(submits) || words(all(root, `${PRESSED},[class*=btn],[class*=utton],[class*=submit]`));

/** What is dressed as a heading, where there is none. */
export const readDressed = (root: Element): string =>
  words(
    all(root, '[class*=title],[class*=Title],[class*=heading]').filter(
      (element) => nameOf(element) !== 'label',
    ),
  );
