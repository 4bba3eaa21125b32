// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FORM, openForm } from './open-form';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const withOption = (option: string) => FORM.replace('<form', `<form ${option}`);

/** What is pushed of one attempt with this number. */
async function pushedOf(body: string, number: string) {
  const { type, click, wait, layer } = openForm(body);
  type(number);
  click();
  await wait();
  return layer();
}

test('a form may ask for Google’s user data, another of the same page not', async () => {
  const asked = await pushedOf(withOption('data-ck-user-data'), '+7 916 123-45-67');
  expect(asked).toMatchObject([{ user_data: { phone_number: '+79161234567' } }]);
  const [plain] = await pushedOf(FORM, '+7 916 123-45-67');
  expect(plain).not.toHaveProperty('user_data');
});

test('a form may have its failed attempts told too', async () => {
  const asked = await pushedOf(withOption('data-ck-events="all"'), '12345');
  expect(asked).toMatchObject([{ event: 'callkeeper-invalid-autobind', ck: { reason: 'invalid_phone' } }]);
  expect(await pushedOf(FORM, '12345')).toEqual([]);
});

test('an empty text of the owner’s is none: the visitor reads ours, the form has its own title', () => {
  const { binder, type, click, alert } = openForm(FORM.replace('<form', '<form aria-label="Заявка"'), {
    messageTel: '',
    title: '',
  });
  type('12345');
  click();
  expect(alert()).toBe('Проверьте номер телефона');
  expect(binder.inspect()[0]!.title).toBe('Заявка');
});

/** Events dispatched in case somebody listens, on a page without a widget, five seconds after an attempt. */
async function blindEventsOf(body: string) {
  const { type, click, find } = openForm(body);
  const win = find('form').ownerDocument.defaultView!;
  for (const name of ['CallKeeper', 'ckForms']) Reflect.deleteProperty(win, name);
  let events = 0;
  win.addEventListener('CallKeeperEvent', () => events++);
  type('+7 916 123-45-67');
  click();
  await vi.advanceTimersByTimeAsync(5000);
  return events;
}

test('a form may wait for the widget for another time than the page', async () => {
  expect(await blindEventsOf(withOption('data-ck-wait="1"'))).toBe(1);
  expect(await blindEventsOf(FORM)).toBe(0);
});
