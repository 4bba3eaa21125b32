import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerOptions, resolved } from '../../../src/options/layers';
import type { Kind } from '../../../src/options/kind';
import { parseOptions } from '../../../src/options/parse';
import { described, schema } from '../../../src/options/schema';

const RUNS = { numRuns: 3000, seed: 20261122 };
const KINDS = [...new Set(described.map((option) => option.kind))];

type Described = (typeof described)[number];
type Answer = { accepted: true; value: unknown } | { accepted: false };

/** The schema throws where a getter or a proxy of the value does: that is a refusal. */
function askSchema(name: string, value: unknown): Answer {
  try {
    const answer = schema.shape[name as keyof typeof schema.shape].safeParse(value);
    return answer.success ? { accepted: true, value: answer.data } : { accepted: false };
  } catch {
    return { accepted: false };
  }
}

function askParser(name: string, value: unknown): Answer {
  const scope = described.find((option) => option.name === name)?.scope[0] ?? 'script';
  const { options, complaints } = parseOptions({ [name]: value }, { scope });
  expect(complaints.length).toBeLessThan(2);
  // Of a map the wrong selectors are told, the right ones stay.
  if (complaints.length && !(name === 'map' && name in options)) {
    expect(options).toEqual({});
    return { accepted: false };
  }
  const all = resolved(layerOptions([{ from: 'script', options }]));
  return { accepted: true, value: all[name as keyof typeof all] };
}

const cyclic: Record<string, unknown> = { success: 'a@b.c' };
cyclic['self'] = cyclic;
const hostile = fc.constantFrom<unknown>(
  cyclic,
  [cyclic],
  {
    get success() {
      throw new Error('getter');
    },
  },
  new Proxy([], {
    get() {
      throw new Error('proxy');
    },
  }),
  new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('proxy');
      },
    },
  ),
  JSON.parse('{"__proto__": "tel"}'),
  JSON.parse('{"all": [{"constructor": 1}]}'),
  '{"\\u005f_proto__": "tel"}',
  '{"#a": {"toString": 1}}',
  '{"#a": "tel", "#b": "phone", "#c": null}',
  { '#a': 'Person', '#b': ['tel', 'mail'], '#c': 1 },
  { toJSON: () => ['RU'] },
  { toJSON: () => 'RU' },
  { toJSON: () => undefined },
  Object.create(null),
  Symbol('odd'),
  10n,
  () => 'on',
  new Date(0),
  new Map([['#a', 'tel']]),
  new String('auto'),
  'x'.repeat(5001),
  ` ${'x'.repeat(4999)} `,
  'RU,'.repeat(2000),
);

/** The same word as people write it. */
const dressed = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(words, fc.constantFrom('', ' ', '\n\t', '\u00a0'), fc.constantFrom('lower', 'upper', 'capital'))
    .map(([word, space, letters]) => {
      const spelled = {
        lower: word,
        upper: word.toUpperCase(),
        capital: word.slice(0, 1).toUpperCase() + word.slice(1),
      };
      return space + spelled[letters as keyof typeof spelled] + space;
    });

const CODES = [
  'RU',
  'kz',
  'By',
  'USA',
  'R',
  '',
  'И',
  '\u212aZ',
  'all',
  'off',
  'ad_storage',
  'AD_USER_DATA',
  'tel',
];
const codes = fc.array(fc.oneof(fc.constantFrom(...CODES), fc.string({ maxLength: 3 })), { maxLength: 6 });
const SHAPES = [
  /^[A-Za-z]{1,3}([-_][A-Za-z0-9]{1,9}){0,4}$/,
  /^-?\d{0,14}(\.\d)?$/,
  /^[A-Za-z_$][\w$-]{0,70}$/,
  /^[А-я ёЁ]{0,110}$/,
];
const NUMBERS = [0, -0, 1, 60, 800, 1500, 1501, 86400, 86401, 1e21, 0.5, NaN, Infinity, 1234567890123];

/** What is likely to be nearly right, what is odd, and what is meant to hurt. */
function values({ values: words, example, default: fallback }: Described): fc.Arbitrary<unknown> {
  const known = fc.constantFrom(
    ...words,
    example,
    String(fallback),
    '',
    'on',
    'off',
    'yes',
    'no',
    'true',
    'false',
    '1',
    '0',
    '__proto__',
  );
  const pairs = fc.dictionary(
    fc.oneof(fc.string(), fc.constantFrom('#a', 'success', 'all')),
    fc.oneof(known, codes, fc.anything()),
  );
  return fc.oneof(
    dressed(known),
    fc.oneof(
      codes,
      codes.map((list) => list.join(', ')),
      codes.map((list) => list.join(' ')),
    ),
    fc.oneof(
      pairs,
      pairs.map((value) => JSON.stringify(value)),
      codes.map((value) => JSON.stringify(value)),
    ),
    fc.dictionary(fc.string(), dressed(fc.constantFrom(...words, 'tel'))),
    fc.oneof(...SHAPES.map((shape) => fc.stringMatching(shape))),
    fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ minLength: 280, maxLength: 520 }),
      fc.json(),
    ),
    fc.oneof(
      fc.constantFrom(...NUMBERS),
      fc.nat(2000),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, undefined),
    ),
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    }),
    hostile,
  );
}

describe('the parser that ships and the schema', () => {
  it.each(KINDS)(
    'accept, refuse and default alike on any value of kind %s',
    (kind: Kind) => {
      const options = described.filter((option) => option.kind === kind);
      const pairs = fc.oneof(...options.map((option) => fc.tuple(fc.constant(option.name), values(option))));
      fc.assert(
        fc.property(pairs, ([name, value]) => {
          expect(askParser(name, value)).toEqual(askSchema(name, value));
        }),
        RUNS,
      );
    },
    30_000,
  );

  it('give the same defaults where nothing is given', () => {
    expect(resolved(layerOptions([]))).toEqual(schema.parse({}));
  });

  it.each(described)('take the documented example of option $name', (option) => {
    expect(askParser(option.name, option.example)).toMatchObject({ accepted: true });
    expect(askSchema(option.name, option.example)).toMatchObject({ accepted: true });
  });
});
