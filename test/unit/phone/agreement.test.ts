import parsePhoneNumber from 'libphonenumber-js/core/es6';
import fullMetadata from 'libphonenumber-js/metadata.max.json';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digitTree, parsePattern } from '../../../build/digit-tree.mjs';
import { CIS, phoneMetadataFiles } from '../../../build/phone-metadata.mjs';
import { metadata as all } from '../../../src/phone/generated/metadata-all';
import { metadata as cis } from '../../../src/phone/generated/metadata-cis';
import { createNumbering, isInTree } from '../../../src/phone/numbering';

const full = fullMetadata as unknown as Parameters<typeof parsePhoneNumber>[1] & typeof fullMetadata;

/** The library's answer about digits that are exactly a number with its country code. */
function asked(digits: string): { valid: boolean; country: string | undefined } | null {
  const number = parsePhoneNumber('+' + digits, full);
  if (number?.number !== '+' + digits) return null; // it took something out
  return { valid: number.isValid(), country: number.country };
}

/** The same numbers at each run: every area of the plan, then a tail that repeats seldom. */
function* numbersOf(
  code: string,
  lengths: readonly number[],
  areaDigits: number,
  tails: number,
): Generator<string> {
  let seed = 7;
  const next = () => (seed = (seed * 48271) % 2147483647);
  for (let area = 0; area < 10 ** areaDigits; area++)
    for (const length of lengths)
      for (let tail = 0; tail < tails; tail++) {
        const rest = String(next()).padStart(10, '0').repeat(2);
        yield code + (String(area).padStart(areaDigits, '0') + rest).slice(0, length);
      }
}

describe('our answers are those of libphonenumber with its full metadata', () => {
  const numbering = createNumbering(cis);

  test.each(CIS)('%s: valid, and whose number it is', (country: string) => {
    const [code = ''] = (full.countries as unknown as Record<string, [string]>)[country] ?? [];
    const length = numbering.lengthOf(code) ?? 0;
    let valid = 0;
    for (const digits of numbersOf(code, [length, length - 1, length + 1], 4, 1)) {
      const theirs = asked(digits);
      if (!theirs) continue;
      const ours = numbering.check(digits);
      if ((ours.verdict === 'valid') !== theirs.valid || (theirs.valid && ours.country !== theirs.country))
        expect.fail(`${digits}: ${JSON.stringify({ ours, theirs })}`);
      valid += Number(theirs.valid);
    }
    expect(valid).toBeGreaterThan(300);
  });

  test('a subscriber’s length that we ask for is one that the library calls possible', () => {
    for (const country of CIS) {
      const [code, , , lengths] = (full.countries as unknown as Record<string, [string, 0, 0, number[]]>)[
        country
      ]!;
      expect(lengths, country).toContain(numbering.lengthOf(code));
    }
  });

  test('the same holds for all countries in the file that has them all', () => {
    const everywhere = createNumbering(all);
    let asks = 0;
    for (const [code, owners] of Object.entries(full.country_calling_codes)) {
      const rows = owners.map(
        (name) => (full.countries as unknown as Record<string, [0, 0, 0, number[]]>)[name]!,
      );
      const lengths = [...new Set(rows.flatMap((row) => row[3]))].filter(
        (length) => code.length + length < 16,
      );
      for (const digits of numbersOf(code, lengths, 2, 1)) {
        const theirs = asked(digits);
        if (!theirs) continue;
        const ours = everywhere.check(digits);
        asks++;
        if ((ours.verdict === 'valid') !== theirs.valid || (theirs.valid && ours.country !== theirs.country))
          expect.fail(`${digits}: ${JSON.stringify({ ours, theirs })}`);
      }
    }
    expect(asks).toBeGreaterThan(30_000);
  }, 60_000);
});

test('a tree of digits says what the pattern says, for every number of that length', () => {
  const pattern = '(?:[1-489]\\d|55|6(?:0[27]|1\\d)?|7{2,3})\\d{1,2}';
  const whole = new RegExp(`^${pattern}$`);
  for (const length of [2, 3, 4, 5]) {
    const tree = digitTree([parsePattern(pattern)], length) ?? '';
    for (let number = 0; number < 10 ** length; number++) {
      const digits = String(number).padStart(length, '0');
      if (isInTree(tree, digits) !== whole.test(digits)) expect.fail(digits);
    }
  }
  expect(digitTree([parsePattern('1\\d{3}')], 3)).toBeNull();
});

test('the generated plans are fresh', () => {
  for (const [path, text] of Object.entries(phoneMetadataFiles()))
    expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8') === text, path).toBe(true);
}, 60_000);
