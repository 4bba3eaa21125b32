import { callingCodeOf, lengthOf } from './calling-codes';
import type { Numbering, NumberFacts } from './numbering';
import type { TypedPiece } from './typed-pieces';

/** The country in which a number without a country code is meant. */
export interface Home {
  code: string;
  country: string;
  trunk: string;
}

type Found = NumberFacts | null;

const possible = (facts: NumberFacts): Found => (facts.verdict === 'impossible' ? null : facts);
const valid = (facts: Found): Found => (facts?.verdict === 'valid' ? facts : null);

/** Ten digits, or `8…`, `80…`, `0…`, or the country code without its plus. */
function readInland(numbering: Numbering, { digits, partial }: TypedPiece, home: Home): Found {
  const { code, country, trunk } = home;
  const length = lengthOf(code);
  if (!length) return readElsewhere(numbering, digits, home);
  const before = digits.slice(0, Math.max(0, digits.length - length));
  if (digits.length < length || (before !== code && !new RegExp(`^(?:${trunk})?$`).test(before))) return null;
  const facts = possible(numbering.check(code + digits.slice(before.length)));
  if (before) return facts;
  // Of `8 (495) 123-45-6` and `375 29 123 4` the last digits are missing, though their count would be right.
  const begun = partial || new RegExp(`^(?:${code}|${trunk || code})`).test(digits);
  return begun ? (partial ? null : valid(facts)) : facts && { ...facts, country };
}

/** The same where the length is not ours to say: all countries are on board, or only its code was chosen. */
function readElsewhere(numbering: Numbering, digits: string, { code, country }: Home): Found {
  if (!code) return null;
  const inland = numbering.inland(digits, country);
  const full = digits.length > 10 && digits.indexOf(code) === 0;
  const plain = numbering.check(full ? digits : code + digits.replace(/^0/, ''));
  return inland.find(valid) ?? inland.reverse().find(possible) ?? possible(plain);
}

/** `00…`, `810…`; and without any sign only what is given out there: `375291234567`, Russian `8 916…`. */
function readAbroad(numbering: Numbering, digits: string): Found {
  const dialled = /^(?:00|810)(\d+)/.exec(digits)?.[1];
  const facts = dialled ? possible(numbering.check(dialled)) : null;
  if (facts) return facts;
  const bare = numbering.check(/^8\d{10}$/.test(digits) ? '7' + digits.slice(1) : digits);
  return bare.code === '7' || bare.code.length === 3 ? valid(bare) : null;
}

/** What a piece says as it stands, in any of the usual notations. */
export function readExactly(numbering: Numbering, piece: TypedPiece, home: Home): Found {
  const { digits, plus, partial } = piece;
  if (!plus) return readInland(numbering, piece, home) ?? readAbroad(numbering, digits);
  const facts = numbering.check(digits);
  return partial && !lengthOf(facts.code) ? null : possible(facts);
}

/** What may be left over before a number: its country code again, a trunk 8 or 0, `00`, `810`. */
const leftOver = (code: string, before: string): boolean =>
  before.length < 9 && new RegExp(`^(?:${code}|[08]|810)+$`).test(before);

/** `+44 (0)20…` */
function mendTrunk(numbering: Numbering, digits: string): Found[] {
  const { code, country } = numbering.check(digits);
  return country ? numbering.inland(digits.slice(code.length), country) : [];
}

/**
 * Takes out what a mask and a paste put in twice: `+7 (8916) 123-45-67`, `+375 375 29…`, `+7 007…`. Only where a
 * single number that is really given out can have been meant.
 */
export function readMended(numbering: Numbering, piece: TypedPiece, home: Home): Found {
  const { digits, plus } = piece;
  if (piece.partial) return null;
  const candidates: Found[] = [];
  for (const code of [home.code, callingCodeOf(digits)]) {
    const length = lengthOf(code) ?? digits.length;
    if (leftOver(code, digits.slice(0, -length)))
      candidates.push(numbering.check(code + digits.slice(-length)));
  }
  if (plus) {
    candidates.push(...mendTrunk(numbering, digits));
    candidates.push(readInland(numbering, piece, home), readAbroad(numbering, digits));
  }
  if (home.code && digits.indexOf(home.code) === 0) {
    candidates.push(readAbroad(numbering, digits.slice(home.code.length)));
  }
  const meant = candidates.filter(valid);
  return meant.every((one) => one?.digits === meant[0]?.digits) ? (meant[0] ?? null) : null;
}
