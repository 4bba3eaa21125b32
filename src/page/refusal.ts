import { all, attribute, call, get, isForm, nameOf } from './dom';
import { attempt } from '../diagnostics/guard';
import { isControl } from './form-of';
import { CONTROLS, listElements } from './form-scope';

/** What a form showed before its attempt. */
export interface RefusalMarks {
  /** Controls that were invalid. */
  invalid: Element[];
  /**
   * Whether the site shows since then that it refused: a control marked invalid, a message that was not there. A form
   * that is emptied after it was accepted misses what it requires, too; that says nothing. Once shown is refused: the
   * visitor may have mended it since, and an error that is gone is no acceptance.
   */
  isRefused(): boolean;
}

const SELECTOR =
  '[aria-invalid=true],[role=alert],[class*=error],[class*=Error],[class*=invalid],[class*=not-valid],[class*=alert-danger],[class*=has-danger]';
/** Thanks are announced with `role=alert` too, and so is “sending…”. */
const THANKS =
  /success|thank|loading|спасиб|успешно|готово|дяку|рахмет|rahmat|^(?![^]*(?: не | not |n.t ))[^]*(?: sent|прий?нят|отправ(?:лен(?!и)|ля)|надісла)/i;

/** Marks that told of a refusal; they tell of the next one too, as long as they stand. */
const refusing = new WeakSet<Element>();

const places = new WeakMap<Element, Element>();

/** Where a form's messages stand: inside it, or around it where no other form stands. */
function placeOf(root: Element): Element {
  const known = places.get(root);
  if (known) return known;
  const parent = get<Element | null>(root, 'parentElement');
  const isOwn = parent && !/^(body|html)$/.test(nameOf(parent)) && all(parent, 'form').length < 2;
  const place = isOwn ? parent : root;
  places.set(root, place);
  return place;
}

/** Hidden itself, or in something hidden within `place`. Asks for styles, not for layout. */
export function isHidden(mark: Element, place: Element | null): boolean {
  const win = get<Window>(mark.ownerDocument, 'defaultView');
  for (let at: Element | null | undefined = mark; at && at !== place; at = get(at, 'parentElement')) {
    const element = at;
    if (attempt(() => win?.getComputedStyle(element).display) === 'none') return true;
  }
  return false;
}

/** What a mark says to a person now; `''` where that is nothing. */
function saidBy(mark: Element, place: Element): string {
  const text = (get<string>(mark, 'textContent') ?? '').slice(0, 200).trim();
  const look = `${attribute(mark, 'class')} ${attribute(mark, 'style')}`;
  if (isControl(mark) || call(mark, 'querySelector', CONTROLS))
    return `${attribute(mark, 'aria-invalid')} ${look}`;
  return text && !THANKS.test(look + text) && !isHidden(mark, place) ? look + text : '';
}

const isInvalid = (element: Element): boolean => call<boolean>(element, 'matches', ':invalid');

/** A form that is invalid says so itself; a container does not. */
const listInvalid = (root: Element): Element[] =>
  isForm(root) && !isInvalid(root) ? [] : listElements(root, !isForm(root)).filter(isInvalid);

/** Remembers the marks before the page's handlers run, so that only new ones count as a refusal. */
export function readMarks(root: Element): RefusalMarks {
  const place = placeOf(root);
  const old = all(place, SELECTOR).filter((mark) => !refusing.has(mark));
  const known = new Map(old.map((mark) => [mark, saidBy(mark, place)]));
  const invalid = listInvalid(root);
  const isWrong = (control: Element) =>
    invalid.includes(control) || get<ValidityState>(control, 'validity')?.customError;
  let refused = false;
  return {
    invalid,
    isRefused() {
      const said = all(place, SELECTOR).filter((mark) => {
        const now = saidBy(mark, place);
        return now && now !== known.get(mark);
      });
      said.forEach((mark) => refusing.add(mark));
      return (refused ||= said.length > 0 || listInvalid(root).some(isWrong));
    },
  };
}
