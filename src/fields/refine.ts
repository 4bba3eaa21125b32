import { mapAs, type FieldMapping } from './mapping';
import type { Candidate } from './score-control';
import type { ControlSnapshot } from './snapshot';

/** What controls of a form mean so far, by their number in it. */
export type Fields = Map<number, FieldMapping>;

export const has = (fields: Fields, kind: RegExp): boolean =>
  [...fields.values()].some(({ field }) => kind.test(field));

/** A phone, whole or in pieces. */
export const PHONE = /^tel(?:\.part)?$/;

/**
 * Where the visitor's own is asked for, the number of somebody else is nothing, and somebody else's name comes after: who
 * gets a parcel may be both.
 */
export function leaveOthers(
  fields: Fields,
  candidates: readonly Candidate[],
  controls: readonly ControlSnapshot[],
): void {
  const others = candidates
    .filter(({ control, concepts }) => control.recipient || concepts.has('recipient'))
    .map(({ index }) => index);
  const isOthers = ({ control }: FieldMapping): boolean => others.includes(control);
  // What nobody sees is not asked for, and a piece of a number is none.
  const isOwn = (one: FieldMapping): boolean =>
    !isOthers(one) && !/^tel\./.test(one.field) && !controls[one.control]?.hidden;
  for (const kind of [/^tel/, /^person/]) {
    const found = [...fields.values()].filter(({ field }) => kind.test(field));
    if (!found.some(isOwn)) continue;
    for (const other of found.filter(isOthers)) {
      fields.delete(other.control);
      if (!/^tel/.test(other.field)) fields.set(other.control, other);
    }
  }
}

/** First, last and middle names told apart: «Имя» beside «Фамилия» is the first name, alone it is the person. */
export function refinePersons(fields: Fields, candidates: readonly Candidate[]): void {
  const isPerson = ({ field }: FieldMapping): boolean => field === 'person';
  for (const { index, concepts } of candidates) {
    const found = fields.get(index);
    const [part, other] = (['first', 'last', 'middle'] as const).filter((part) => concepts.has(part));
    if (found && isPerson(found) && part && !other) found.field = `person.${part}`;
  }
  const person = [...fields.values()].find(isPerson);
  if (person && has(fields, /last$/) && !has(fields, /first$/)) person.field = 'person.first';
}

/** «Код» alone may be that of a login. */
const CODE = /code|login/;

/** So many digits are a number; what follows them, if it is not its end, begins another. */
const WHOLE = 10;

/**
 * Numbers in pieces: a run of short controls that begins with a phone or a code, the others nothing else:
 * `(___) ___-____`. What is only called a code is one where a short phone follows.
 */
export function splitPhones(fields: Fields, candidates: readonly Candidate[]): void {
  let run: Candidate[] = [];
  for (const candidate of candidates) {
    const length = +candidate.control.maxlength;
    const field = fields.get(candidate.index)?.field ?? '';
    const isCode = /^tel/.test(field) || (!field && CODE.test([...candidate.concepts].join()));
    const digits = run.reduce((sum, { control }) => sum + +control.maxlength, 0);
    if (digits >= WHOLE && length > 2) run = [];
    const joins = run.length ? length <= 9 && /^(?:tel|$)/.test(field) : length <= 5 && isCode;
    run = length && joins ? [...run, candidate] : [];
    if (run.length > 1 && run.some(({ index }) => fields.has(index)))
      run.forEach(({ index, totals }, place) =>
        fields.set(index, mapAs(index, place ? 'tel.part' : 'tel.code', Math.max(3, totals.tel), 'split')),
      );
  }
}

/** Country codes, `+7` and `+375`, countries, `=BY `, or operators, `=067 `: at least two of them. */
const CODES = /(?:\+\d.*){2}|(?:=(?:[a-z]{2}|0\d\d) .*){2}/i;

/** The code of a phone: a list of codes beside it. */
export function findCodes(fields: Fields, controls: readonly ControlSnapshot[]): void {
  const isPhone = (index: number): boolean => fields.get(index)?.field === 'tel';
  controls.forEach(({ choices }, index) => {
    if (!fields.has(index) && CODES.test(choices) && (isPhone(index - 1) || isPhone(index + 1)))
      fields.set(index, mapAs(index, 'tel.code', 8, 'choices:code'));
  });
}

/**
 * Of several phones the one to call stands first: what the owner declared, at the control itself before elsewhere by
 * selector, then what is neither the second phone nor hidden, else as on the page. Codes and extensions without a
 * number are nothing.
 */
export function rankPhones(
  fields: Fields,
  controls: readonly ControlSnapshot[],
  candidates: readonly Candidate[],
): FieldMapping[] {
  const found = [...fields.values()];
  if (!has(fields, PHONE)) return found.filter(({ field }) => !/^tel/.test(field));
  const ranks = controls.map(({ declared, hidden, 'data-ck-field': own }) =>
    own ? -9 : declared ? -8 : hidden ? 4 : 0,
  );
  for (const { index, concepts } of candidates) if (concepts.has('second')) ranks[index]! += 2;
  const phones = found.filter(({ field }) => field === 'tel');
  phones.sort((a, b) => ranks[a.control]! - ranks[b.control]! || a.control - b.control);
  return [...new Set([...phones, ...found])];
}
