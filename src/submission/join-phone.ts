import type { PhoneHint, PhoneReading, PhoneRules } from '../phone/rules';
import type { ControlValue, PageContext } from './values';

/** The visitor's number, however many controls it is spread over. */
export interface JoinedPhone {
  text: string;
  /** Calling code chosen beside it, `''` where none was. */
  dialCode: string;
  chosenCountry: string;
  mask: string;
  /** The control that a problem is shown at. */
  control: number | null;
}

/** `+375`, `Беларусь (+375)`. */
const dialIn = (text: string): string => /\+\s*\d[\d\s]{0,3}/.exec(text)?.[0].replace(/\s/g, '') ?? '';
const isoIn = (text: string): string => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : '');

/** Joins code, parts and number in document order; an extension is never part of a visitor's number. */
export function joinPhone(values: readonly ControlValue[]): JoinedPhone {
  const joined: JoinedPhone = { text: '', dialCode: '', chosenCountry: '', mask: '', control: null };
  const whole = values.filter(({ field }) => field === 'tel');
  const tel = whole.find(({ text }) => text.trim()) ?? whole[0];
  for (const value of values) {
    const { field, control, mask, choice = '', dialCode = '' } = value;
    const isNumber = value === tel || field === 'tel.part';
    const text = value.text.trim();
    if (field === 'tel.code') {
      const dial = dialIn(text) || dialIn(choice);
      joined.dialCode = dial || joined.dialCode;
      joined.chosenCountry = isoIn(text) || joined.chosenCountry;
      if (!dial && /\d/.test(text)) joined.text += text + ' ';
    } else if (isNumber) {
      joined.text += text + ' ';
      joined.mask = joined.mask || mask;
      joined.dialCode = dialIn(dialCode) || joined.dialCode;
      joined.chosenCountry = isoIn(dialCode) || joined.chosenCountry;
      joined.control ??= control;
    }
  }
  return joined;
}

/** Nobody typed anything: a code that was preset beside an empty number is no number. */
const isEmpty = (values: readonly ControlValue[]): boolean =>
  !values.some(({ field, text }) => (field === 'tel' || field === 'tel.part') && /\S/.test(text));

/** Reads the number as typed; digits chosen beside it that are no operator's code are a country's. */
export function readJoined(
  values: readonly ControlValue[],
  joined: JoinedPhone,
  rules: PhoneRules,
  country: string,
): PhoneReading | null {
  const { text, dialCode, mask } = joined;
  if (isEmpty(values)) return null;
  const hint: PhoneHint = { country, dialCode, mask };
  const reading = rules.readPhone(text, hint);
  if (reading?.verdict !== 'impossible' || !values.some(({ field }) => field === 'tel.code')) return reading;
  const abroad = rules.readPhone('+' + text, hint);
  return abroad?.verdict === 'impossible' ? reading : abroad;
}

/** The country of numbers typed without a code: the owner's word, else what the form and the page tell. */
export function countryOf(
  { dialCode, chosenCountry, mask }: JoinedPhone,
  country: string,
  { hostname }: PageContext,
  rules: PhoneRules,
): string {
  return country !== 'auto' ? country : rules.guessCountry({ mask, dialCode, chosenCountry, hostname });
}
