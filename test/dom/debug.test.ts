// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FORM, openForm } from './open-form';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What debug mode says while a form is sent. */
const explained = async (form: string) => {
  const { find, type, click, wait } = openForm(form, { debug: true });
  const said = vi.spyOn(find('form').ownerDocument.defaultView!.console, 'log').mockReturnValue();
  type('+7 916 123-45-67');
  click();
  await wait();
  return said.mock.calls.map(([text]) => String(text));
};

test('debug mode says that a form is bound, why its call is ordered, and which way it went', async () => {
  const said = await explained(FORM);
  expect(said).toEqual(['[callkeeper] bound', '[callkeeper] ordered: timeout', '[callkeeper] sent: ckForms']);
});

test('and why a form is left alone', async () => {
  expect(await explained(FORM.replace('>', '><h3>Вход</h3>'))).toEqual(['[callkeeper] login']);
});
