import { expect, test } from 'vitest';
import { parseTold } from '../../../src/submission/told';

const TOLD = {
  form_id: 'f',
  form_title: 'Обратный звонок',
  page_path: '/',
  released_by: 'submit',
  transport: 'ckForms',
  event_id: 'e',
};

test('what was told of a form is read back from storage as it was, and nothing beside it', () => {
  expect(parseTold({ ...TOLD, reason: 'x', more: 'y' })).toEqual(TOLD);
});

test.each([null, undefined, 5, 'text', [], {}])('of %o everything is empty', (given) => {
  expect(parseTold(given)).toEqual(Object.fromEntries(Object.keys(TOLD).map((key) => [key, ''])));
});

test('texts are cut to 200 characters, and what is no text is made one', () => {
  expect(parseTold({ form_id: 'x'.repeat(300), form_title: 5 })).toMatchObject({
    form_id: 'x'.repeat(200),
    form_title: '5',
  });
});
