import { all, attribute, get, isLarge, nameOf } from './dom';
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

/** A longer text, and a heading with any text beside it, is a section of its own. */
const LONGEST = 200;

/** How many steps, back to what stands before or out to what is around, a heading is looked for. */
const STEPS = 3;

/** The nearest heading above a form, as long as only a few words stand between; `''` where a control does. */
export function readAbove(root: Element): string {
  let node: Element | null | undefined = root;
  for (let step = 0; node && step < STEPS; step++) {
    const before: Element | null | undefined = get(node, 'previousElementSibling');
    node = before ?? get<Element | null>(node, 'parentElement');
    const name = before ? nameOf(before) : '';
    if (!before || /^(?:script|style)$/.test(name)) continue;
    if (/^h\d$/.test(name)) return textOf(before);
    const isText = name === 'p';
    if (name === 'form' || (!isText && isLarge(before))) return '';
    const text = textOf(before);
    const found = isText ? undefined : all(before, `h1,h2,h3,h4,h5,h6,${CONTROLS}`).pop();
    if (found || text.length >= LONGEST) return found && text === textOf(found) ? text : '';
  }
  return '';
}
