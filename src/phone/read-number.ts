import type { Numbering, NumberFacts } from './numbering';
import type { TypedPiece } from './typed-pieces';

/** The country in which a number without a country code is meant. */
export interface Home {
  code: string;
  country: string;
}

type Found = NumberFacts | undefined;

const isValid = (facts: NumberFacts): boolean => facts.verdict === 'valid';
const isPossible = (facts: NumberFacts): boolean => facts.verdict !== 'impossible';

/** Ten digits, or `8…`, `80…`, `0…`, or the country code without its plus. */
function readInland(numbering: Numbering, piece: TypedPiece, { code, country }: Home): Found {
  const { digits, partial, dialled } = piece;
  const length = numbering.lengthOf(code);
  if (!code || (partial && !length)) return undefined;
  const asTyped = partial || (dialled && code === '7') ? [] : [digits];
  const cut = [numbering.withoutTrunk(digits, country), digits.replace(new RegExp('^' + code), '')].filter(
    (rest) => rest !== digits,
  );
  const find = (rests: string[], is: (facts: NumberFacts) => boolean): Found =>
    rests
      .filter((rest) => !length || rest.length === length)
      .map((rest) => numbering.check(code + rest))
      .find(is);
  // Of `8 (495) 123-45-6` and `375 29 123 4` the last digits are missing, though their count would be right.
  return find([...asTyped, ...cut], isValid) ?? find(cut.length ? cut : asTyped, isPossible);
}

/** Codes that are known also without a plus: of Russia and America, and those of three digits. */
const isNear = (code: string): boolean => /^[17]|.../.test(code);

/** `00…`, `810…`; and without any sign only what is given out there: `375291234567`, Russian `8 916…`. */
function readAbroad(numbering: Numbering, digits: string): Found {
  const dialled = numbering.check(/^(?:00|810)(\d+)/.exec(digits)?.[1] ?? '');
  const bare = numbering.check(digits.replace(/^8(?=\d{10}$)/, '7'));
  return isPossible(dialled) ? dialled : isNear(bare.code) && isValid(bare) ? bare : undefined;
}

/** What a piece says as it stands, in any of the usual notations. */
export function readExactly(numbering: Numbering, piece: TypedPiece, home: Home): Found {
  const { digits, plus, partial } = piece;
  if (!plus) return readInland(numbering, piece, home) ?? readAbroad(numbering, digits);
  const facts = numbering.check(digits);
  return isPossible(facts) && !(partial && !numbering.lengthOf(facts.code)) ? facts : undefined;
}

/** Without what is left over before a number: its country code again, a trunk 8 or 0, `00`, `810`. */
function readRest(numbering: Numbering, digits: string, code: string): NumberFacts | false {
  const before = new RegExp(`^(?:${code}|[08]|810){1,4}(?=\\d{${numbering.lengthOf(code) ?? 99}}$)`);
  return before.test(digits) && numbering.check(digits.replace(before, code));
}

/**
 * Takes out what a mask and a paste put in twice: `+7 (8916) 123-45-67`, `+375 375 29…`, `+7 007…`, `+44 (0)20…`.
 * Only where a single number that is really given out can have been meant.
 */
export function readMended(numbering: Numbering, piece: TypedPiece, home: Home): Found {
  const { digits, plus, partial } = piece;
  if (partial) return undefined;
  const { code, country } = numbering.check(digits);
  const rest = digits.slice(code.length);
  const meant = [
    readRest(numbering, digits, home.code),
    (plus || isNear(code)) && readRest(numbering, digits, code),
    plus && country && readInland(numbering, { ...piece, digits: rest }, { code, country }),
    readInland(numbering, piece, home),
    readAbroad(numbering, digits),
    !digits.indexOf(home.code) && readAbroad(numbering, digits.slice(home.code.length)),
  ].filter((facts): facts is NumberFacts => !!facts && isValid(facts));
  return meant.every((one) => one.digits === meant[0]?.digits) ? meant[0] : undefined;
}
