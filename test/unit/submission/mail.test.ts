import { describe, expect, test } from 'vitest';
import { parseMail } from '../../../src/submission/mail';

const mail = (given: unknown) => parseMail(given);
const parse = (given: unknown) => {
  const refused: string[] = [];
  return { mail: parseMail(given, refused), refused };
};
const lists = { success: ['a@b.ru'], fail: ['c@d.ru', 'e@f.ru'], all: ['g@h.ru'] };

describe('B-17: one address is a text', () => {
  test.each([
    'a@b.ru',
    ' a@b.ru ',
    "{'a@b.ru'}",
    '{"a@b.ru"}',
    '{a@b.ru}',
    '["a@b.ru"]',
    "['a@b.ru']",
    '<a@b.ru>',
    'mailto:a@b.ru',
    'a@b.ru, a@b.ru',
    '{‘a@b.ru’}',
    '{“a@b.ru”}',
  ])('%s', (text) => expect(mail(text)).toBe('a@b.ru'));
  test('also in a list of one', () => expect(mail(['a@b.ru'])).toBe('a@b.ru'));
});

describe('several addresses are a list', () => {
  test.each([
    'a@b.ru,c@d.ru',
    'a@b.ru; c@d.ru',
    'a@b.ru c@d.ru',
    'a@b.ru\nc@d.ru',
    "{'a@b.ru', 'c@d.ru'}",
    "{'a@b.ru', 'c@d.ru',}",
    '["a@b.ru","c@d.ru"]',
    "['a@b.ru','c@d.ru',]",
  ])('%j', (text) => expect(mail(text)).toEqual(['a@b.ru', 'c@d.ru']));
  test('also given as a list', () => expect(mail(['a@b.ru', 'c@d.ru'])).toEqual(['a@b.ru', 'c@d.ru']));
});

describe('success, fail and all are lists', () => {
  test.each([
    '{"success":["a@b.ru"],"fail":["c@d.ru","e@f.ru"],"all":["g@h.ru"]}',
    "{'success': ['a@b.ru'], 'fail': ['c@d.ru', 'e@f.ru'], 'all': ['g@h.ru'],}",
    "{\n  'success': ['a@b.ru'],\n  'fail': ['c@d.ru', 'e@f.ru',],\n  'all': ['g@h.ru'],\n}",
    "{success: 'a@b.ru', fail: 'c@d.ru, e@f.ru', all: ['g@h.ru']}",
    '{"success":"a@b.ru","fail":"c@d.ru;e@f.ru","all":"g@h.ru"}',
  ])('%s', (text) => expect(parse(text)).toEqual({ mail: lists, refused: [] }));

  test('also given as an object, with any of the keys', () => {
    expect(mail(lists)).toEqual(lists);
    expect(mail({ fail: 'a@b.ru' })).toEqual({ fail: ['a@b.ru'] });
  });
});

describe('what cannot be an address is left out and told', () => {
  test.each([
    'a',
    'a@',
    '@b.ru',
    'a@b',
    'a@b.',
    'a@.ru',
    'a@b..ru',
    '.a@b.ru',
    'a.@b.ru',
    'a@@b.ru',
    'a@b@c.ru',
    `${'a'.repeat(65)}@b.ru`,
  ])('%s', (text) => expect(parse(text)).toEqual({ mail: null, refused: [text] }));
  test('the others stay', () => {
    expect(parse('a@b.ru, nobody, c@d.ru')).toEqual({ mail: ['a@b.ru', 'c@d.ru'], refused: ['nobody'] });
    expect(parse(['a@b.ru', 5, null])).toEqual({ mail: 'a@b.ru', refused: ['5', 'null'] });
    expect(parse(['a@b.ru\nc@d.ru', 'e@f.ru\\'])).toEqual({
      mail: ['a@b.ru', 'c@d.ru', 'e@f.ru'],
      refused: [],
    });
  });
});

test('the guide’s braces around the shortest of addresses', () => {
  expect(mail("{'a@b.c'}")).toBe('a@b.c');
  expect(mail("{'a@b.c', 'd@e.f'}")).toEqual(['a@b.c', 'd@e.f']);
});

test('addresses of any script are kept', () => {
  expect(mail('почта@пример.рф')).toBe('почта@пример.рф');
  expect(mail('info@xn--e1afmkfd.xn--p1ai')).toBe('info@xn--e1afmkfd.xn--p1ai');
  expect(mail('first.last+tag_1@sub.example.co.uk')).toBe('first.last+tag_1@sub.example.co.uk');
});

test('J-01: unknown keys are left out; a text with __proto__ or its friends is refused whole', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    const given = `{"${key}":["x@y.ru"],"all":["a@b.ru"]}`;
    expect(parse(given)).toEqual({ mail: null, refused: [given] });
    expect(parse(`{'all': [{"${key}": 1}]}`).mail).toBeNull();
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(parse({ sucess: ['a@b.ru'] })).toEqual({ mail: null, refused: ['sucess'] });
  expect(parse('{"sucess":["x@y.ru"],"all":["a@b.ru"]}')).toEqual({
    mail: { all: ['a@b.ru'] },
    refused: ['sucess'],
  });
});

test('broken JSON still tells who gets what', () => {
  expect(parse("{'success': ['a@b.ru', 'fail': 'c@d.ru'")).toEqual({
    mail: { success: ['a@b.ru'], fail: ['c@d.ru'] },
    refused: [],
  });
});

test('an address before all keys gets all reports', () => {
  expect(mail('a@b.ru, fail: c@d.ru')).toEqual({ all: ['a@b.ru'], fail: ['c@d.ru'] });
});

test('nothing is nothing', () => {
  for (const given of [null, undefined, '', '  ', '{}', '[]', [], {}])
    expect(parse(given), JSON.stringify(given)).toEqual({ mail: null, refused: [] });
});

test('what is neither text nor JSON has no address, and a megabyte is no work', () => {
  expect(parse(5)).toEqual({ mail: null, refused: ['5'] });
  const cyclic: unknown[] = ['a@b.ru'];
  cyclic.push(cyclic);
  for (const odd of [() => 1, Symbol('a@b.ru'), 10n, cyclic]) expect(mail(odd)).toBeNull();
  for (const unit of ['@', 'a.', '{', ',', ' ', "'", 'a@b.'])
    expect(mail(unit.repeat(1_000_000 / unit.length)), unit).toBeNull();
});
