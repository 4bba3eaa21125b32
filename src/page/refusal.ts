import { all, attribute, call, get, nameOf } from './dom';
import { attempt } from '../diagnostics/guard';

/** Error marks that a form carried before its attempt: element → what it said. */
export interface RefusalMarks {
  root: Element;
  place: Element;
  known: Map<Element, string>;
}

const SELECTOR =
  '[aria-invalid=true],[role=alert],[class*=error],[class*=Error],[class*=invalid],[class*=not-valid],[class*=alert-danger],[class*=has-danger]';
const CONTROLS = /^(input|select|textarea)$/;

/** Where a form's messages stand: inside it, or around it. */
const placeOf = (root: Element): Element => {
  const parent = get<Element | null>(root, 'parentElement');
  return parent && !/^(body|html)$/.test(nameOf(parent)) ? parent : root;
};

const saidBy = (mark: Element): string =>
  CONTROLS.test(nameOf(mark))
    ? `${attribute(mark, 'aria-invalid')} ${attribute(mark, 'class')}`
    : (get<string>(mark, 'textContent') ?? '').slice(0, 200).trim() && `${attribute(mark, 'class')} ${attribute(mark, 'style')} ${(get<string>(mark, 'textContent') ?? '').slice(0, 200).trim()}`;

const isInvalid = (root: Element): boolean => !!attempt(() => call<boolean>(root, 'matches', 'form:invalid'));

/** Remembers the marks before the page's handlers run, so that only new ones count as a refusal. */
export function readMarks(root: Element): RefusalMarks {
  const place = placeOf(root);
  const known = new Map(all(place, SELECTOR).map((mark) => [mark, saidBy(mark)]));
  return { root, place, known };
}

const isHidden = (mark: Element): boolean => {
  const win = get<Window>(mark.ownerDocument, 'defaultView');
  return attempt(() => win?.getComputedStyle(mark).display === 'none') ?? true;
};

/** Whether the site shows since then that it refused: a control marked invalid, a message that was not there. */
export function isRefused(marks: RefusalMarks): boolean {
  if (isInvalid(marks.root)) return true;
  return all(marks.place, SELECTOR).some((mark) => {
    const said = saidBy(mark);
    return said !== '' && said !== marks.known.get(mark) && !isHidden(mark);
  });
}
