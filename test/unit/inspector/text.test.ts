import { expect, test } from 'vitest';
import { fill, maskName, maskPhone, plain, scrub } from '../../../src/inspector/text';

test('a text of the page becomes one line, cut, with nothing that turns its direction', () => {
  expect(plain(' a\n\tb  c ')).toBe('a b c');
  expect(plain('safe\u202egnp.exe\u2066\u200b')).toBe('safegnp.exe');
  expect(Array.from(plain('Ж'.repeat(10_000)))).toHaveLength(80);
  expect(plain('😀'.repeat(100), 5)).toBe('😀😀😀😀…');
  expect(plain(null)).toBe('');
});

test('markup is left as the text it is', () => {
  expect(plain('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
});

test('of a phone its country and last two digits are left, of a name its first letter', () => {
  expect(maskPhone('79161234567')).toBe('+7••••••••67');
  expect(maskName('Юлия')).toBe('Ю•••');
  expect(maskName('')).toBe('•••');
});

test.each([
  ['звоните +7 (916) 123-45-67 сейчас', 'звоните ‹#› сейчас'],
  ['8 916 123 45 67', '‹#›'],
  ['пишите ivan.petrov@example.com', 'пишите ‹…@…›'],
  ['#lead-2 .row3', '#lead-2 .row3'],
  ['form 12345', 'form 12345'],
])('a report says of %j: %j', (given, expected) => {
  expect(scrub(given)).toBe(expected);
});

test('names in braces are filled, unknown ones stay', () => {
  expect(fill('{a} of {b}, {c}', { a: 1, b: '{a}' })).toBe('1 of {a}, {c}');
});
