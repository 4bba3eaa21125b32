import { mapAs, type FieldMapping } from './mapping';
import type { Candidate } from './score-control';
import type { ControlSnapshot } from './snapshot';
import { fold } from './text';

/** What controls of a form mean so far, by their number in it. */
export type Fields = Map<number, FieldMapping>;

export const has = (fields: Fields, kind: RegExp): boolean =>
  [...fields.values()].some(({ field }) => kind.test(field));

/** First, last and middle names told apart: «Имя» beside «Фамилия» is the first name, alone it is the person. */
export function refinePersons(fields: Fields, candidates: readonly Candidate[]): void {
  for (const { index, concepts } of candidates) {
    const found = fields.get(index);
    const parts = (['first', 'last', 'middle'] as const).filter((part) => concepts.has(part));
    if (found?.field === 'person' && parts.length === 1) found.field = `person.${parts[0]!}`;
  }
  const person = [...fields.values()].find(({ field }) => field === 'person');
  if (person && has(fields, /last$/) && !has(fields, /first$/)) person.field = 'person.first';
}

/** The longest that the first piece of a number may be, and any later one. */
const PIECE = 5;
const REST = 8;

/**
 * Numbers in pieces: a run of short controls that begins with a phone or a code, the others nothing else:
 * `(___) ___-____`.
 */
export function splitPhones(fields: Fields, candidates: readonly Candidate[]): void {
  let run: Candidate[] = [];
  for (const candidate of candidates) {
    const { index, control } = candidate;
    const field = fields.get(index)?.field ?? '';
    const length = +control.maxlength;
    const joins = run.length
      ? length <= REST && /^(?:tel|$)/.test(field)
      : length <= PIECE && /^tel/.test(field);
    run = length && joins ? [...run, candidate] : [];
    if (run.length > 1)
      run.forEach(({ index, totals }, place) =>
        fields.set(index, mapAs(index, place ? 'tel.part' : 'tel.code', Math.max(3, totals.tel), 'split')),
      );
  }
}

const MAIN = /svyaz|obratn|zvon|call|osnovn|main|primary|[ck]onta[ck]t/;
const SECOND =
  /dopoln|dodatk|vtoro|second|drugoi|other|raboch|work|office|domash|home|(?:phone|tel|telefon) ?[23]/;

/** How much a phone is the one to call. */
const rank = ({
  label,
  'aria-label': aria,
  placeholder,
  name,
  id,
  hidden,
  declared,
}: ControlSnapshot): number => {
  const words = fold(`${label} ${aria} ${placeholder}`) + fold(name) + fold(id);
  return +!!declared * 9 + +MAIN.test(words) - +SECOND.test(words) * 2 - +hidden * 4;
};

const mostChoices = ({ choices }: ControlSnapshot, pattern: RegExp): boolean =>
  choices.filter((choice) => pattern.test(choice)).length * 2 > choices.length;

/** A `select` in which most choices show a country code, `+7`, `+375`, or are a country, `BY`. */
const listsCodes = (control: ControlSnapshot): boolean =>
  mostChoices(control, /\+\d{1,3}(?!\d)/) || mostChoices(control, /^[a-z]{2} /i);

/** The code of a phone beside it: a short control of that name before it, or a list of codes. */
export function findCodes(
  fields: Fields,
  controls: readonly ControlSnapshot[],
  candidates: readonly Candidate[],
): void {
  const isPhone = (index: number): boolean => fields.get(index)?.field === 'tel';
  const setCode = (index: number): unknown => fields.set(index, mapAs(index, 'tel.code', 8, 'choices:code'));
  for (const { index, control, concepts } of candidates)
    if (concepts.has('code') && !(+control.maxlength > PIECE) && isPhone(index + 1)) setCode(index);
  controls.forEach((control, index) => {
    if (!fields.has(index) && listsCodes(control) && [-2, -1, 1, 2].some((by) => isPhone(index + by)))
      setCode(index);
  });
}

/**
 * Of several phones the one to call stands first: «для связи» before «дополнительный», else as on the page. Codes
 * and extensions without a number are nothing.
 */
export function rankPhones(fields: Fields, controls: readonly ControlSnapshot[]): FieldMapping[] {
  const found = [...fields.values()];
  if (!has(fields, /^tel(?:\.part)?$/)) return found.filter(({ field }) => !/^tel/.test(field));
  const phones = found.filter(({ field }) => field === 'tel');
  phones.sort((a, b) => rank(controls[b.control]!) - rank(controls[a.control]!) || a.control - b.control);
  return [...new Set([...phones, ...found])];
}
