// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openForm } from './open-form';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const part = (title: string, name: string, tel: string): string =>
  `<fieldset><legend>${title}</legend><label>Имя <input value="${name}"></label>
    <label>Телефон <input value="${tel}"></label></fieldset>`;
const HEAD = '<form><h2>Цветы с доставкой</h2>';
const SEND = '<button>Заказать</button></form>';
const OWN = part('Заказчик', 'Анна', '+7 916 123-45-67');

async function send(body: string) {
  const { find, click, wait, calls } = openForm(HEAD + body + SEND);
  find('input').focus();
  click();
  await wait();
  return calls;
}

test.each([
  ['before', part('Получатель', 'Борис', '+7 916 765-43-21') + OWN],
  ['after', OWN + part('Получатель', 'Борис', '+7 916 765-43-21')],
])('who gets the parcel stands %s the visitor: the visitor is called by name', async (_, body) => {
  expect(await send(body)).toEqual([{ tel: '79161234567', person: 'Анна' }]);
});

test('who leaves the own number empty does not have somebody else called', async () => {
  const empty = OWN.replace('+7 916 123-45-67', '');
  expect(await send(empty + part('Получатель', 'Борис', '+7 916 765-43-21'))).toEqual([]);
});

test('the only number there is under a heading about somebody else', async () => {
  expect(await send(part('Вам позвонит менеджер', 'Анна', '+7 916 123-45-67'))).toEqual([
    { tel: '79161234567', person: 'Анна' },
  ]);
});
