import fc from 'fast-check';
import parsePhoneNumber from 'libphonenumber-js/core/es6';
import examples from 'libphonenumber-js/examples.mobile.json';
import fullMetadata from 'libphonenumber-js/metadata.max.json';
import { expect, test } from 'vitest';
import { callingCodeOf } from '../../../src/phone/calling-codes';
import { metadata } from '../../../src/phone/generated/metadata-all';
import { createPhoneRules } from '../../../src/phone/rules';

const full = fullMetadata as unknown as Parameters<typeof parsePhoneNumber>[1] & typeof fullMetadata;
const rules = createPhoneRules(metadata);

test('a mobile number typed as at home is the library’s number, in every country', () => {
  const wrong: string[] = [];
  for (const [country, national] of Object.entries(examples)) {
    const number = parsePhoneNumber(national, { defaultCountry: country as 'DE' }, full)!;
    for (const text of [number.formatNational(), number.formatInternational()]) {
      const digits = rules.readPhone(text, { country })?.digits;
      if ('+' + digits !== number.number) wrong.push(`${country} ${text} ${digits}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the calling codes are those of the library', () => {
  const codes = Object.keys(full.country_calling_codes);
  for (const code of codes) expect(callingCodeOf(code + '12345'), code).toBe(code);
  for (let code = 100; code < 1000; code++) {
    const known = codes.some((one) => String(code).startsWith(one));
    expect(callingCodeOf(String(code)) !== '', String(code)).toBe(known);
  }
});

test.each([
  ['a trunk zero behind the country code is taken out', '+44 (0)20 7946 0958', 'GB', '442079460958'],
  ['a carrier chosen before the number is taken out', '0 15 11 96123-4567', 'BR', '5511961234567'],
  ['a prefix without a carrier too', '0 11 96123-4567', 'BR', '5511961234567'],
  ['the 15 of a mobile number at home is the 9 of it abroad', '0 11 15 2345-6789', 'AR', '5491123456789'],
  ['seven digits within Antigua get its area', '464-1234', 'AG', '12684641234'],
  ['a 1 before an American number is its code', '1 (268) 464-1234', 'AG', '12684641234'],
  ['a zero belongs to an Italian number', '06 6982 0123', 'IT', '390669820123'],
])('%s: %s', (_, text, country, digits) => {
  expect(rules.readPhone(text, { country })).toMatchObject({ digits, verdict: 'valid' });
});

test('the site’s domain tells the country, where it is one', () => {
  const guess = (hostname: string) => rules.guessCountry({ hostname });
  expect(['shop.co.uk', 'shop.de', 'shop.com.br', 'shop.by'].map(guess)).toEqual(['GB', 'DE', 'BR', 'BY']);
  for (const hostname of ['shop.io', 'shop.me', 'shop.tv', 'shop.ai', 'shop.uk.com', 'shop.moscow'])
    expect(guess(hostname), hostname).toBe('RU');
});

test('without a plus, only a calling code of three digits is believed', () => {
  const read = (text: string) => rules.readPhone(text, { country: 'US' });
  expect(read('886 912 345 678')).toMatchObject({ digits: '886912345678', country: 'TW', verdict: 'valid' });
  for (const text of ['91 98765 43210', '91 0 98765 43210'])
    expect(read(text)?.verdict, text).toBe('impossible');
});

test('where two numbers can be meant, none is taken', () => {
  const read = (text: string) => rules.readPhone(text, { country: 'RU' });
  expect(read('00 49 5123 4567'), 'dialled to Germany').toMatchObject({ digits: '4951234567' });
  expect(read('+8 495 123-45-67'), 'dialled in Russia').toMatchObject({ digits: '74951234567' });
  expect(read('+00 495 123-45-67'), 'either').toMatchObject({ verdict: 'impossible' });
});

test('nothing that is typed throws, whatever calling code is chosen beside it', () => {
  const code = fc.nat(999).map(String);
  fc.assert(
    fc.property(code, fc.stringMatching(/^[078]?[\d ()-]{0,20}$/), (dialCode, text) => {
      const reading = rules.readPhone(text, { country: 'RU', dialCode });
      expect(reading === null || /^\d{0,15}$/.test(reading.digits)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
