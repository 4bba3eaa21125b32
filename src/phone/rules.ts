import { callingCodeOf } from './calling-codes';
import { guessCountry, type CountryEvidence } from './guess-country';
import { createNumbering, type Metadata, type Numbering, type Verdict } from './numbering';
import { readExactly, readMended, type Home } from './read-number';
import { typedPieces, type TypedPiece } from './typed-pieces';

/** What stands beside a number and says how to read it. */
export interface PhoneHint {
  /** ISO letters of the country whose numbers are typed without a country code. */
  country: string;
  /** A calling code that was chosen beside the control: `+375`. */
  dialCode?: string;
  /** The mask or the placeholder of the control. */
  mask?: string;
}

export interface PhoneReading {
  /** Country code and national number; of an impossible number what was typed, empty where that is too long. */
  digits: string;
  /** ISO letters; null where the rules of that country are not on board. */
  country: string | null;
  verdict: Verdict;
}

/** Everything we know of phone numbers; which countries, is the metadata's to say. */
export interface PhoneRules {
  /** null: there is no number at all, only the empty mask or nothing. */
  readPhone(text: string, hint: PhoneHint): PhoneReading | null;
  /** ISO letters of the country whose numbers are typed without a country code here. */
  guessCountry(evidence: CountryEvidence): string;
  knows(country: string): boolean;
}

function homeOf(numbering: Numbering, { country, dialCode }: PhoneHint): Home {
  const code = dialCode?.replace(/\D/g, '') || numbering.codeOf(country);
  const owners = numbering.countriesOf(code);
  return { code, country: owners.includes(country) ? country : (owners[0] ?? '') };
}

/** `+7 (___) ___-__-__`, `+7`, `8 (`: a mask, or what is left of one, and nothing typed. */
function isUntouched(
  [first, second]: TypedPiece[],
  text: string,
  { mask }: PhoneHint,
  { code }: Home,
): boolean {
  if (!first || text.trim() === mask?.trim()) return true;
  const { digits } = first;
  if (second) return false;
  return digits === code || (/[^\d\s]/.test(text) && (digits === '8' || callingCodeOf(digits) === digits));
}

function readPieces(numbering: Numbering, pieces: TypedPiece[], home: Home): PhoneReading {
  for (const read of [readExactly, readMended])
    for (const piece of pieces) {
      const facts = read(numbering, piece, home);
      // Where countries share a code and the number does not tell, it is one of the country that is meant.
      const isOurs = facts?.verdict === 'possible' && facts.code === home.code && home.country;
      if (facts) return isOurs ? { ...facts, country: home.country } : facts;
    }
  const digits = pieces.reduce((most, { digits }) => (digits.length > most.length ? digits : most), '');
  return { digits: digits.length > 15 ? '' : digits, country: null, verdict: 'impossible' };
}

/** Phone rules over the plans of some countries: `createPhoneRules(metadata).readPhone('8 (916) 123-45-67', { country: 'RU' })`. */
export function createPhoneRules(metadata: Metadata): PhoneRules {
  const numbering = createNumbering(metadata);
  return {
    readPhone(text, hint) {
      const pieces = typedPieces(text);
      const home = homeOf(numbering, hint);
      return isUntouched(pieces, text, hint, home) ? null : readPieces(numbering, pieces, home);
    },
    guessCountry: (evidence) => guessCountry(numbering, evidence),
    knows: (country) => !!numbering.codeOf(country),
  };
}
