import type { DeclaredField } from '../fields/field';
import { call } from '../page/dom';
import type { Api, FormReport } from './api';
import { unitsOf } from './data-layer';
import { controlsOf } from './page';
import { selectorOf } from './selector';

/** What a person says of a control, or of a form. */
export type Meaning = DeclaredField | 'leave' | 'bind';

export interface Correction {
  element: Element;
  selector: string;
  meaning: Meaning;
  /** The attribute that had to help, and what it said before. */
  attribute?: { name: string; before: string | null };
}

export type Result = 'pushed' | 'attribute' | 'refused';
type Map = Record<string, DeclaredField>;

export interface Corrections {
  list(): readonly Correction[];
  /** Corrections by selector over what the options said before. */
  map(): Map;
  ignore(): string;
  correct(element: Element, meaning: Meaning): Result;
  undo(correction: Correction): void;
}

export const isFormMeaning = (meaning: Meaning): meaning is 'leave' | 'bind' =>
  /^(?:leave|bind)$/.test(meaning);

/** The report of the form that an element is, or belongs to. */
export const reportOf = (reports: readonly FormReport[], element: Element): FormReport | undefined =>
  reports.find(({ form, fields }) => form === element || fields.some(({ control }) => control === element)) ??
  reports.find(({ form }) => controlsOf(form).includes(element));

/** Whether the script thinks now what the person said. */
function isSo(reports: readonly FormReport[], { element, meaning }: Correction): boolean {
  const report = reportOf(reports, element);
  if (meaning === 'leave') return report?.reason === 'off';
  if (meaning === 'bind') return report?.bound === true;
  const found = report?.fields.find(({ control }) => control === element)?.field;
  if (meaning === 'ignore') return !found;
  const isFirst = report?.fields.find(({ field }) => field === meaning)?.control === element;
  return found === meaning && (meaning !== 'tel' || isFirst);
}

const NOTHING = ':not(*)';

/** A form has one phone to call: what was said to be it before, says so no more. */
function withoutOtherPhones(map: Map, element: Element, report: FormReport | undefined): Map {
  const others = report ? controlsOf(report.form).filter((control) => control !== element) : [];
  const speaksOf = (selector: string) =>
    others.some((control) => call<boolean>(control, 'matches', selector));
  return Object.fromEntries(
    Object.entries(map).filter(([selector, field]) => field !== 'tel' || !speaksOf(selector)),
  );
}

/** What the options of the page said before anybody corrected them. */
function baseOf(report: FormReport | undefined): { map: Map; ignore: string } {
  const { map, ignore } = report?.options ?? {};
  return { map: { ...map?.value }, ignore: ignore?.value ?? '' };
}

/** What is written where: everything that was said so far, over what the options said before. */
interface Book {
  made: Correction[];
  base: ReturnType<typeof baseOf> | undefined;
}

const mapOf = ({ made, base }: Book): Map => {
  const fields = made.filter(({ meaning }) => !isFormMeaning(meaning));
  const own = Object.fromEntries(fields.map(({ selector, meaning }) => [selector, meaning])) as Map;
  // The first selector that matches says what a control is.
  return { ...own, ...base?.map, ...own };
};

const ignoreOf = ({ made, base }: Book): string => {
  const left = made.filter(({ meaning }) => meaning === 'leave').map(({ selector }) => selector);
  return [base?.ignore, ...left].filter(Boolean).join(', ');
};

/** To the unit that the form listens to, or to the whole page; where only units count, a form of none hears nothing. */
function push(api: Api, book: Book, report: FormReport | undefined): void {
  const given = { map: mapOf(book), ignore: ignoreOf(book) || NOTHING };
  const [unit] = report ? unitsOf([report]) : [];
  if (unit !== undefined) api.push({ unit, ...given });
  else if (!unitsOf(api.inspect()).length) api.push(given);
}

function write(api: Api, { element, attribute }: Correction, value: string | null): void {
  if (!attribute) return;
  // Taken off first: the script notices that a declaration came or went, not that its text changed.
  call(element, 'removeAttribute', attribute.name);
  api.inspect();
  if (value !== null) call(element, 'setAttribute', attribute.name, value);
}

const VALUES: Partial<Record<Meaning, string>> = { leave: 'off', bind: 'on' };

/** Says it at the element itself, which nothing else outweighs. */
function declare(api: Api, correction: Correction): void {
  const { element, meaning } = correction;
  const name = isFormMeaning(meaning) ? 'data-ck-form' : 'data-ck-field';
  correction.attribute = { name, before: call<string | null>(element, 'getAttribute', name) };
  write(api, correction, VALUES[meaning] ?? meaning);
}

/**
 * Corrections by pointing, applied at once: as `map` and `ignore` through the command queue; where something nearer
 * on the page is stronger, as an attribute of the element itself.
 */
export function createCorrections(api: Api): Corrections {
  const book: Book = { made: [], base: undefined };
  const undo = (correction: Correction) => {
    book.made = book.made.filter((one) => one !== correction);
    write(api, correction, correction.attribute?.before ?? null);
    push(api, book, reportOf(api.inspect(), correction.element));
  };
  return {
    list: () => book.made,
    map: () => mapOf(book),
    ignore: () => ignoreOf(book),
    undo,
    correct(element, meaning) {
      book.made.filter((one) => one.element === element).forEach(undo);
      const report = reportOf(api.inspect(), element);
      book.base ??= baseOf(report);
      if (meaning === 'tel') book.base.map = withoutOtherPhones(book.base.map, element, report);
      const correction: Correction = { element, selector: selectorOf(element), meaning };
      book.made = [...book.made, correction];
      if (meaning !== 'bind') push(api, book, report);
      if (isSo(api.inspect(), correction)) return 'pushed';
      declare(api, correction);
      return isSo(api.inspect(), correction) ? 'attribute' : 'refused';
    },
  };
}
