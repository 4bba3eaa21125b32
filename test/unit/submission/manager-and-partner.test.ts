import { describe, expect, test } from 'vitest';
import { parseManager } from '../../../src/submission/manager';
import { parsePartner } from '../../../src/submission/partner';
import { rules } from '../phone/rules-of-the-cis';

describe('the manager', () => {
  test.each([
    ['+7 (464) 251-25-25', '74642512525'],
    ['8 464 251 25 25', '74642512525'],
    ['72222222222', '72222222222'],
    ['+74642512525^4342', '74642512525^4342'],
    ['8 (464) 251-25-25 ^ 43', '74642512525^43'],
    ['+74642512525^', '74642512525'],
    ['0', '0'],
    ['1', '1'],
    [' 12 ', '12'],
    ['007', '007'],
  ])('%s is %s', (text, manager) => expect(parseManager(text, rules, 'RU')).toBe(manager));

  test.each(['', 'Иван', '1234', '12345', '+7 464 251', '0^12^', '711111111111'])(
    '%s is left out',
    (text) => {
      expect(parseManager(text, rules, 'RU')).toBe(text === '0^12^' ? '0' : '');
    },
  );

  test('without a country code is one of the site’s country', () => {
    expect(parseManager('029 123-45-67', rules, 'BY')).toBe('375291234567');
  });
});

describe('the partner', () => {
  test.each([
    ['партнер', 'партнер'],
    ['Мой  партнёр ', 'Мой партнёр'],
    ['ЁЛКА', 'ЁЛКА'],
    ['Partner', ''],
    ['партнер 1', ''],
    ['партнер-сервис', ''],
    ['Қазақ', ''],
    ['', ''],
    ['  ', ''],
  ])('%j is %j', (text, partner) => expect(parsePartner(text)).toBe(partner));
});
