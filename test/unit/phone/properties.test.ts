import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withAsciiDigits } from '../../../src/phone/characters';
import { looksLikePhone, samePhone } from '../../../src/phone/looks-like-phone';
import { read, rules, sent } from './rules-of-the-cis';

const COUNTRIES = ['RU', 'KZ', 'BY', 'UA', 'UZ', 'KG', 'AM', 'AZ', 'GE', 'MD', 'TJ', 'TM', 'DE'];
const country = fc.constantFrom(...COUNTRIES);
const typed = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789780+()-_ .,/') }),
  fc.string({ unit: fc.constantFrom(...'0123456789') }).map((digits) => '+' + digits),
  fc.string({ unit: 'binary' }),
);

const isSubsequence = (part: string, whole: string): boolean => {
  let at = 0;
  for (const char of whole) if (char === part[at]) at++;
  return at === part.length;
};

test('H-01: what is read is at most fifteen digits, and all but the country code was typed', () => {
  fc.assert(
    fc.property(typed, country, (text, where) => {
      const reading = read(text, where);
      if (!reading) return;
      expect(reading.digits).toMatch(/^\d{0,15}$/);
      const digits = withAsciiDigits(text.slice(0, 256)).replace(/\D/g, '');
      expect([0, 1, 2, 3].some((code) => isSubsequence(reading.digits.slice(code), digits))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('H-01: reading a read number again changes nothing', () => {
  fc.assert(
    fc.property(typed, country, (text, where) => {
      const first = read(text, where);
      if (!first || first.verdict === 'impossible') return;
      expect(read('+' + first.digits, where)).toMatchObject({ digits: first.digits, verdict: first.verdict });
    }),
    { numRuns: 3000 },
  );
});

test('H-02: the digits of every script are the same digits', () => {
  let scripts = 0;
  for (let code = 0x660; code < 0x1fbfa; code++) {
    const zero = String.fromCodePoint(code);
    if (!/\p{Nd}/u.test(zero) || withAsciiDigits(zero) !== '0') continue;
    const written = [...'79161234567'].map((digit) => String.fromCodePoint(code + Number(digit))).join('');
    expect(sent('+' + written), `U+${code.toString(16)}`).toBe('79161234567');
    scripts++;
  }
  expect(scripts).toBeGreaterThan(55);
  expect(sent('＋７（９１６）１２３－４５－６７')).toBe('79161234567');
});

test('H-05: a megabyte of anything is read at once and is no number', () => {
  for (const unit of ['7', ' ', '(', '_', '+', '\u0301', '\u0669', '8 916 ', '+7 ,'])
    expect(read(unit.repeat(1_000_000 / unit.length))?.verdict ?? 'impossible', escape(unit)).not.toBe(
      'valid',
    );
  expect(sent(' '.repeat(1_000_000) + '+7 916 123-45-67'), 'only its beginning counts').toBeNull();
});

test('H-13: nothing that can be typed makes the rules throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string(),
      country,
      (text, dialCode, where) => {
        rules.readPhone(text, { country: where, dialCode, mask: dialCode });
        rules.guessCountry({
          mask: text,
          dialCode: text,
          chosenCountry: text,
          hostname: text,
        });
        expect(typeof looksLikePhone(text)).toBe('boolean');
        expect(samePhone(text, dialCode)).toBe(samePhone(dialCode, text));
      },
    ),
    { numRuns: 3000 },
  );
});

test('a mask with places to fill is never a number, however much of it is filled', () => {
  const number = '9161234567';
  for (let filled = 0; filled < number.length; filled++) {
    let at = 0;
    const text = '+7 (___) ___-__-__'.replace(/_/g, (place) => (at < filled ? number.charAt(at++) : place));
    expect(sent(text) ?? 'wrong', text).toBe('wrong');
  }
});
