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

/** A page whose requests are finished by hand. */
function openAsking() {
  const page = openForm(`<form>${PLACE}<input name="phone"><button>Отправить</button></form>`);
  const observers = new Set<(list: unknown) => void>();
  class Timeline {
    constructor(private readonly told: (list: unknown) => void) {}
    observe = () => void observers.add(this.told);
    disconnect = () => void observers.delete(this.told);
  }
  Object.assign(page.find('form').ownerDocument.defaultView!, { PerformanceObserver: Timeline });
  const answer = (name: string, responseStatus?: number) => {
    const entry = { initiatorType: 'fetch', startTime: Infinity, name, responseStatus };
    observers.forEach((told) => told({ getEntries: () => [entry] }));
  };
  return { ...page, answer };
}

const LEAD = 'https://shop.example.ru/lead';

/** Submits; how often a call was ordered after these answers. */
async function ask(...answers: [name: string, status?: number][]) {
  const { type, click, wait, calls, answer } = openAsking();
  type('+7 916 123-45-67');
  click();
  await vi.advanceTimersByTimeAsync(100);
  answers.forEach(([name, status]) => answer(name, status));
  await wait();
  return calls.length;
}

test('what the site’s own server will not take is refused, though the page says nothing', async () => {
  expect(await ask([LEAD, 422])).toBe(0);
  expect(await ask([LEAD, 400])).toBe(0);
  expect(await ask([LEAD, 200])).toBe(1);
});

test('a server that fails or is not there refuses nobody: the call may be all that is left of the lead', async () => {
  expect(await ask([LEAD, 500])).toBe(1);
  expect(await ask([LEAD, 404])).toBe(1);
});

test('a refusal is none where another request is accepted after it, or where it is another site’s', async () => {
  expect(await ask(['https://shop.example.ru/old', 422], [LEAD, 201])).toBe(1);
  expect(await ask(['https://errors.example.com/envelope', 400])).toBe(1);
});

test('a browser that does not tell the status of an answer takes it for an acceptance', async () =>
  expect(await ask([LEAD])).toBe(1));

test('what a refusal left on the page refuses no later try that is accepted', async () => {
  const { find, type, click, wait, calls, told, answer } = openAsking();
  for (const status of [422, 200]) {
    type('+7 916 123-45-67');
    click();
    await vi.advanceTimersByTimeAsync(100);
    if (status === 422) announce('Ошибка')(find('#place'));
    answer(LEAD, status);
    await wait();
  }
  expect(told).toEqual(['refused_by_site']);
  expect(calls).toEqual([{ tel: '79161234567' }]);
});
