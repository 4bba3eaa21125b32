import { expect, test } from 'vitest';
import { joinPhone } from '../../../src/submission/join-phone';
import type { ControlValue } from '../../../src/submission/values';
import { value } from './form';

const at = (control: number, field: ControlValue['field'], text: string, more: Partial<ControlValue> = {}) =>
  ({ ...value(field, text), control, ...more }) as ControlValue;

test('nothing is nothing', () => {
  expect(joinPhone([])).toEqual({
    text: '',
    dialCode: '',
    chosenCountry: '',
    mask: '',
    control: null,
    alone: '',
  });
});

test('pieces are joined as they stand in the document, whatever the mapping named first', () => {
  const pieces = [at(3, 'tel.part', ' 4567 '), at(1, 'tel.part', '916'), at(2, 'tel.part', '123')];
  expect(joinPhone(pieces)).toMatchObject({
    text: expect.stringMatching(/^916 123 4567 ?$/) as string,
    control: 1,
  });
  expect(pieces.map(({ control }) => control)).toEqual([3, 1, 2]);
});

test.each([
  ['+375', '', '+375'],
  ['+ 375 ', '', '+375'],
  ['375', 'Беларусь (+375)', '+375'],
  ['by', 'Беларусь', ''],
])('the calling code in %o beside %o', (text, choice, dialCode) => {
  const joined = joinPhone([at(0, 'tel.code', text, { choice }), at(1, 'tel', '29 1234567')]);
  expect(joined).toMatchObject({ dialCode, alone: '', control: 1 });
});

test.each([
  ['by', 'BY'],
  [' KZ ', 'KZ'],
  ['kaz', ''],
  ['7k', ''],
])('a country chosen as %o', (text, chosenCountry) => {
  expect(joinPhone([at(0, 'tel.code', text), at(1, 'tel', '1')]).chosenCountry).toBe(chosenCountry);
});

test('bare digits beside a number are part of it, a calling code is not, and a code alone is no number', () => {
  const number = at(1, 'tel', '123-45-67');
  expect(joinPhone([at(0, 'tel.code', '916'), number])).toMatchObject({
    text: '916 123-45-67',
    alone: '123-45-67',
  });
  expect(joinPhone([at(0, 'tel.code', '+7'), number]).text.trim()).toBe('123-45-67');
  expect(joinPhone([at(0, 'tel.code', '916'), at(1, 'tel', ' ')]).text).toBe('');
});

test('of several numbers the first that holds one, with the mask that stands there', () => {
  const numbers = [at(0, 'tel', ' ', { mask: 'a' }), at(1, 'tel', '1', { mask: 'b' }), at(2, 'tel', '2')];
  expect(joinPhone(numbers)).toMatchObject({
    text: expect.stringMatching(/^1 ?$/) as string,
    control: 1,
    mask: 'b',
  });
});
