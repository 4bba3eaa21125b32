import type { PhoneReading, PhoneRules } from '../phone/rules';
import type { ControlValue } from './values';

/** The visitor's number, however many controls it is spread over. */
export interface JoinedPhone {
  /** `''`: nobody typed anything; a code that was preset beside an empty number is no number. */
  text: string;
  /** Calling code chosen beside it, `''` where none was. */
  dialCode: string;
  chosenCountry: string;
  mask: string;
  /** The control that a problem is shown at. */
  control: number | null;
  /** The text without the code that it begins with, from a control of its own and without a plus; `''` where there is none. */
  alone: string;
}

/** `+375`, `Беларусь (+375)`. */
const dialIn = (text: string): string => /\+\s*\d[\d\s]{0,3}/.exec(text)?.[0].replace(/\s/g, '') ?? '';

/** Of several numbers in pieces the first that was typed: a code behind the pieces of one begins the next. */
function filledRun(inOrder: ControlValue[]): ControlValue[] {
  const runs: ControlValue[][] = [];
  inOrder.forEach((value, at) => {
    if (!at || (value.field === 'tel.code' && inOrder[at - 1]!.field === 'tel.part')) runs.push([]);
    runs[runs.length - 1]!.push(value);
  });
  const isTyped = (run: ControlValue[]) => run.some(({ field, text }) => field === 'tel.part' && text.trim());
  return runs.find(isTyped) ?? inOrder;
}

/** Joins code, parts and number in document order; an extension is never part of a visitor's number. */
export function joinPhone(values: readonly ControlValue[]): JoinedPhone {
  const whole = values.filter(({ field }) => field === 'tel');
  const tel = whole.find(({ text }) => text.trim()) ?? whole[0];
  // The mapping names the main phone first, wherever it stands.
  const inOrder = filledRun(values.slice().sort((a, b) => a.control - b.control));
  const parts = inOrder.filter((value) => value === tel || value.field === 'tel.part');
  const codes = inOrder.filter(({ field }) => field === 'tel.code');
  const dialOf = ({ text, choice = '' }: ControlValue): string => dialIn(text) || dialIn(choice);
  const typed = inOrder.filter(
    (value) => parts.includes(value) || (codes.includes(value) && /\d/.test(value.text) && !dialOf(value)),
  );
  const textOf = (some: ControlValue[]): string => some.map(({ text }) => text.trim()).join(' ');
  const isTyped = parts.some(({ text }) => text.trim());
  return {
    text: isTyped ? textOf(typed) : '',
    dialCode: codes.map(dialOf).find(Boolean) ?? '',
    chosenCountry:
      codes
        .find(({ text }) => /^[a-z]{2}$/i.test(text.trim()))
        ?.text.trim()
        .toUpperCase() ?? '',
    mask: parts.map(({ mask }) => mask).find(Boolean) ?? '',
    control: parts[0]?.control ?? null,
    alone: typed.length > parts.length ? textOf(parts) : '',
  };
}

/**
 * Reads the number as typed; digits chosen beside it that are no operator's code are a country's, unless the number is
 * a whole one by itself.
 */
export function readJoined(joined: JoinedPhone, rules: PhoneRules, country: string): PhoneReading | null {
  const { text, alone } = joined;
  const hint = { ...joined, country };
  const reading = rules.readPhone(text, hint);
  if (!alone || reading?.verdict !== 'impossible') return reading;
  const whole = rules.readPhone(alone, hint);
  const abroad = whole?.verdict === 'valid' ? whole : rules.readPhone('+' + text, hint);
  return abroad?.verdict === 'impossible' ? reading : abroad;
}
