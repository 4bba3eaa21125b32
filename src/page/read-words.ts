import { all, attribute, call, get, isLarge, nameOf } from './dom';
import { CONTROLS, PRESSED } from './form-scope';
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

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** A longer text, and a heading with any text beside it, is a section of its own. */
const LONGEST = 200;

/** The nearest heading above a form, as long as only a few words stand between; `''` where a control does. */
export function readAbove(root: Element): string {
  let node: Element | null | undefined = root;
  for (let level = 0; node && level < 5; level++) {
    let before = get<Element | null>(node, 'previousElementSibling');
    for (let step = 0; before && step < 4; step++) {
      if (call(before, 'matches', HEADINGS)) return textOf(before);
      if (isLarge(before)) return '';
      const text = call(before, 'matches', 'script,style') ? '' : textOf(before);
      const found = all(before, `${HEADINGS},${CONTROLS}`).pop();
      if (found || text.length >= LONGEST) return found && text === textOf(found) ? text : '';
      before = get<Element | null>(before, 'previousElementSibling');
    }
    node = get<Element | null>(node, 'parentElement');
  }
  return '';
}
