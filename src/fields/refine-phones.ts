import type { Candidate } from './candidate';
import type { FieldMapping } from './mapping';
import type { ControlSnapshot, FormSnapshot } from './snapshot';
import { fold } from './text';

/** The longest that the first piece of a number may be, and any later one. */
const PIECE = 5;
const REST = 8;

const isPiece = ({ control: { maxLength } }: Candidate, longest: number): boolean =>
  !!maxLength && maxLength <= longest;

/**
 * Numbers in pieces: a run of short controls that begins with a phone or a code, the others nothing else:
 * `(___) ___-____`.
 */
export function splitPhones(
  fields: readonly FieldMapping[],
  candidates: readonly Candidate[],
): FieldMapping[] {
  const pieces = new Map<number, FieldMapping>();
  let run: Candidate[] = [];
  for (const candidate of candidates) {
    const field = fields.find(({ control }) => control === candidate.index)?.field;
    const isPhone = /^tel/.test(field ?? '');
    const joins =
      isPiece(candidate, run.length ? REST : PIECE) &&
      (isPhone || (run.length && !field && candidate.score.totals.other < PIECE));
    run = joins ? [...run, candidate] : [];
    if (run.length < 2) continue;
    run.forEach(({ index, score }, place) => {
      const weight = Math.max(3, score.totals.tel);
      pieces.set(index, {
        control: index,
        field: place ? 'tel.part' : 'tel.code',
        score: weight,
        signals: [{ signal: 'split', weight }],
      });
    });
  }
  return [...fields.filter(({ control }) => !pieces.has(control)), ...pieces.values()];
}

const mostChoices = ({ choices }: ControlSnapshot, pattern: RegExp): boolean =>
  choices.filter(({ value, text }) => pattern.test(`${value} ${text}`)).length * 2 > choices.length;

/** A `select` in which most choices show a country code, `+7`, `+375`, or are a country, `BY`. */
const listsCodes = (control: ControlSnapshot): boolean =>
  control.tag === 'select' &&
  (mostChoices(control, /\+\d{1,3}(?!\d)/) || mostChoices(control, /^[a-z]{2} /i));

const CODE =
  /(?:phone|tel|mob|gsm)[a-z]{0,9} ?(?:code|kod)|(?:code|kod)[a-z]{0,9} (?:phone|tel|mob|operator)|area code/;

/** A short control named as the code of the phone that follows: `phone_code` before `phone_number`. */
const isTypedCode = ({ tag, name, placeholder, maxLength }: ControlSnapshot): boolean =>
  tag === 'input' && (!maxLength || maxLength <= PIECE) && CODE.test(fold(`${name} ${placeholder}`));

const MAIN = /svyaz|obratn|zvon|call|osnovn|main|primary|kontaktn|contact/;
const SECOND =
  /dopoln|vtoro|second|drugoi|other|altern|zapas|raboch|work|office|domash|home|(?:phone|tel|telefon) ?[23]|dodatk/;

const rank = ({
  label,
  ariaLabel,
  placeholder,
  name,
  id,
  disabled,
  hidden,
  declared,
}: ControlSnapshot): number => {
  const words = fold(`${label} ${ariaLabel} ${placeholder}`) + fold(name) + fold(id);
  return +!!declared * 9 + +MAIN.test(words) - +SECOND.test(words) * 2 - +(disabled || hidden) * 4;
};

/**
 * Of several phones the one to call stands first: «для связи» before «дополнительный», else as on the page. A
 * list of country codes beside it is its code; codes and extensions without a number are nothing.
 */
export function rankPhones(fields: readonly FieldMapping[], { controls }: FormSnapshot): FieldMapping[] {
  const isWhole = ({ field }: FieldMapping): boolean => field === 'tel';
  const isCode = ({ control }: FieldMapping): boolean =>
    isTypedCode(controls[control]!) && fields.some((next) => isWhole(next) && next.control === control + 1);
  const phones = fields.filter((found) => isWhole(found) && !isCode(found));
  const others = fields.filter((found) => !isWhole(found));
  if (!phones.length && !others.some(({ field }) => field === 'tel.part'))
    return others.filter(({ field }) => !/^tel/.test(field));
  phones.sort((a, b) => rank(controls[b.control]!) - rank(controls[a.control]!) || a.control - b.control);
  controls.forEach((control, index) => {
    if (
      (listsCodes(control) || (isTypedCode(control) && phones.some((next) => next.control === index + 1))) &&
      phones.some((phone) => Math.abs(phone.control - index) < 3) &&
      !others.some((found) => found.control === index)
    )
      others.push({
        control: index,
        field: 'tel.code',
        score: 8,
        signals: [{ signal: 'choices:code', weight: 8 }],
      });
  });
  return [...phones, ...others];
}
