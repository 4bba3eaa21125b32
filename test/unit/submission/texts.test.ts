import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/submission/clean-text';
import { messageFor } from '../../../src/submission/messages';
import { cleanPerson, joinPerson } from '../../../src/submission/person';
import { value } from './form';

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('a text that is read aloud', () => {
  test.each([
    ['  два   слова ', 'два слова'],
    ['строка\r\nдругая\tтретья', 'строка другая третья'],
    ['<b>Жирно</b>', 'Жирно'],
    ['<img src=x onerror=alert(1)>Имя', 'Имя'],
    ['Имя<script', 'Имя'],
    ['a < b > c', 'a b c'],
    ['а\u202eб\u200bв\ufeff', 'абв'],
    ['\u0000\u0007имя\u009f', 'имя'],
    ['ok \ud83d', 'ok'],
    ['улыбка 😀', 'улыбка 😀'],
  ])('%j becomes %j', (text, clean) => expect(cleanText(text, 250)).toBe(clean));

  test('is capped by characters, never through one', () => {
    expect(cleanText('😀'.repeat(300), 250)).toBe('😀'.repeat(250));
    expect(cleanText('я'.repeat(3000), 100)).toHaveLength(100);
  });

  test('H-09: is well-formed, short, without markup, controls and direction marks, whatever came in', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanText(text, 50);
        expect(clean).not.toMatch(LONE);
        expect(clean).not.toMatch(/[<>\0-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(Array.from(clean).length).toBeLessThanOrEqual(50);
        expect(cleanText(clean, 50)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('H-08: a name', () => {
  test.each([
    'Иван',
    'Анна-Мария',
    'Д’Артаньян',
    "O'Neill",
    'Әлия Нұрғазы',
    'Արմեն',
    'გიორგი',
    'Oʻgʻiloy',
    'José',
    'Ян 2-й',
  ])('%s is kept', (name) => expect(cleanPerson(name)).toBe(name));

  test.each([
    ['Иван 😀', 'Иван'],
    ['☎ Иван ✨', 'Иван'],
    ['👨‍👩‍👧 Семья', 'Семья'],
    ['<b>Иван</b>', 'Иван'],
  ])('%s becomes %s', (text, name) => expect(cleanPerson(text)).toBe(name));

  test.each([
    'ivan@example.com',
    'https://example.com/spam',
    'www.example.com',
    '4111 1111 1111 1111',
    '89161234567',
    '8 916 123-45-67',
    '',
    '😀',
  ])('I-04, B-20: %s is none', (text) => expect(cleanPerson(text)).toBe(''));

  test('never throws and is never longer than a hundred characters', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(Array.from(cleanPerson(text)).length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('first, last and middle name', () => {
  const parts = [
    value('person.first', 'Иван'),
    value('person.middle', 'Иванович'),
    value('person.last', 'Петров'),
  ];

  test.each([
    ['ru', 'Петров Иван Иванович'],
    ['ru-RU', 'Петров Иван Иванович'],
    ['uk', 'Петров Иван Иванович'],
    ['kk', 'Петров Иван Иванович'],
    ['en', 'Иван Иванович Петров'],
    ['de-AT', 'Иван Иванович Петров'],
    ['hy', 'Иван Иванович Петров'],
  ])('in %s are %s', (lang, name) => expect(joinPerson(parts, () => lang)).toBe(name));

  test('stand in for one another where some are empty', () => {
    const ru = () => 'ru';
    const whole = [value('person', 'Иван'), value('person.last', 'Петров')];
    expect(joinPerson([value('person.first', ''), value('person.last', 'Петров')], ru)).toBe('Петров');
    expect(joinPerson(whole, ru)).toBe('Петров Иван');
    expect(joinPerson(whole, () => 'en')).toBe('Иван Петров');
    expect(joinPerson([value('person', 'Иван'), value('person.first', 'Иван')], ru)).toBe('Иван');
    expect(joinPerson([], ru)).toBe('');
  });

  test('ask for the language of the page only where the order depends on it', () => {
    const never = () => expect.fail('asked');
    expect(joinPerson([value('person', 'Иван Петров')], never)).toBe('Иван Петров');
    expect(joinPerson([value('person.last', 'Петров')], never)).toBe('Петров');
  });
});

describe('the words for a visitor', () => {
  test('are there in each promised language, all different', () => {
    const words = ['ru', 'en', 'uk', 'kk', 'be', 'uz'].flatMap((lang) => [
      messageFor('tel', lang),
      messageFor('country', lang),
    ]);
    expect(new Set(words).size).toBe(12);
    expect(words).not.toContain('');
  });

  test('go by the first part of the language tag', () => {
    expect(messageFor('tel', 'uk-UA')).toBe(messageFor('tel', 'uk'));
    expect(messageFor('tel', 'EN-us')).toBe(messageFor('tel', 'en'));
  });

  test('are Russian where the neighbours’ language is not ours to write, or none is known, else English', () => {
    for (const lang of ['', 'ky', 'hy', 'ro-MD'])
      expect(messageFor('tel', lang)).toBe(messageFor('tel', 'ru'));
    for (const lang of ['de', 'zh-CN', 'constructor', '__proto__'])
      expect(messageFor('tel', lang)).toBe(messageFor('tel', 'en'));
  });
});
