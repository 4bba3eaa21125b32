import { describe, expect, test } from 'vitest';
import { read, rules, sent } from './rules-of-the-cis';

describe('numbers as they are typed in each country', () => {
  test.each([
    ['KZ', '77012345678', '8 701 234 56 78', '701 234 56 78', '7 701 2345678', '+7 (701) 234-56-78'],
    ['BY', '375291234567', '8 029 123-45-67', '80291234567', '029 123 45 67', '29 123-45-67', '375291234567'],
    [
      'UA',
      '380501234567',
      '050 123 45 67',
      '50 123 45 67',
      '380501234567',
      '+380 (50) 123-45-67',
      '8 050 123 45 67',
    ],
    ['UZ', '998901234567', '90 123 45 67', '998 90 123-45-67', '+998901234567', '8 90 123 45 67'],
    ['KG', '996555123456', '0555 123 456', '555 123456', '+996 555 123 456', '00996555123456'],
    ['AM', '37491123456', '091 12-34-56', '91 123456', '+374 91 123456', '37491123456'],
    ['AZ', '994501234567', '050 123 45 67', '50 123 45 67', '+994 (50) 123-45-67'],
    ['GE', '995555123456', '555 12 34 56', '0555 12 34 56', '+995 555 123456'],
    ['MD', '37369123456', '069 123 456', '69 123456', '+373 69 123 456'],
    ['TJ', '992931234567', '93 123 4567', '8 93 123 4567', '+992 93 123 45 67', '992931234567'],
    ['KG', '996770123456', '7 70 12 34 56'],
    ['TM', '99365123456', '8 65 123456', '65 12-34-56', '+993 65 123456'],
  ])('%s: %s', (country, tel, ...texts) => {
    for (const text of texts) {
      expect(read(text, country), text).toMatchObject({ digits: tel, country, verdict: 'valid' });
    }
    expect(sent('+' + tel, 'RU'), 'the same on a Russian site').toBe(tel);
  });

  test('a number without its last digit is wrong, though shorter ones exist in that country', () => {
    for (const text of [
      '+375 29 123-45-6',
      '+380 50 123-45-6',
      '+998 90 123-45-6',
      '+996 555 12345',
      '+374 91 12345',
      '+373 69 12345',
    ])
      expect(sent(text), text).toBe('wrong');
    expect(sent('375 29 123 4', 'BY')).toBe('wrong');
    expect(sent('800 551', 'BY'), 'nor is a service’s short number a visitor’s').toBe('wrong');
    expect(sent('8 029 123-45-67_', 'BY'), 'a place too many is no digit missing').toBe('375291234567');
  });
});

describe('numbers of other countries', () => {
  test.each([
    ['+49 170 1234567', '491701234567'],
    ['+1 (212) 555-01-23', '12125550123'],
    ['+44 20 7946 0958', '442079460958'],
    ['00 49 170 1234567', '491701234567'],
    ['810 49 170 1234567', '491701234567'],
    ['8~10 375 29 123 45 67', '375291234567'],
    ['+86 138 0013 8000', '8613800138000'],
    ['+90 532 123 45 67', '905321234567'],
    ['+48 601 234 567', '48601234567'],
    ['(+49) 170 123/4567', '491701234567'],
    ['+971 50 123 4567', '971501234567'],
    ['кв. 5, +49 170 1234567', '491701234567'],
  ])('%s goes by its length', (text, tel) => expect(sent(text)).toBe(tel));

  test.each([
    '+999 123 456 789',
    '+0 123 456 789',
    '+210 123 456 789',
    '+49 12',
    '+491701234567890123',
    '+1 212 555 01',
  ])('%s is wrong', (text) => expect(sent(text)).toBe('wrong'));

  test('a number of the neighbours needs no plus, if it is really given out', () => {
    expect(sent('375291234567', 'RU')).toBe('375291234567');
    expect(sent('998901234567', 'RU')).toBe('998901234567');
    expect(sent('380501234567', 'KZ')).toBe('380501234567');
    expect(sent('375 375 29 123 45 67', 'RU')).toBe('375291234567');
    expect(sent('8 916 123 45 67', 'BY')).toBe('79161234567');
    expect(sent('79161234567', 'UZ')).toBe('79161234567');
    expect(sent('375111234567', 'RU'), 'no such area in Belarus').toBe('wrong');
    expect(sent('91612345678', 'RU'), 'a digit too many, not India').toBe('wrong');
  });

  test('a calling code chosen beside the control counts', () => {
    expect(sent('29 123 45 67', 'RU', { dialCode: '+375' })).toBe('375291234567');
    expect(sent('0170 1234567', 'RU', { dialCode: '49' })).toBe('491701234567');
    expect(sent('170 1234567', 'RU', { dialCode: '+49' })).toBe('491701234567');
    expect(sent('49 030 123456', 'RU', { dialCode: '+49' }), 'typed as well, it is not taken twice').toBe(
      'wrong',
    );
    expect(read('170 1234567', 'RU', { dialCode: '+49' })?.country, 'not the site’s').toBeNull();
    expect(sent('8 018 123 45 67', 'RU', { dialCode: '+375' }), 'with what is dialled there').toBe(
      '375181234567',
    );
    expect(sent('+7 916 123 45 67', 'RU', { dialCode: '+375' }), 'a typed one counts more').toBe(
      '79161234567',
    );
    expect(read('7012345678', 'KZ', { dialCode: '+7' })?.country).toBe('KZ');
  });

  test('a country without rules on board needs its calling code', () => {
    expect(sent('0170 1234567', 'DE')).toBe('wrong');
    expect(sent('501234567', 'DE'), 'these are no digits of Belize').toBe('wrong');
    expect(sent('+49 170 1234567', 'DE')).toBe('491701234567');
    expect([rules.knows('DE'), rules.knows('RU')]).toEqual([false, true]);
  });

  test('an area that is not given out yet is no wrong number', () => {
    expect(read('1112345678')).toMatchObject({ digits: '71112345678', verdict: 'possible' });
    expect(read('69 123456', 'AM')).toMatchObject({ digits: '37469123456', verdict: 'possible' });
  });

  test('which of the countries of +7 is told by the number, else by the site', () => {
    expect(read('+7 701 234 56 78')?.country).toBe('KZ');
    expect(read('+7 916 123 45 67', 'KZ')?.country).toBe('RU');
    expect(read('71111111111', 'RU')).toMatchObject({ country: 'RU', verdict: 'possible' });
    expect(read('71111111111', 'KZ')).toMatchObject({ country: 'KZ', verdict: 'possible' });
    expect(read('+49 170 1234567')?.country).toBeNull();
  });
});
