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
  ['a search', '<input name="q" placeholder="Поиск по сайту">', [PHONE]],
  ['a login', '<input name="login" placeholder="Логин"><input type="password">', [PHONE, 'secret']],
  ['no phone at all', '<input name="a1">', ['Сколько стоит?']],
])('nobody is called for %s', async (_, controls, texts) => {
  expect(await submit(controls, ...texts)).toEqual([]);
});
