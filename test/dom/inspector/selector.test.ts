import { expect, test } from 'vitest';
import { controlName, controlNear, controlsOf } from '../../../src/inspector/page';
import { selectorOf } from '../../../src/inspector/selector';

const show = (html: string): Element => {
  document.body.innerHTML = html;
  return document.querySelector('[data-it]')!;
};

test.each([
  ['a written id', '<form id="lead"><input id="phone" name="tel" data-it></form>', '#phone'],
  [
    'the name in its form',
    '<form id="lead"><input name="tel" data-it></form><input name="tel">',
    '#lead input[name=tel]',
  ],
  [
    'an id that looks made comes after the name',
    '<form name="f"><input id="input_1531306243545" name="Phone" data-it></form>',
    'form[name=f] input[name=Phone]',
  ],
  ['a name with brackets', '<input name="form[phone]" data-it>', 'input[name="form[phone]"]'],
  [
    'a name with quotes and a backslash',
    String.raw`<input name='a"b\c' data-it>`,
    String.raw`input[name="a\"b\\c"]`,
  ],
  ['a placeholder', '<input placeholder="Ваш телефон" data-it><input>', 'input[placeholder="Ваш телефон"]'],
  ['a class', '<div class="is-open callme" data-it></div><div></div>', '.callme'],
  [
    'its place below what has a name',
    '<div id="box"><p></p><p><input><input data-it></p></div>',
    '#box > p:nth-of-type(2) > input:nth-of-type(2)',
  ],
  [
    'twins with the same id',
    '<section class="a"><input id="p"></section><section class="b"><input id="p" data-it></section>',
    '.b > input',
  ],
  [
    'a control tied to its form from outside',
    '<form id="f"></form><input form="f" name="tel" data-it>',
    'input[name=tel]',
  ],
  [
    'a form by its address',
    '<form action="/order" data-it></form><form action="/search"></form>',
    'form[action="/order"]',
  ],
])('%s: the selector finds it alone', (_, html, expected) => {
  const element = show(html);
  expect(selectorOf(element)).toBe(expected);
  expect([...document.querySelectorAll(expected)]).toEqual([element]);
});

test('a form whose controls are called id, parentElement and children is found all the same', () => {
  const form = show(
    '<div id="wrap"><form data-it><input name="id"><input name="parentElement"><input name="children"></form></div>',
  );
  expect(document.querySelector(selectorOf(form))).toBe(form);
});

test('inside a shadow root the selector holds within that root', () => {
  const host = show('<div data-it></div><input name="tel">');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p><input name="tel"></p>';
  const control = root.querySelector('input')!;
  expect(selectorOf(control)).toBe('input[name=tel]');
  expect(root.querySelectorAll(selectorOf(control))).toHaveLength(1);
});

test('passwords, files, buttons and hidden controls are not offered', () => {
  const form = show(
    '<form data-it><input name="a"><input type="password"><input type="file"><input type="hidden"><button>x</button><select></select></form>',
  );
  expect(controlsOf(form).map((control) => control.localName)).toEqual(['input', 'select']);
});

test('a control is called what a person sees', () => {
  expect(controlName(show('<label>Ваш <b>телефон</b> <input data-it></label>'))).toBe('Ваш телефон');
  expect(controlName(show('<label for="x">Имя</label><input id="x" data-it>'))).toBe('Имя');
  expect(controlName(show('<label>Код <select data-it><option>+7</select></label>'))).toBe('select');
  expect(controlName(show('<input placeholder="+7" name="tel" data-it>'))).toBe('+7');
});

test('pointing at a label, or at a box with one control in it, means the control', () => {
  show('<label data-it>Имя <input></label>');
  expect(controlNear(document.querySelector('label')!)).toBe(document.querySelector('input'));
  show('<div data-it><span>x</span><input></div>');
  expect(controlNear(document.querySelector('div')!)).toBe(document.querySelector('input'));
  show('<div data-it><input><input></div>');
  expect(controlNear(document.querySelector('div')!)).toBe(undefined);
});
