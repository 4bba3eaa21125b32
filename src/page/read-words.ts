import { all, attribute, get, nameOf } from './dom';
import { line } from './read-control';

/** Where a form has no button of its own: whatever is dressed as one. */
const LIKELY_SUBMIT =
  '[type=image],[data-ck-submit],[role=button],a[href="#"],[onclick],[class*=btn],[class*=button],[class*=Button],[class*=submit]';
const TITLES = '[class*=title],[class*=Title],[class*=heading]';
const MOST = 4;

const wordsOf = (button: Element): string =>
  line(get<string>(button, 'textContent')) ||
  line(attribute(button, 'value') || attribute(button, 'alt') || attribute(button, 'title'));

const firstWords = (elements: readonly Element[]): string => {
  for (const element of elements.slice(0, MOST)) {
    const text = line(get<string>(element, 'textContent'));
    if (text) return text;
  }
  return '';
};

/** Texts of what submits a form, at most four. */
export function readButtons(root: Element, listed: readonly Element[]): string[] {
  const words = (buttons: readonly Element[]): string[] =>
    buttons.slice(0, MOST).map(wordsOf).filter(Boolean);
  const own = words(listed.filter((element) => /^(?:button|input)$/.test(nameOf(element))));
  return own.length ? own : words(all(root, LIKELY_SUBMIT));
}

/** Legend or first heading inside a form, else what is dressed as one. */
export const readHeading = (root: Element): string =>
  firstWords(all(root, 'legend,h1,h2,h3,h4,h5,h6')) ||
  firstWords(all(root, TITLES).filter((element) => nameOf(element) !== 'label'));
