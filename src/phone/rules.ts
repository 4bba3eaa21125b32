import { callingCodeOf } from './calling-codes';
import { guessCountry, type CountryEvidence } from './guess-country';
import { createNumbering, type NumberFacts, type Numbering, type Plans, type Verdict } from './numbering';
import { readExactly, readMended, type Home } from './read-number';
import { typedPieces, type TypedPiece } from './typed-pieces';

/** What stands beside a number and says how to read it. */
export interface PhoneHint {
  /** ISO letters of the country whose numbers are typed without a country code. */
  country: string;
  /** A calling code that was chosen beside the control: `+375`. */
  dialCode?: string | undefined;
  /** The mask or the placeholder of the control. */
  mask?: string | undefined;
}

export interface PhoneReading {
  /** Country code and national number; of an impossible number what was typed, empty where that is too long. */
  digits: string;
  /** ISO letters; null where the rules of that country are not on board. */
  country: string | null;
  verdict: Verdict;
  /** Something typed or pasted twice was taken out. */
  corrected: boolean;
}

/** Everything we know of phone numbers; which countries, is the metadata's to say. */
export interface PhoneRules {
  /** null: there is no number at all, only the empty mask or nothing. */
  readPhone(text: string, hint: PhoneHint): PhoneReading | null;
  /** ISO letters of the country whose numbers are typed without a country code here. */
  guessCountry(evidence: CountryEvidence): string;
  knows(country: string): boolean;
}

const LONGEST = 15;

function homeOf(numbering: Numbering, { country, dialCode }: PhoneHint): Home {
  const code = (dialCode ?? '').replace(/\D/g, '') || numbering.codeOf(country);
  const owners = numbering.countriesOf(code);
  const owner = owners.includes(country) ? country : (owners[0] ?? '');
  return { code, country: owner, trunk: numbering.trunkOf(owner) };
}

/** `+7 (___) ___-__-__`, `+7`, `8 (`: a mask, or what is left of one, and nothing typed. */
function isUntouched(pieces: TypedPiece[], text: string, mask: string | undefined, { code }: Home): boolean {
  const digits = pieces[0]?.digits ?? '';
  if (!digits || text.trim() === mask?.trim()) return true;
  if (pieces.length > 1 || digits.length > 3) return false;
  return digits === code || (/[^\d\s]/.test(text) && (digits === '8' || callingCodeOf(digits) === digits));
}

const longest = (pieces: TypedPiece[]): string =>
  pieces.reduce((most, { digits }) => (digits.length > most.length ? digits : most), '');

function readPieces(numbering: Numbering, pieces: TypedPiece[], home: Home): PhoneReading {
  const answer = ({ digits, code, country, verdict }: NumberFacts, corrected: boolean): PhoneReading => ({
    digits,
    country: verdict === 'possible' && code === home.code ? home.country || country : country,
    verdict,
    corrected,
  });
  for (const read of [readExactly, readMended]) {
    for (const piece of pieces) {
      const facts = read(numbering, piece, home);
      if (facts) return answer(facts, piece.odd || read === readMended);
    }
  }
  const digits = longest(pieces);
  return {
    digits: digits.length > LONGEST ? '' : digits,
    country: null,
    verdict: 'impossible',
    corrected: false,
  };
}

/** Phone rules over the plans of some countries: `createPhoneRules(metadata).readPhone('8 (916) 123-45-67', { country: 'RU' })`. */
export function createPhoneRules(plans: Plans): PhoneRules {
  const numbering = createNumbering(plans);
  return {
    readPhone(text, hint) {
      const pieces = typedPieces(text);
      const home = homeOf(numbering, hint);
      return isUntouched(pieces, text, hint.mask, home) ? null : readPieces(numbering, pieces, home);
    },
    guessCountry: (evidence) => guessCountry(numbering, evidence),
    knows: (country) => !!numbering.codeOf(country),
  };
}
