import { callingCodeOf } from './calling-codes';

export type Verdict = 'valid' | 'possible' | 'impossible';

/**
 * A country's numbering plan. `givenOut` tells the beginnings of the national numbers that are given out, for each
 * length a tree of digits; `lengths` those of a number typed to its end; `trunk` what is dialled before it within the
 * country, as a pattern (`0|80?`; 0: nothing), and `transform` what that is replaced by.
 */
export type Plan = readonly [
  code: string,
  givenOut: Readonly<Record<number, string>>,
  lengths: readonly number[],
  trunk?: string | 0,
  transform?: string,
];

/** What differs where the rules of all countries are on board. */
export interface World {
  /** A number as it is dialled within a country, without what is dialled first. */
  withoutTrunk(digits: string, plan: Plan | undefined): string;
  /** ISO letters of a top-level domain, `''` for one that is no country's. */
  countryOf(domain: string): string;
}

/** The plans on board. Of countries that share a code, the one that leads comes first. */
export interface Metadata {
  readonly plans: Readonly<Record<string, Plan>>;
  readonly world?: World;
}

/** What is known of a number with its country code. `country` is null where the rules are not on board. */
export interface NumberFacts {
  digits: string;
  code: string;
  country: string | null;
  verdict: Verdict;
}

/** The countries whose rules are on board, and what they say of a number. */
export interface Numbering {
  withoutTrunk(digits: string, country: string): string;
  countryOf(domain: string): string;
  /** `375` for `BY`, `''` for a country that is not on board. */
  codeOf(country: string): string;
  countriesOf(code: string): readonly string[];
  /** How long a number is behind the calling code, where only one length is. */
  lengthOf(code: string): number | undefined;
  /** Of digits that begin with a country code. */
  check(digits: string): NumberFacts;
}

/** Countries without rules on board whose numbers have ten digits: `+916 123 45 67` without its 7 is not Indian. */
const TEN = /^(?:1|9[0128])/;

const NEAR: World = {
  withoutTrunk: (digits, plan) => digits.replace(new RegExp(`^(?:${plan ? (plan[3] ?? '') : 0})`), ''),
  countryOf: (domain) => domain.toUpperCase(),
};

/** Down the tree, ten places for each node: 0 no number, 1 every number, 2 the next of the nodes below. */
export function isInTree(tree: string, digits: string): boolean {
  const places = tree.replace(/./g, (letter) => (letter.charCodeAt(0) - 70).toString(3).slice(1));
  let node = 0;
  for (const digit of digits) {
    const at = node * 10 + +digit;
    if (places[at] !== '2') return places[at] === '1';
    node = places.slice(0, at).split('2').length;
  }
  return false;
}

export function createNumbering({ plans, world = NEAR }: Metadata): Numbering {
  const countriesOf = (code: string) => Object.keys(plans).filter((country) => plans[country]?.[0] === code);
  const lengthsOf = (code: string) => plans[countriesOf(code)[0] ?? '']?.[2] ?? (TEN.test(code) ? [10] : []);

  /** By length alone. No number begins with 0 unless the plan has it; 89… and 79… behind 7 are a pasted 8 or 7. */
  const isPossible = (digits: string, code: string, rest: string): boolean => {
    const lengths = lengthsOf(code);
    const isLong = !lengths.length || lengths.includes(rest.length);
    return (
      !!code && isLong && /^\d{7,15}$/.test(digits) && !/^(?:0|7[78]9)/.test(rest[0] === '0' ? rest : digits)
    );
  };

  return {
    countriesOf,
    countryOf: world.countryOf,
    withoutTrunk: (digits, country) => world.withoutTrunk(digits, plans[country]),
    codeOf: (country) => plans[country]?.[0] ?? '',
    lengthOf(code) {
      const [length, another] = lengthsOf(code);
      return another ? undefined : length;
    },
    check(digits) {
      const code = callingCodeOf(digits);
      const rest = digits.slice(code.length);
      const owners = countriesOf(code);
      const owner = owners.find((country) => isInTree(plans[country]?.[1][rest.length] ?? '', rest));
      const verdict = owner ? 'valid' : isPossible(digits, code, rest) ? 'possible' : 'impossible';
      return { digits, code, country: owner ?? owners[0] ?? null, verdict };
    },
  };
}
