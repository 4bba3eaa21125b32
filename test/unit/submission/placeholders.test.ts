import { describe, expect, test } from 'vitest';
import { fillPlaceholders, placeholderFields } from '../../../src/submission/placeholders';
import { buildSubmission } from '../../../src/submission/build';
import { rules } from '../phone/rules-of-the-cis';
import { build, PAGE, SETTINGS, tel, value } from './form';

const filled = (param1: string, ...values: Parameters<typeof build>[0]) =>
  build([tel(), ...values], { param1 }).payload?.param1;

describe('a placeholder stands for', () => {
  test.each([
    ['{form.title}', PAGE['form.title']],
    ['{form.id}', PAGE['form.id']],
    ['{page.title}', PAGE['page.title']],
    ['{page.url}', PAGE['page.url']],
    ['{page.path}', PAGE['page.path']],
    ['{utm.source}', 'ya'],
    ['{utm.term}', 'окна ПВХ'],
    ['{ utm.source }', 'ya'],
  ])('%s', (text, expected) => expect(filled(text)).toBe(expected));

  test('what a control of that name holds: the text of a choice, all ticked boxes', () => {
    expect(filled('{field:model}', value(null, 'X5', { name: 'model' }))).toBe('X5');
    expect(filled('{field:model}', value(null, 'x5', { name: 'model', choice: 'Икс пять' }))).toBe(
      'Икс пять',
    );
    const boxes = ['a', 'b', 'c'].map((text) => value(null, text, { name: 'opt[]', checked: text !== 'b' }));
    expect(filled('{field:opt[]}', ...boxes)).toBe('a, c');
  });

  test('the visitor’s name and address', () => {
    const visitor = [
      value('person.first', 'Иван'),
      value('person.last', 'Петров'),
      value('email', 'i@example.ru'),
    ];
    expect(filled('{person}, {email}', ...visitor)).toBe('Петров Иван, i@example.ru');
    expect(filled('{email}', value('email', 'что-то'))).toBeUndefined();
  });
});

describe('where nothing stands behind a placeholder', () => {
  const fill = (text: string) =>
    fillPlaceholders(text, (name) => ({ a: '', b: 'Б', c: 'В' })[name], new Set());
  test.each([
    ['{a}, {b}', 'Б'],
    ['{b}, {a}', 'Б'],
    ['{b}, {a}, {c}', 'Б, В'],
    ['{a} / {a}', ''],
    ['{a}', ''],
    ['Модель: {a}', 'Модель'],
    ['Модель: {b}', 'Модель: Б'],
    ['{b} ({a})', 'Б'],
    ['{b} ({a}) {c}', 'Б В'],
    ['({a}) {b}', 'Б'],
    ['{b} ({c})', 'Б (В)'],
    ['Окно (белое), {a}', 'Окно (белое)'],
    ['{b}{c}', 'БВ'],
    ['— {b} —', '— Б —'],
    ['Без всего', 'Без всего'],
    ['{', '{'],
    ['{}', '{}'],
  ])('%s becomes %s', (text, expected) => expect(fill(text)).toBe(expected));

  test('names that nobody knows are collected once', () => {
    const unknown = new Set<string>();
    fillPlaceholders('{x} {x} {y} {b}', (name) => (name === 'b' ? '' : undefined), unknown);
    expect([...unknown]).toEqual(['x', 'y']);
  });
});

test('I-04: a card number never comes out of a placeholder', () => {
  expect(filled('{field:n}', value(null, '4111 1111 1111 1111', { name: 'n' }))).toBeUndefined();
  expect(filled('Заказ {field:n}', value(null, '4111111111111111', { name: 'n' }))).toBe('Заказ');
});

test('the page is asked only for what a text names', () => {
  const page = {
    get 'page.title'(): string {
      return expect.fail('asked for the title');
    },
    get lang(): string {
      return expect.fail('asked for the language');
    },
  };
  const asked = buildSubmission(
    [tel(), value('person', 'Иван')],
    { ...SETTINGS, param1: '{form.title}, {page.path}' },
    Object.defineProperties({ ...PAGE }, Object.getOwnPropertyDescriptors(page)),
    rules,
  );
  expect(asked.payload?.param1).toBe('Заказать звонок, /okna/');
});

test('a broken escape in the address of the page is nothing, not an error', () => {
  expect(build([tel()], { param1: '{utm.bad}' })).toMatchObject({
    payload: { tel: '79161234567' },
    complaints: [],
  });
});

test('names from Object.prototype stand for nothing', () => {
  const { payload, complaints } = build([tel()], { param1: '{constructor} {toString} {__proto__}' });
  expect(payload).toEqual({ tel: '79161234567' });
  expect(complaints).toHaveLength(3);
});

test('only the controls that a text asks for need to be read', () => {
  expect(placeholderFields('{field:a} {form.title} {field: b c } {field:a} {field:q[0][x]}')).toEqual([
    'a',
    'b c',
    'q[0][x]',
  ]);
  expect(placeholderFields('{page.url} field:x {field:}')).toEqual([]);
});

test('a value is text: markup in it stays out, placeholders in it are not filled', () => {
  expect(filled('{field:x}', value(null, '<img src=x onerror=alert(1)>Х', { name: 'x' }))).toBe('Х');
  expect(filled('{field:x}', value(null, '{page.url}', { name: 'x' }))).toBe('{page.url}');
});
