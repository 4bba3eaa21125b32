// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openForm } from './open-form';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const FIRST = `<div class="step"><div id="one"><input name="phone" type="tel">
  <input type="button" value="Продолжить"><button type="button" class="x">×</button></div></div>`;
const ORDER = '<button type="button" class="last">Подтвердить заказ</button>';

interface How {
  press?: string;
  hides?: boolean;
}

/** A visitor leaves a phone in the first step, which is then shown no more, and presses what comes after. */
async function leadOn(after: string, { press = 'input[type=button]', hides = true }: How = {}) {
  const { type, wait, find, calls } = openForm(
    `<section>${FIRST}<div><div id="two">${after}</div></div></section>`,
  );
  type('+7 916 123-45-67');
  find(press).click();
  await wait();
  if (hides) find('#one').setAttribute('style', 'display: none');
  for (let time = 0; time < 2; time++) {
    find('.last').click();
    await wait();
  }
  return calls;
}

test.each([
  ['nothing is left to fill in', `<p>Итого</p>${ORDER}`],
  ['something is asked for', `<p><textarea name="comment"></textarea>${ORDER}</p>`],
  [
    'there is a form',
    '<form><textarea name="comment"></textarea><button class="last">Заказать</button></form>',
  ],
])('the step before is hidden, in the last one %s: one call', async (_, last) => {
  expect(await leadOn(last)).toEqual([{ tel: '79161234567' }]);
});

test.each<[string, string, How]>([
  ['it is still shown', ORDER, { hides: false }],
  ['it was closed, not led on from', ORDER, { press: '.x' }],
  ['what is pressed sends nothing', ORDER.replace('Подтвердить заказ', 'Подробнее'), {}],
])('no call out of a step before: %s', async (_, last, how) => {
  expect(await leadOn(last, how)).toEqual([]);
});

test('what leads on from one part of a page is no step of another', async () => {
  const { type, wait, find, calls } = openForm(`<section>${FIRST}</section><section>${ORDER}</section>`);
  type('+7 916 123-45-67');
  find('input[type=button]').click();
  await wait();
  find('#one').setAttribute('style', 'display: none');
  find('.last').click();
  await wait();
  expect(calls).toEqual([]);
});
