import type { Numbering, NumberFacts } from './numbering';
import type { TypedPiece } from './typed-pieces';

/** The country in which a number without a country code is meant. */
export interface Home {
  code: string;
  country: string;
  /** What is dialled before a number, as a pattern; the code where nothing is. */
  trunk: string;
}

type Found = NumberFacts | null;

const possible = (facts: NumberFacts): Found => (facts.verdict === 'impossible' ? null : facts);
const valid = (facts: Found): Found => (facts?.verdict === 'valid' ? facts : null);

/** What a number dialled within a country could be: as it is, and without what is dialled first. */
const dialled = (numbering: Numbering, digits: string, code: string, country: string): NumberFacts[] => {
  const plan = numbering.planOf(country) ?? [code, {}, []];
  return [digits, numbering.withoutTrunk(digits, plan)].map((rest) => numbering.check(code + rest));
};

/** Ten digits, or `8…`, `80…`, `0…`, or the country code without its plus. */
function readInland(numbering: Numbering, { digits, partial }: TypedPiece, home: Home): Found {
  const { code, trunk } = home;
  const length = numbering.lengthOf(code);
  if (!length) return readElsewhere(numbering, digits, home);
  const before = digits.slice(0, -length);
  const begin = `^(?:${code}|${trunk})`;
  if (digits.length < length || (before && !new RegExp(begin + '$').test(before))) return null;
  const facts = possible(numbering.check(code + digits.slice(-length)));
  if (before) return facts;
  // Of `8 (495) 123-45-6` and `375 29 123 4` the last digits are missing, though their count would be right.
  if (new RegExp(begin).test(digits)) return partial ? null : valid(facts);
  return partial ? null : facts;
}

/** The same where the length is not ours to say: all countries are on board, or only its code was chosen. */
function readElsewhere(numbering: Numbering, digits: string, { code, country }: Home): Found {
  if (!code) return null;
  const inland = dialled(numbering, digits, code, country);
  const isFull = digits.length > 10 && digits.indexOf(code) === 0;
  const rest = isFull ? [numbering.check(digits)] : inland.slice().reverse();
  return inland.find(valid) ?? rest.find(possible) ?? null;
}

/** Codes that are known also without a plus: of Russia and America, and those of three digits. */
const isNear = (code: string): boolean => /^(?:[17]|...)$/.test(code);

/** `00…`, `810…`; and without any sign only what is given out there: `375291234567`, Russian `8 916…`. */
function readAbroad(numbering: Numbering, digits: string): Found {
  const facts = possible(numbering.check(/^(?:00|810)(\d+)/.exec(digits)?.[1] ?? ''));
  const bare = numbering.check(digits.replace(/^8(?=\d{10}$)/, '7'));
  return facts ?? (isNear(bare.code) ? valid(bare) : null);
}

/** What a piece says as it stands, in any of the usual notations. */
export function readExactly(numbering: Numbering, piece: TypedPiece, home: Home): Found {
  const { digits, plus, partial } = piece;
  if (!plus) return readInland(numbering, piece, home) ?? readAbroad(numbering, digits);
  const facts = numbering.check(digits);
  return partial && !numbering.lengthOf(facts.code) ? null : possible(facts);
}

/** What may be left over before a number: its country code again, a trunk 8 or 0, `00`, `810`. */
const isLeftOver = (code: string, before: string): boolean =>
  before !== '' && before.length < 9 && new RegExp(`^(?:${code}|[08]|810)+$`).test(before);

/**
 * Takes out what a mask and a paste put in twice: `+7 (8916) 123-45-67`, `+375 375 29…`, `+7 007…`, `+44 (0)20…`.
 * Only where a single number that is really given out can have been meant.
 */
export function readMended(numbering: Numbering, piece: TypedPiece, home: Home): Found {
  const { digits, plus, partial } = piece;
  if (partial) return null;
  const { code, country } = numbering.check(digits);
  const ends = [home.code, plus || isNear(code) ? code : ''].map((code) => {
    const length = numbering.lengthOf(code) ?? digits.length;
    return isLeftOver(code, digits.slice(0, -length)) ? numbering.check(code + digits.slice(-length)) : null;
  });
  const meant = [
    ...ends,
    ...(plus && country ? dialled(numbering, digits.slice(code.length), code, country) : []),
    readInland(numbering, piece, home),
    readAbroad(numbering, digits),
    digits.indexOf(home.code) ? null : readAbroad(numbering, digits.slice(home.code.length)),
  ].filter(valid);
  return meant.every((one) => one?.digits === meant[0]?.digits) ? (meant[0] ?? null) : null;
}
