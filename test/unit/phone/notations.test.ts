import { describe, expect, test } from 'vitest';
import { read, sent } from './rules-of-the-cis';

describe('the notations of the integration guide', () => {
  test.each([
    ['+7(452)454-45-45', '74524544545'],
    ['8(445)34 345 34', '74453434534'],
    ['7 45 454 45 554', '74545445554'],
    ['71111111111', '71111111111'],
    ['72222222222', '72222222222'],
    ['79689920798', '79689920798'],
    ['79169169618', '79169169618'],
  ])('%s goes out as %s', (text, tel) => expect(sent(text)).toBe(tel));

  test('its twelve-digit misprint is a wrong number here', () => {
    expect(read('711111111111')).toMatchObject({ verdict: 'impossible', digits: '711111111111' });
  });
});

describe('a Russian number', () => {
  test.each([
    '+79161234567',
    '79161234567',
    '89161234567',
    '9161234567',
    '+7 (916) 123-45-67',
    '8 (916) 123 45 67',
    '8-916-123-45-67',
    '8.916.123.45.67',
    '8/916/1234567',
    '+7 [916] 123–45—67',
    '(916)1234567',
    'tel:+7-916-123-45-67',
    'тел. 8 916 123-45-67',
    '  +7 916 123 45 67  ',
    '007 916 123 45 67',
    '8 10 7 916 123 45 67',
    '+ 7 916 1234567',
    '++79161234567',
  ])('is understood as %s', (text) => expect(sent(text)).toBe('79161234567'));

  test.each([
    '1234567',
    '123-45-67',
    '12-34-56',
    '+7 916 123-45-6',
    '8 916 123-45-678',
    '8 (343) 212-34-5',
    '7 (715) 212-34-5',
    '916123456',
    '8916',
    '123',
  ])('is not %s', (text) => expect(sent(text)).toBe('wrong'));

  test('of which nothing is typed is no number at all', () => {
    for (const text of [
      '',
      '   ',
      '+',
      '()',
      '-',
      'нет',
      '+7',
      '+7 (',
      '8 (',
      '7',
      '+7 (___) ___-__-__',
      '8 (___) ___-__-__',
      '+375 (__) ___-__-__',
      '+7 (XXX) XXX-XX-XX',
      '+33',
      '+375 (',
      '49-',
    ])
      expect(sent(text), text).toBeNull();
  });

  test('is wrong and not empty, however few digits were typed', () => {
    for (const text of ['8', '33', '375', '5, 2', '+7, 12', '+7 9']) expect(sent(text), text).toBe('wrong');
  });

  test('that is wrong is told as it was typed, its longest part where there are several', () => {
    for (const [text, digits] of [
      ['8 916 123-45-6', '8916123456'],
      ['дом 12, тел 123456789012', '123456789012'],
      ['12 или 1234567 или 34', '1234567'],
      ['12345 или 54321', '12345'],
      ['123456789012345', '123456789012345'],
      ['1234567890123456', ''],
    ] as const)
      expect(read(text), text).toMatchObject({ digits, country: null, verdict: 'impossible' });
  });

  test('that equals the mask or the placeholder was not typed', () => {
    expect(sent('+7 (000) 000-00-00', 'RU', { mask: '+7 (000) 000-00-00' })).toBeNull();
    expect(sent('+7 (9__) ___-__-__', 'RU', { mask: '+7 (9__) ___-__-__' })).toBeNull();
    expect(sent(' +7 (999) 999-99-99', 'RU', { mask: '+7 (999) 999-99-99 ' })).toBeNull();
  });

  test('in a mask that is not filled to its end is wrong', () => {
    for (const text of [
      '+7 (916) 123-4_-__',
      '+7 (916) 123-45-6_',
      '+7 (9__) ___-__-__',
      '8 (495) 123-45-6_',
      '8 (812) 345-67-8_',
    ])
      expect(sent(text), text).toBe('wrong');
    expect(sent('+49 (170) 12_-____'), 'also of a country whose lengths we do not know').toBe('wrong');
    expect(sent('0170 12345__', 'RU', { dialCode: '+49' }), 'also where its code stands beside it').toBe(
      'wrong',
    );
    expect(sent('+375 (29) 123-45-6_'), 'also where that many digits exist').toBe('wrong');
    expect(sent('+7 (916) 123-45-67_'), 'but not for a place too many').toBe('79161234567');
  });

  test('that begins with 0 exists nowhere in the plan', () => {
    for (const text of ['+7 (000) 000-00-00', '0000000000', '00000000000', '+7 0161234567'])
      expect(sent(text), text).toBe('wrong');
  });
});

describe('what stands around a number', () => {
  test.each([
    '+7 916 123-45-67 доб. 123',
    '+7 916 123-45-67 доб 5',
    '+7 916 123-45-67 ext 5',
    '+7 916 123-45-67 ext. 123',
    '+7 916 123-45-67 x12',
    '+7 916 123-45-67 #12',
    '+7 916 123-45-67 вн. 12',
    '+7 916 123-45-67 (вн. 12)',
    '+7 916 123-45-67 дод. 12',
    '+7 916 123-45-67;ext=12',
    '+7 916 123-45-67, 123',
    '+7 916 123-45-67 Иван',
    'Иван, 8 916 123 45 67',
  ])('is cut off: %s', (text) => expect(sent(text)).toBe('79161234567'));

  test.each([
    '+7 916 123-45-67, +7 495 123-45-67',
    '+7 916 123-45-67 +7 495 123-45-67',
    '8 916 123-45-67; 8 495 123-45-67',
    '8 916 123-45-67 / 8 495 123-45-67',
    '8 916 123-45-67 или 8 495 123-45-67',
    '8 916 123-45-67\n8 495 123-45-67',
    '123-45-67, 8 916 123-45-67, 8 495 123-45-67',
    '89161234567 84951234567',
    '9161234567  9261234567',
    'кв. 12, тел. 8 916 123-45-67',
  ])('of two numbers the first complete one counts: %j', (text) => expect(sent(text)).toBe('79161234567'));

  test('digits on both sides of a word are never taken together', () => {
    expect(sent('8 495 123-45 доб 6789')).toBe('wrong');
    expect(sent('8 916 xxx 45 67')).toBe('wrong');
  });

  test('letters are no digits', () => {
    expect(sent('8 800 555 FLOWERS')).toBe('wrong');
    expect(sent('8 9I6 123 45 67')).toBe('wrong');
  });
});

test('H-03: characters that nobody sees change nothing', () => {
  for (const mark of [
    '\u200b',
    '\u200e',
    '\u202d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u00a0',
    '\u2009',
    '\t',
    '\u202f',
    '\u061c',
  ])
    expect(sent(`+7${mark}916${mark}123-45${mark}-67${mark}`), escape(mark)).toBe('79161234567');
  expect(sent('\u202a+7 916 123-45-67\u202c')).toBe('79161234567');
});
