import { expect, test } from 'vitest';
import { pack as en } from '../../../src/inspector/words/en';
import { pack as ru } from '../../../src/inspector/words/ru';
import { sayField, sayPlace, sayReleased } from '../../../src/inspector/words/languages';
import { describeSignal } from '../../../src/inspector/words/signals';
import { TABLE } from '../../../src/options/generated/table';

/** Every text of a language by its path: `words.reasons.login`. */
function textsOf(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) =>
    textsOf(value, path ? `${path}.${key}` : key),
  );
}

const english = new Map(textsOf(en));
const russian = new Map(textsOf(ru));

test('both languages say the same things', () => {
  expect([...russian.keys()].sort()).toEqual([...english.keys()].sort());
});

test('nothing is said with no words, and Russian is said in Russian', () => {
  for (const [path, text] of [...english, ...russian]) expect(text.trim(), path).not.toBe('');
  const latin = /^(?:language|words\.(?:panel\.Language|formats\.\w+\.0|report\.Json|gtm\.Row))$/;
  const strange = [...russian].filter(([path, text]) => !latin.test(path) && !/[а-яё]/i.test(text));
  expect(strange).toEqual([]);
});

test('both languages fill in the same names', () => {
  const names = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort();
  for (const [path, text] of english) expect(names(russian.get(path)), path).toEqual(names(text));
});

test('every reason is one plain sentence', () => {
  for (const { reasons } of [en.words, ru.words])
    for (const [code, text] of Object.entries(reasons)) expect(text, code).toMatch(/^\p{Lu}[^\n]{5,90}\.$/u);
});

test('every option and every field has a name', () => {
  for (const { options, fields } of [en, ru]) {
    expect(Object.keys(options)).toEqual(Object.keys(TABLE));
    expect(Object.keys(fields)).toEqual(TABLE.field.slice(3));
  }
});

test('fields, places and releases are said in words', () => {
  expect(sayField('tel', ru)).toBe('Телефон посетителя');
  expect(sayField('tel.ext', en)).toBe('Extension');
  expect(sayPlace('unit:GTM-AB:3', ru)).toBe('в Tag Manager или плагине (GTM-AB:3)');
  expect(sayPlace('script', en)).toBe('on the script tag');
  expect(sayReleased('system:cf7', en)).toBe('the form system “Contact Form 7” reported success');
  expect(sayReleased('timeout', ru)).toBe('ответа не было, и ошибки тоже');
  expect(describeSignal('label:tel', ru.signals)).toBe('подпись поля говорит о телефоне');
});

test('what is typed into Tag Manager is called as its fields are', () => {
  const { map, ignore, forms } = en.options;
  for (const { gtm } of [en.words, ru.words])
    for (const [text, name] of [
      [gtm.Map, map],
      [gtm.Ignore, ignore],
      [gtm.Forms, forms],
    ] as const)
      expect(text).toMatch(new RegExp(`^[“«]${name}[”»]`));
});
