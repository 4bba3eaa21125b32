// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openForm } from './open-form';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PLACE = '<p id="place"><input name="first"></p>';

/** Submits a form whose page then does something; how often a call was ordered. */
async function submit(answer: (place: HTMLElement) => void) {
  const { find, type, click, wait, calls } = openForm(
    `<form>${PLACE}<input name="phone"><button>Отправить</button></form>`,
  );
  type('+7 916 123-45-67');
  find('form').addEventListener('submit', () => answer(find('#place')));
  click();
  await wait();
  return calls.length;
}

const announce = (text: string) => (place: HTMLElement) => {
  place.setAttribute('role', 'alert');
  place.textContent = text;
};

test.each([
  'Спасибо! Мы перезвоним.',
  'Ваша заявка принята. Ждите звонка менеджера.',
  'Сообщение отправлено',
  'Отправляется…',
  'Готово',
  'Дякуємо! Заявку прийнято.',
  'Повідомлення надіслано',
  'Your request has been sent. We will call you back.',
])('“%s”, said as an alert, is no refusal', async (text) => expect(await submit(announce(text))).toBe(1));

test.each([
  'Заявка не принята',
  'Сообщение не было отправлено',
  'Ошибка отправления',
  'Введите имя',
  'Your consent is required',
  'Your message was not sent',
  "The form couldn't be sent",
])('“%s”, said as an alert, is one', async (text) => expect(await submit(announce(text))).toBe(0));

test('a class of error around a control without words is a refusal', async () => {
  expect(await submit((place) => place.classList.add('has-error'))).toBe(0);
  expect(await submit((place) => place.classList.add('is-focused'))).toBe(1);
});
