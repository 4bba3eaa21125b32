// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FORM, openForm as open } from './open-form';

const WRONG = '+7 916 123';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a wrong number stops the attempt before any handler, says why, and moves the focus there', async () => {
  const { type, click, seen, told, calls, alert, marks, find, wait } = open();
  type(WRONG);
  click();
  expect(seen()).toBe(0);
  expect(alert()).toMatch(/номер/i);
  const [invalid, described] = marks();
  expect([invalid, described]).toEqual(['true', find('[role=alert]').id]);
  expect(find('[name=phone]').ownerDocument.activeElement).toBe(find('[name=phone]'));
  await wait();
  expect([told, calls]).toEqual([['invalid_phone'], []]);
});

test('M-06 what stood there before the message stands there again at the next input', () => {
  const { type, click, marks, alert } = open(
    '<form><p id="hint">x</p><input name="phone" type="tel" aria-describedby="hint" aria-invalid="false"><button>OK</button></form>',
  );
  type(WRONG);
  click();
  expect(marks()).toEqual(['true', expect.stringMatching(/^hint ck-problem-/)]);
  type('+7 916 1234');
  expect([marks(), alert()]).toEqual([['false', 'hint'], undefined]);
});

test('a message in the browser’s own bubble goes at the next click or key, or after five seconds', async () => {
  for (const end of ['click', 'enter', 'wait'] as const) {
    const page = open(FORM, {}, 'ru', true);
    page.type(WRONG);
    page.request();
    const control = page.find('[name=phone]');
    expect([control.validationMessage, page.alert()]).toEqual([expect.stringMatching(/номер/i), undefined]);
    for (let second = 0; second < (end === 'wait' ? 5 : 1); second++) await page[end]();
    expect(control.validity.customError).toBe(false);
  }
});

test('while the bubble stands a script’s submit passes as well', async () => {
  const page = open(FORM, {}, 'ru', true);
  page.type(WRONG);
  page.request();
  page.request();
  await page.wait();
  expect([page.seen(), page.find('[name=phone]').validity.customError]).toEqual([1, false]);
});

const WAYS = ['click', 'request'] as const;
for (const first of WAYS)
  for (const second of WAYS)
    test(`the same wrong number passes the second time (${first}, then ${second}), without a call`, async () => {
      const page = open();
      page.type(WRONG);
      page[first]();
      expect(page.seen()).toBe(0);
      page[second]();
      await page.wait();
      expect([page.seen(), page.alert(), page.calls]).toEqual([1, undefined, []]);
    });

test('a wrong number of ten to fifteen digits is ordered the second time', async () => {
  const { type, click, wait, calls } = open();
  type('+7 111 123 45 678 9');
  click();
  click();
  await wait();
  expect(calls).toEqual([{ tel: '7111123456789' }]);
});

test('another wrong number is stopped again', () => {
  const { type, click, seen } = open();
  type(WRONG);
  click();
  type('+7 916 12');
  click();
  expect(seen()).toBe(0);
});

test('a number that was mended is ordered', async () => {
  const { type, click, wait, calls } = open();
  type(WRONG);
  click();
  type('+7 916 123-45-67');
  click();
  await wait();
  expect(calls).toEqual([{ tel: '79161234567' }]);
});

test('M-05 block stops every time and says it once', () => {
  const { type, click, request, seen, find } = open(FORM, { invalid: 'block' });
  type(WRONG);
  for (const again of [click, request, click, request]) again();
  expect(seen()).toBe(0);
  expect(find('form').querySelectorAll('[role=alert]')).toHaveLength(1);
});

test('L-10 skip never touches the form', async () => {
  const { type, click, seen, told, calls, marks, alert, wait } = open(FORM, { invalid: 'skip' });
  type(WRONG);
  click();
  await wait();
  expect([seen(), told, calls, marks(), alert()]).toEqual([
    1,
    ['invalid_phone'],
    [],
    [null, null],
    undefined,
  ]);
});

test('a country that is not allowed has words of its own', () => {
  const { type, click, told, alert } = open(FORM, { countries: 'RU', messageCountry: 'Только Россия' });
  type('+375 29 123-45-67');
  click();
  expect([told, alert()]).toEqual([['country'], 'Только Россия']);
});

test('M-03 the message speaks the language of the page, or the owner’s words', () => {
  for (const [options, lang, words] of [
    [{}, 'en', /phone|number/i],
    [{ lang: 'ru' }, 'en', /номер/i],
    [{ messageTel: 'Ой' }, 'en', /^Ой$/],
  ] as const) {
    const { type, click, alert } = open(FORM, options, lang);
    type(WRONG);
    click();
    expect(alert()).toMatch(words);
  }
});

const BOX =
  '<label><input type="checkbox" name="agree" required> Согласен на обработку персональных данных</label>';

test('a required consent box that is not ticked: no call, and the form is left to itself', async () => {
  const { type, click, seen, told, calls, alert, find, wait } = open(
    FORM.replace('<form', '<form novalidate').replace('<button', `${BOX}<button`),
  );
  type('+7 916 123-45-67');
  click();
  await wait();
  expect([seen(), told, calls, alert()]).toEqual([1, ['no_consent_box'], [], undefined]);
  find('[name=agree]').checked = true;
  click();
  await wait();
  expect(calls).toEqual([{ tel: '79161234567' }]);
});

test('an empty phone is no problem: no message, no call', async () => {
  const { type, click, seen, told, alert, wait } = open();
  type('');
  click();
  await wait();
  expect([seen(), told, alert()]).toEqual([1, ['empty_phone'], undefined]);
});

test('the manager’s own number is not called, and nothing is said to the visitor', async () => {
  const { type, click, seen, told, alert, calls, wait } = open(FORM, { manager: '+7 916 123-45-67' });
  type('8 916 123 45 67');
  click();
  await wait();
  expect([seen(), told, alert(), calls]).toEqual([1, ['same_as_manager'], undefined, []]);
});

const PSEUDO = '<div><input name="phone" type="tel"><button>Перезвоните мне</button></div>';

test('in a pseudo-form the message stands beside the control, and no handler hears the click', async () => {
  const { type, click, enter, seen, alert, find, calls, wait } = open(PSEUDO);
  type(WRONG);
  click();
  expect([seen(), alert()]).toEqual([0, expect.stringMatching(/номер/i)]);
  expect(find('[name=phone]').nextElementSibling?.getAttribute('role')).toBe('alert');
  type('+7 916 123-45-67');
  enter();
  await wait();
  expect(calls).toEqual([{ tel: '79161234567' }]);
});

test('in a pseudo-form the same number passes the second time', () => {
  const { type, click, enter, seen, alert } = open(PSEUDO);
  type(WRONG);
  enter();
  expect(alert()).toMatch(/номер/i);
  click();
  expect([seen(), alert()]).toEqual([1, undefined]);
});
