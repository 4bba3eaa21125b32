import { expect, test } from 'vitest';
import { openSite } from './site';

const FIELD = (control: string) => `<form id="f"><label>Имя <input name="name"></label>
  <label>Телефон <input name="phone" type="tel"></label>${control}<button>Перезвоните мне</button></form>`;

test.each([
  ['a password', '<input type="password" name="x" value="canary">'],
  ['a card number by its name', '<input name="card_number" value="canary">'],
  ['a card number by autocomplete', '<input name="x" autocomplete="cc-number" value="canary">'],
  ['a card number by its check digit', '<input name="x" value="4111 1111 1111 1111">'],
  ['the code of a card', '<input name="cvv" value="canary">'],
  ['a one-time code', '<input name="x" autocomplete="one-time-code" value="canary">'],
  ['a file', '<input type="file" name="x">'],
  ['a hidden token', '<input type="hidden" name="csrf_token" value="canary">'],
])('a placeholder never yields %s', (_, control) => {
  const name = /name="(\w+)"/.exec(control)![1];
  const site = openSite(FIELD(control), { param1: `Модель: {field:${name}}`, param2: `{field:${name}}` });
  site.fill({ name: 'Анна', phone: '8 916 123-45-67' });
  site.submit();
  expect(site.calls).toEqual([{ tel: '79161234567', person: 'Анна', param1: 'Модель' }]);
});

test('nor a password that a button has turned into text', () => {
  const site = openSite(FIELD('<input type="password" name="x" value="canary">'), { param1: '{field:x}' });
  site.fill({ phone: '8 916 123-45-67' });
  const secret = site.form().querySelector<HTMLInputElement>('[name=x]')!;
  secret.focus();
  secret.type = 'text';
  site.submit();
  expect(site.calls).toEqual([{ tel: '79161234567' }]);
});

test('what is no secret does come out', () => {
  const site = openSite(FIELD('<select name="x"><option value="k3">Кухня</option></select>'), {
    param1: '{field:x}',
  });
  site.fill({ phone: '8 916 123-45-67' });
  site.submit();
  expect(site.calls).toEqual([{ tel: '79161234567', param1: 'Кухня' }]);
});
