// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FORM, openForm } from './open-form';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Sends a form that stands in an open shadow root in `around`. */
const order = async (around: string) => {
  const { find, wait, calls } = openForm(`${around}<span id="host"></span>`);
  const root = find('#host').attachShadow({ mode: 'open' });
  root.innerHTML = FORM;
  const control = root.querySelector('input')!;
  const { defaultView } = control.ownerDocument;
  control.value = '+7 916 123-45-67';
  control.dispatchEvent(new defaultView!.Event('input', { bubbles: true, composed: true }));
  root.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
  root.querySelector('button')!.click();
  await wait();
  return calls;
};

test('options around a shadow root hold for the forms in it', async () => {
  const calls = await order('<i data-ck-param1="far" data-ck-param2="far"><i data-ck-param1="near">');
  expect(calls).toEqual([{ tel: '79161234567', param1: 'near', param2: 'far' }]);
});

test('a form in a shadow root is left alone where what is around it says so', async () => {
  expect(await order('<i data-ck-form="off">')).toEqual([]);
});
