// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openForm } from './open-form';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Types a phone, presses something and waits; what was ordered. */
async function press(markup: string, selector: string) {
  const { type, find, wait, calls } = openForm(markup);
  type('+7 916 123-45-67');
  find(selector).click();
  await wait();
  return calls;
}

const TEL = [{ tel: '79161234567' }];
const CONTROL = '<input name="phone" placeholder="Телефон">';

test.each([
  `<form>${CONTROL}<div class="btn">Отправить</div></form>`,
  `<div>${CONTROL}<span class="my-button">Заказать звонок</span></div>`,
  `<div>${CONTROL}<div class="btnCall">Call me</div></div>`,
  `<div><form>${CONTROL}</form><p><a class="btn" href="#">Отправить</a></p></div>`,
])('what is only dressed as a button and says that it sends, sends: %s', async (markup) => {
  expect(await press(markup, '[class]')).toEqual(TEL);
});

test.each([
  [`<div>${CONTROL}<div class="btn">Закрыть</div></div>`, '.btn'],
  [`<form>${CONTROL}<div class="btn-row"><button>Отправить</button></div></form>`, '.btn-row'],
  [`<div>${CONTROL}<a href="#order"><span class="btn">Заказать</span></a></div>`, '.btn'],
  [`<div>${CONTROL}<label><span class="btn">Заказать</span><input type="radio"></label></div>`, '.btn'],
  [`<p><a class="btn" href="#">Заказать звонок</a></p><form>${CONTROL}</form>`, '.btn'],
  [`<form><div class="submit-title">Оставьте заявку</div>${CONTROL}</form>`, '.submit-title'],
  [`<div>${CONTROL}<p class="btn">Отправить</p></div>`, '.btn'],
])('and anything else does not: %s', async (markup, selector) => {
  expect(await press(markup, selector)).toEqual([]);
});

test('a dressed text inside a real button is that button', async () => {
  const button = '<button><span class="btn-text">Отправить</span></button>';
  expect(await press(`<form>${CONTROL}${button}</form>`, '.btn-text')).toEqual(TEL);
});

test('of two blocks with such buttons the pressed one orders', async () => {
  const block = (name: string) =>
    `<div>${CONTROL.replace('phone', name)}<div class="btn">Отправить</div></div>`;
  const { find, type, wait, calls } = openForm(`${block('other')}${block('phone')}`);
  find('[name=other]').value = '+7 916 765-43-21';
  type('+7 916 123-45-67');
  find('[name=phone] + .btn').click();
  await wait();
  expect(calls).toEqual(TEL);
});

test('send() of a control sends the form it stands in', async () => {
  const { binder, find, calls } = openForm();
  find('[name=phone]').value = '+7 916 123-45-67';
  expect(await binder.send(find('[name=phone]'))).toMatchObject({ state: 'sent' });
  expect(calls).toEqual(TEL);
});
