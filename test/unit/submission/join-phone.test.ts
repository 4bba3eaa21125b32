import { describe, expect, test } from 'vitest';
import type { ControlValue } from '../../../src/submission/values';
import { build, tel, value } from './form';

const code = (text: string, choice?: string): ControlValue =>
  value('tel.code', text, choice ? { choice } : {});
const part = (text: string): ControlValue => value('tel.part', text);

describe('H-12: a number spread over several controls is joined', () => {
  test.each<[string, ControlValue[], string]>([
    ['country select and number', [code('+375', 'Беларусь'), tel('29 123 45 67')], '375291234567'],
    [
      'country select that says the code in its text',
      [code('by', 'Беларусь (+375)'), tel('29 123 45 67')],
      '375291234567',
    ],
    ['country select with letters', [code('BY', 'Беларусь'), tel('029 123 45 67')], '375291234567'],
    ['country select with bare digits', [code('375', 'Беларусь'), tel('29 123 45 67')], '375291234567'],
    ['country select with 7', [code('7', 'Россия'), tel('9161234567')], '79161234567'],
    ['country select with 8', [code('8'), tel('9161234567')], '79161234567'],
    ['country select with +7 and 8… typed', [code('+7'), tel('8 916 123 45 67')], '79161234567'],
    ['country select with +7 and all typed again', [code('+7'), tel('+7 916 123 45 67')], '79161234567'],
    [
      'country select left at +7, another country typed',
      [code('+7'), tel('+375 29 123 45 67')],
      '375291234567',
    ],
    ['country select with 44 of another world', [code('44', 'UK'), tel('7911 123456')], '447911123456'],
    ['country select with a trunk zero typed', [code('+380'), tel('050 123 45 67')], '380501234567'],
    ['operator code and number', [code('916'), tel('123-45-67')], '79161234567'],
    ['a code, and a whole number beside it', [code('495'), tel('8 916 123-45-67')], '79161234567'],
    ['a code, and ten digits beside it', [code('495'), tel('916 123-45-67')], '79161234567'],
    ['operator code 996, which is a country too', [code('996'), tel('123-45-67')], '79961234567'],
    ['8 and operator code in one', [code('8 (916)'), tel('123-45-67')], '79161234567'],
    ['three parts', [part('916'), part('123'), part('4567')], '79161234567'],
    ['code, area and two parts', [code('+7'), part('916'), part('123-45'), part('67')], '79161234567'],
    [
      'two numbers in pieces, both typed',
      [code('916'), part('123'), part('4567'), code('495'), part('765'), part('4321')],
      '79161234567',
    ],
    [
      'two numbers in pieces, the second typed',
      [code(''), part(''), part(''), code('495'), part('765'), part('4321')],
      '74957654321',
    ],
    [
      'two numbers in pieces, of the first only the code',
      [code('916'), part(''), part(''), code('495'), part('765'), part('4321')],
      '74957654321',
    ],
    ['an empty code', [code(''), tel('8 916 123 45 67')], '79161234567'],
    ['an extension apart', [tel('8 916 123 45 67'), value('tel.ext', '123')], '79161234567'],
    [
      'several numbers: the first that holds one',
      [tel(''), tel('8 916 123 45 67'), tel('8 495 123 45 67')],
      '79161234567',
    ],
  ])('%s', (_, values, expected) => {
    expect(build(values)).toMatchObject({ payload: { tel: expected }, problem: null });
  });

  test('a Belarusian operator code on a Belarusian site', () => {
    expect(build([code('029'), tel('1234567')], {}, { hostname: 'a.by' }).payload?.tel).toBe('375291234567');
    expect(build([code('44'), tel('1234567')], {}, { hostname: 'a.by' }).payload?.tel).toBe('375441234567');
  });
});

test.each([
  ['+7', 'Россия', '4951234'],
  ['+375', 'Беларусь', '29123456'],
  ['BY', 'Беларусь', '29123456'],
])('a short number beside %s is wrong, and none of a country that its digits begin like', (...chosen) => {
  const [text, choice, typed] = chosen;
  expect(build([code(text, choice), tel(typed)])).toMatchObject({
    payload: null,
    problem: { reason: 'invalid_phone' },
  });
});

test('a code preset beside an empty number is no number', () => {
  expect(build([code('+375'), tel('')]).problem?.reason).toBe('empty_phone');
  expect(build([code('916'), tel('')]).problem?.reason).toBe('empty_phone');
  expect(build([part(''), part('')]).problem?.reason).toBe('empty_phone');
});

test('a problem is shown at the first control that is part of the number itself', () => {
  const first = part('916');
  expect(build([code('+7'), first, part('12')]).problem).toMatchObject({
    reason: 'invalid_phone',
    control: first.control,
  });
});
