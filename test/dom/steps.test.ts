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

test.each(['button', 'submit'])(
  'a wizard that asks everything in one and the same control is read anew at each step: %s',
  async (buttonType) => {
    const { click, wait, find, calls } = openForm(
      `<form><label for="a">Ваше имя</label><input id="a" name="answer"><button type="${buttonType}">Далее</button></form>`,
    );
    const type = async (text: string) => {
      find('input').focus();
      await wait();
      find('input').value = text;
    };
    await type('Анна');
    click();
    await wait();
    find('label').textContent = 'Телефон';
    find('input').type = 'tel';
    find('button').textContent = 'Отправить';
    find('button').setAttribute('type', 'submit');
    await type('+7 916 123-45-67');
    click();
    await wait();
    expect(calls).toEqual([{ tel: '79161234567', person: 'Анна' }]);
  },
);

const NAME = ['Ваше имя', 'Анна'] as const;
const PHONE = ['Телефон', '+7 916 123-45-67'] as const;

test.each([
  ['a form', [NAME, PHONE], '<form><input id="answer"><button>Далее</button></form>'],
  ['a form', [PHONE, NAME], '<form><input id="answer"><button>Далее</button></form>'],
  ['no form', [NAME, PHONE], '<div><input id="answer"><button type="button">Далее</button></div>'],
  ['no form', [PHONE, NAME], '<div><input id="answer"><button type="button">Далее</button></div>'],
] as const)('one control of %s that asks one question after the other: %j', async (_, questions, markup) => {
  const { find, click, wait, calls } = openForm(markup);
  const [first, second] = questions;
  const answer = async (text: string) => {
    find('#answer').focus();
    find('#answer').value = text;
    click();
    await wait();
  };
  find('#answer').placeholder = first[0];
  find('form,div').addEventListener(find('form') ? 'submit' : 'click', () => {
    find('#answer').placeholder = second[0];
    find('#answer').value = '';
    find('button').textContent = 'Отправить';
  });
  await answer(first[1]);
  expect(calls).toEqual([]);
  await answer(second[1]);
  expect(calls).toEqual([{ tel: '79161234567', person: 'Анна' }]);
});

test('a placeholder that is empty as long as its control has the focus is read when the form is sent', async () => {
  const { click, wait, find, calls } = openForm(
    '<form><input name="a1" placeholder="Ваше имя"><input name="b1" placeholder="Телефон"><button>Отправить</button></form>',
  );
  for (const [name, text] of [
    ['a1', 'Анна'],
    ['b1', '+7 916 123-45-67'],
  ] as const) {
    const control = find(`[name=${name}]`);
    const { placeholder } = control;
    control.addEventListener('focus', () => (control.placeholder = ''));
    control.addEventListener('blur', () => (control.placeholder = placeholder));
    control.focus();
    await wait();
    control.value = text;
  }
  find('button').focus();
  click();
  await wait();
  expect(calls).toEqual([{ tel: '79161234567', person: 'Анна' }]);
});
