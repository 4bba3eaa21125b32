import { expect, test } from 'vitest';
import { parseReceipt, readDigits } from '../../../src/delivery/receipt';

test('the service’s keys are understood in any letter case, and given in its own', () => {
  const detail = { CLIENT: '1', isapp: true, ISFORM: false, Manager: '2', PERSON: 'А', tItLe: 'Б' };
  expect(parseReceipt(detail)).toEqual({
    client: '1',
    isApp: true,
    isForm: false,
    manager: '2',
    person: 'А',
    title: 'Б',
  });
});

test('unknown primitive keys are passed on; objects, functions, symbols and what is inherited are not', () => {
  const detail = Object.assign(Object.create({ inherited: 1 }) as object, {
    duration: 5,
    note: '',
    list: [1],
    deep: { a: 1 },
    none: null,
    missing: undefined,
    run: () => 1,
    sign: Symbol('x'),
    big: 1n,
  });
  expect(parseReceipt(detail)).toEqual({ duration: 5, note: '' });
});

test('twenty keys at most, names cut to 40 characters, texts to 200', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`k${n}`, n]));
  expect(Object.keys(parseReceipt(many)!)).toHaveLength(20);
  const [[key, text] = []] = Object.entries(parseReceipt({ ['k'.repeat(99)]: 'x'.repeat(999) })!);
  expect([key!.length, String(text).length]).toEqual([40, 200]);
});

test('no key reaches a prototype', () => {
  const detail = JSON.parse('{"__proto__":"x","constructor":"y","prototype":"z","protocol":"w"}') as object;
  expect(parseReceipt(detail)).toEqual({ protocol: 'w' });
});

test.each([null, undefined, 5, 'text', true, Symbol('x')])('%s is no receipt', (detail) => {
  expect(parseReceipt(detail)).toBeUndefined();
});

test('an object that throws is an empty receipt, a property that throws is left out', () => {
  const no = (): never => {
    throw new Error('no');
  };
  expect(parseReceipt(new Proxy({}, { ownKeys: no }))).toEqual({});
  expect(parseReceipt(Object.defineProperty({ a: 1 }, 'b', { get: no, enumerable: true }))).toEqual({ a: 1 });
});

test.each<[unknown, string]>([
  ['+7 (916) 123-45-67', '79161234567'],
  ['8 916 123 45 67', '79161234567'],
  ['9161234567', '79161234567'],
  ['4951234567', '4951234567'],
  [89161234567, '79161234567'],
  ['375291234567', '375291234567'],
  ['8916123456', '8916123456'],
  ['891612345678', '891612345678'],
  ['91612345678', '91612345678'],
  ['x'.repeat(64) + '5', ''],
  ['x'.repeat(63) + '5', '5'],
  [null, ''],
  [{ toString: () => '79161234567' }, ''],
  [Symbol('7'), ''],
])('the number in %o, as the outbox has it', (value, digits) => {
  expect(readDigits(value)).toBe(digits);
});
