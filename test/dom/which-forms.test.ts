// @vitest-environment node
import { expect, test } from 'vitest';
import { openForm } from './open-form';

const form = (name: string, heading: string, button: string) =>
  `<form class="${name}"><h3>${heading}</h3><input name="phone" placeholder="Телефон"><button>${button}</button></form>`;
const LEAD = form('lead', 'Заявка', 'Отправить');
const LOGIN = form('login', 'Вход', 'Войти');

/** Why each form is left alone; null: it is bound. */
const judged = (body: string, options: Record<string, unknown>) =>
  openForm(body, options)
    .binder.inspect()
    .map(({ reason }) => reason);

test('a selector of what stands around forms means those in it that ask for a call', () => {
  const block = `<section id="rec1">${LEAD}${LOGIN}</section>${LEAD}`;
  expect(judged(block, { forms: '#rec1' })).toEqual([null, 'login', 'not_marked']);
});

test('a selector of a form itself binds it whatever the rules say', () => {
  expect(judged(LEAD + LOGIN, { forms: '.login' })).toEqual(['not_marked', null]);
});

test('a form that a selector takes out is not let in by what stands around it', () => {
  expect(judged(`<section>${LEAD}${LOGIN}</section>`, { forms: ':not(.lead)' })).toEqual([
    'not_marked',
    null,
  ]);
});

test('a unit speaks for the forms in the block that it names, and for no others', () => {
  const units = [
    { unit: 'a', forms: '#rec1', manager: '5' },
    { unit: 'b', manager: '6' },
  ];
  const { binder } = openForm(`<section id="rec1">${LEAD}</section>${LEAD}`);
  binder.push(...units);
  expect(binder.inspect().map(({ options }) => options.manager.value)).toEqual(['5', '6']);
});
