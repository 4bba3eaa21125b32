// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openForm } from './open-form';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const STEP = '<form><input name="phone" type="tel"><button type="button">Далее</button></form>';

test.each([
  '<select name="city"><option>Москва</select>',
  '<input name="street" placeholder="Улица">',
  '<textarea name="question"></textarea>',
])('a phone left in an earlier step is ordered with the last one: %s', async (control) => {
  const { type, click, wait, find, calls } = openForm(STEP);
  type('+7 916 123-45-67');
  click();
  await wait();
  find('form').innerHTML = `${control}<button>Отправить</button>`;
  click();
  await wait();
  expect(calls).toEqual([{ tel: '79161234567' }]);
});
