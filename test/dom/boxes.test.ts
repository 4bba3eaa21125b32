// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openForm } from './open-form';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const order = async (boxes: string, options = {}) => {
  const { type, click, wait, calls } = openForm(
    `<form>${boxes}<input name="phone"><button>Отправить</button></form>`,
    options,
  );
  type('8 (916) 123-45-67');
  click();
  await wait();
  return calls;
};

test('a placeholder that names boxes says those that are ticked', async () => {
  const box = (value: string, rest = '') => `<input type="checkbox" name="extra" value="${value}" ${rest}>`;
  const boxes = box('Доставка', 'checked') + box('Сборка') + box('Подъём', 'checked');
  const calls = await order(boxes, { param1: '{field:extra}' });
  expect(calls).toEqual([{ tel: '79161234567', param1: 'Доставка, Подъём' }]);
});

test.each([
  ['checked', { param2: 'Срочно' }],
  ['', {}],
])('a declared box gives its value where it is ticked (%s)', async (checked, more) => {
  const box = `<input type="checkbox" data-ck-field="param2" value="Срочно" ${checked}>`;
  expect(await order(box)).toEqual([{ tel: '79161234567', ...more }]);
});

test.each([
  ['required', '<input type="checkbox" name="agree" required>'],
  ['said to be required', '<input type="checkbox" name="agree" aria-required="true">'],
  ['declared to be the consent', '<input type="checkbox" name="x" data-ck-field="consent">'],
])('without a tick in a box of consent that is %s no call is ordered', async (_, box) => {
  expect(await order(box)).toEqual([]);
  expect(await order(box.replace('>', ' checked>'))).toEqual([{ tel: '79161234567' }]);
});

test('a box of consent that nobody requires keeps no call back', async () => {
  const box = '<input type="checkbox" name="agree" aria-required="false">';
  expect(await order(box)).toEqual([{ tel: '79161234567' }]);
});
