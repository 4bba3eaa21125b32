// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openForm } from './open-form';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Types into the controls of a form, in their order, and submits it. */
async function submit(controls: string, ...texts: string[]) {
  const { click, wait, find, calls } = openForm(`<form>${controls}<button>OK</button></form>`);
  find('input,textarea').focus();
  await wait();
  texts.forEach((text, n) => (find<HTMLFormElement>('form').querySelectorAll('input')[n]!.value = text));
  click();
  await wait();
  return calls;
}

const PHONE = '+7 916 123-45-67';

test.each([
  ['a control that says nothing', '<input name="a1">', [PHONE]],
  ['one of several that say nothing', '<input name="a1"><input name="b1">', ['Сколько стоит?', PHONE]],
  ['the only control, whatever is asked there', '<label>Ваше имя <input name="a1"></label>', [PHONE]],
])('the only phone that was typed is called: %s', async (_, controls, texts) => {
  expect(await submit(controls, ...texts)).toEqual([{ tel: '79161234567' }]);
});

test.each([
  ['two phones where nothing tells which', '<input name="a1"><input name="b1">', [PHONE, '+7 916 765-43-21']],
  ['a taxpayer number', '<input name="inn" placeholder="ИНН">', ['9161234567']],
  ['an extension', '<input name="ext" placeholder="Добавочный">', [PHONE]],
  ['a quantity', '<input name="n" placeholder="Количество">', ['9161234567']],
  ['a search', '<input name="q" placeholder="Поиск по сайту">', [PHONE]],
  ['a login', '<input name="login" placeholder="Логин"><input type="password">', [PHONE, 'secret']],
  ['no phone at all', '<input name="a1">', ['Сколько стоит?']],
])('nobody is called for %s', async (_, controls, texts) => {
  expect(await submit(controls, ...texts)).toEqual([]);
});

test('nobody is called for a number that is written in a message', async () => {
  const chat = '<div><textarea placeholder="Напишите сообщение"></textarea><button>Отправить</button></div>';
  const { find, click, wait, calls } = openForm(chat);
  find('textarea').focus();
  find('textarea').value = PHONE;
  click();
  await wait();
  expect(calls).toEqual([]);
});

test('a button in a block of its own sends the controls beside that block', async () => {
  const button = '<p><input type="button" value="Оформить заказ"></p>';
  const { find, type, wait, calls } = openForm(`<div><p><input name="phone"></p>${button}</div>`);
  type(PHONE);
  find('[type=button]').click();
  await wait();
  expect(calls).toEqual([{ tel: '79161234567' }]);
});

test.each([
  ['<div><span>+375</span><input name="phone"></div>', '375291234567'],
  ['<label>Телефон</label><div>+375 <span><input name="phone"></span></div>', '375291234567'],
  ['<div><b>+375</b><i>+7</i><input name="phone"></div>', '375291234567'],
])('the code that is written in front of a control is that of the number: %s', async (control, tel) => {
  const { type, click, wait, calls } = openForm(`<form>${control}<button>Отправить</button></form>`);
  type('29 123-45-67');
  click();
  await wait();
  expect(calls).toEqual([{ tel }]);
});

test.each(['+375 29 765-43-21', 'Тел. 375'])('“%s” in front of a control is no code', async (text) => {
  const { type, click, wait, calls } = openForm(
    `<form><div>${text} <input name="phone"></div><button>Отправить</button></form>`,
  );
  type('916 123-45-67');
  click();
  await wait();
  expect(calls).toEqual([{ tel: '79161234567' }]);
});
