// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FORM, openForm } from './open-form';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const BUTTON = '<button type="button" class="opener">Заказать звонок</button>';
const BARE = '<input name="phone" type="tel"><button type="button" class="opener">Перезвоните мне</button>';

/** What comes of a click on the button beside a form in which somebody typed a phone. */
async function press(body: string) {
  const { type, find, wait, calls, told } = openForm(body);
  type('+7 916 123-45-67');
  find('.opener').click();
  await wait();
  await wait();
  return { calls, told };
}

test.each([
  `<div class="page"><header>${BUTTON}</header>${FORM}</div>`,
  `<nav><p>${BUTTON}</p></nav><div>${FORM}</div>`,
  `<main><section>${BUTTON}</section>${FORM}</main>`,
  `<p>${BUTTON}</p>${FORM}`,
])('a button at the top of a page is none of the form further down: %s', async (body) => {
  expect(await press(body)).toEqual({ calls: [], told: [] });
});

test.each([
  `<section>${BUTTON}<div class="modal" style="display: none"><div>${FORM}</div></div></section>`,
  `<section><div hidden>${FORM}</div>${BUTTON}</section>`,
])('a button beside a form that is hidden opens it, and sends nothing: %s', async (body) => {
  expect(await press(body)).toEqual({ calls: [], told: [] });
});

test.each([
  `<div class="popup"><div>${FORM}</div><footer>${BUTTON}</footer></div>`,
  `<header>${BARE}</header>`,
  `<header><div>${FORM}</div>${BUTTON}</header>`,
])('a button beside a form, or beside its controls, is theirs: %s', async (body) => {
  expect((await press(body)).calls).toEqual([{ tel: '79161234567' }]);
});
