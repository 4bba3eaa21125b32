import { callingCodeOf, lengthOf } from './calling-codes';

export type Verdict = 'valid' | 'possible' | 'impossible';

/**
 * A country's numbering plan: calling code; pattern of the national numbers that are given out; pattern of what is
 * dialled before them within the country; their lengths; the digits that tell it from others of the same code; what
 * the dialled prefix is replaced by. 0: none. Where countries share a code, the one that leads comes first.
 */
export type Plan = readonly (string | 0 | readonly number[])[];
export type Plans = Readonly<Record<string, Plan>>;

const CODE = 0;
const GIVEN_OUT = 1;
const PREFIX = 2;
const LENGTHS = 3;
const LEADING = 4;
const TRANSFORM = 5;

/** What is known of a number with its country code. `country` is null where the rules are not on board. */
export interface NumberFacts {
  digits: string;
  code: string;
  country: string | null;
  verdict: Verdict;
}

/** The countries whose rules are on board, and what they say of a number. */
export interface Numbering {
  /** `375` for `BY`, `''` for a country that is not on board. */
  codeOf(country: string): string;
  /** What stands before a number dialled within the country, as a pattern (`8`, `0|80?`); `''` where nothing does. */
  trunkOf(country: string): string;
  countriesOf(code: string): readonly string[];
  /** Of digits that begin with a country code. */
  check(digits: string): NumberFacts;
  /** What a number dialled within the country could be with its country code: as it is, and without the prefix. */
  inland(digits: string, country: string): NumberFacts[];
}

const LONGEST = 15;
const SHORTEST = 7;

const fits = (pattern: unknown, text: string): boolean =>
  typeof pattern === 'string' && new RegExp(`^(?:${pattern})$`).test(text);

/** No number there begins so: 0 is no first digit unless the plan has it, 89… and 79… are a pasted 8 or 7. */
const isMistyped = (code: string, rest: string): boolean =>
  rest[0] === '0' || (code === '7' && /^[78]9/.test(rest));

/** By length alone: a subscriber's, else any of the country's, else any that there is. */
function isPossible(code: string, rest: string, plan: Plan | undefined): boolean {
  const size = code.length + rest.length;
  const lengths = lengthOf(code) ?? plan?.[LENGTHS];
  const long =
    typeof lengths === 'number'
      ? rest.length === lengths
      : !Array.isArray(lengths) || lengths.includes(rest.length);
  return !!code && long && size >= SHORTEST && size <= LONGEST && !isMistyped(code, rest);
}

function withoutPrefix(plan: Plan, digits: string): string {
  const prefix = new RegExp(`^(?:${String(plan[PREFIX] || '')})`);
  const groups = prefix.exec(digits) ?? [];
  const transform = groups.length > 1 && groups[groups.length - 1] ? plan[TRANSFORM] : '';
  return digits.replace(prefix, String(transform || ''));
}

export function createNumbering(plans: Plans): Numbering {
  const countriesOf = (code: string) =>
    Object.keys(plans).filter((country) => plans[country]?.[CODE] === code);
  const codeOf = (country: string) => String(plans[country]?.[CODE] ?? '');

  /** Whose number it is, among those that share the code. */
  const ownerOf = (owners: string[], rest: string): string | undefined =>
    owners.find((country) => {
      const leading = plans[country]?.[LEADING];
      return leading
        ? rest.search(new RegExp(`^(?:${String(leading)})`)) === 0
        : fits(plans[country]?.[GIVEN_OUT], rest);
    }) ?? owners[0];

  const check = (digits: string): NumberFacts => {
    const code = callingCodeOf(digits);
    const rest = digits.slice(code.length);
    const country = ownerOf(countriesOf(code), rest);
    const plan = country ? plans[country] : undefined;
    const verdict = fits(plan?.[GIVEN_OUT], rest)
      ? 'valid'
      : isPossible(code, rest, plan)
        ? 'possible'
        : 'impossible';
    return { digits, code, country: country ?? null, verdict };
  };

  return {
    check,
    codeOf,
    countriesOf,
    trunkOf: (country) => String(plans[country]?.[PREFIX] || ''),
    inland: (digits, country) => {
      const plan = plans[country];
      return plan ? [digits, withoutPrefix(plan, digits)].map((rest) => check(codeOf(country) + rest)) : [];
    },
  };
}
