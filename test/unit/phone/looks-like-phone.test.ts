import { describe, expect, test } from 'vitest';
import { isCardNumber, looksLikePhone, samePhone } from '../../../src/phone/looks-like-phone';

describe('a value is a phone by its looks', () => {
  test.each([
    '+7 (916) 123-45-67',
    '+79161234567',
    '89161234567',
    '79161234567',
    '9161234567',
    '8 (495) 123-45-67',
    '84951234567',
    '(495) 1234567',
    '916 123 45 67',
    '916 1234567',
    '415 123456',
    '29-12-34567',
    '8-916-123-45-67',
    '495  123  4567',
    '375291 234567',
    '123-45-67',
    '375291234567',
    '380501234567',
    '998901234567',
    '99365123456',
    '0501234567',
    '0671234567',
    '0731234567',
    '0991234567',
    '050 123 45 67',
    '+49 170 1234567',
    '+12125550123',
    '+7 916 123-45-67 доб. 123',
    '8 916 123-45-67 Ivan',
    'тел. 8 916 123-45-67',
    'тел. 916 1234567',
    'тел.: (29) 123-45-67',
    'Tel: +7 916 123-45-67',
    'tel:+79161234567',
    '８９１６１２３４５６７',
  ])('%s', (text) => expect(looksLikePhone(text)).toBe(true));
});

describe('a value is no phone', () => {
  test.each([
    ['nothing', ''],
    ['a mask', '+7 (___) ___-__-__'],
    ['a mask in part', '+7 (916) 12_-__-__'],
    ['a date', '01.02.2024'],
    ['a date', '2024-02-01'],
    ['a date and a time', '01.02.2024 10:30:00'],
    ['a date and a time', '1.02.2024 10:30'],
    ['a date and a time', '01.2.2024 10:30'],
    ['a date and a time', '2024-2-01 10:30'],
    ['a date and a time', '2024-02-1 10:30'],
    ['an order number', '12345678'],
    ['an order number', '1234567890123'],
    ['an order number', '94501234567890'],
    ['an order number', '59161234567'],
    ['an order number', '512 3456'],
    ['an order number', '10512 345678'],
    ['an order number', '1 123456'],
    ['an order number and its year', '12345(2024)'],
    ['a plus and too few digits', '+12345678'],
    ['an order number with letters', 'A1234567'],
    ['an order number with letters', 'ORD-123-456-789'],
    ['a code of letters and digits', '123-456A-789'],
    ['a code of letters and digits', '123-45-67A'],
    ['an INN', '7707083893'],
    ['an INN of a person', '500100732259'],
    ['a SNILS', '112-233-445 95'],
    ['a passport', '4510 123456'],
    ['a passport', '45 10 123456'],
    ['a passport that begins as a mobile number does', '9210 123456'],
    ['a bank account', '40817810099910004312'],
    ['a bank account', '40817 810 0 9991 0004312'],
    ['a card', '4111 1111 1111 1111'],
    ['a card', '4111111111111111'],
    ['a card of fifteen digits', '3782 822463 10005'],
    ['an amount', '1 500 000'],
    ['an amount', '12 345 678'],
    ['an amount among spaces', ' 150 500 000 '],
    ['an address of the network', '192.168.10.100'],
    ['a name', 'Иван Петров'],
    ['a flat', 'дом 5, кв 12'],
    ['a mail address', 'ivan1234567@example.com'],
  ])('%s: %s', (_, text) => expect(looksLikePhone(text)).toBe(false));
});

test('a card number is known by its check digit', () => {
  expect(['4111 1111 1111 1111', '5555-5555-5555-4444', '2200700190949999'].map(isCardNumber)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['4111 1111 1111 1112', '79161234567', '', '4111x1111'].map(isCardNumber)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('an account of twenty digits is no card, though its check digit would do', () => {
  expect(isCardNumber('40817810099910004317')).toBe(false);
});

test('the same phone is known in any notation', () => {
  expect(samePhone('8 (916) 123-45-67', '79161234567')).toBe(true);
  expect(samePhone('9161234567', '+7 916 1234567')).toBe(true);
  expect(samePhone('79161234567^12', '79161234567')).toBe(true);
  expect(samePhone('79161234567', '79161234568')).toBe(false);
  expect(samePhone('', '')).toBe(false);
  expect(samePhone('1', '71')).toBe(false);
});
