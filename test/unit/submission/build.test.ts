import { describe, expect, test } from 'vitest';
import { build, tel, value } from './form';

test('a name and a phone are a payload', () => {
  expect(build([value('person', ' Иван  Петров '), tel()])).toEqual({
    payload: { tel: '79161234567', person: 'Иван Петров' },
    title: 'Заказать звонок',
    problem: null,
    complaints: [],
  });
});

test('the guide’s object with all fields is made of options alone', () => {
  const settings = {
    person: 'Name',
    manager: '72222222222',
    mail: "{'mail@example.com'}",
    partner: 'партнер',
    param1: 'Параметр 1',
    param2: 'Параметр 2',
  };
  const { payload, complaints } = build([tel('71111111111')], settings);
  expect(payload).toEqual({
    tel: '71111111111',
    person: 'Name',
    manager: '72222222222',
    mail: 'mail@example.com',
    partner: 'партнер',
    param1: 'Параметр 1',
    param2: 'Параметр 2',
  });
  expect(Object.keys(payload!)).toEqual(['tel', 'person', 'manager', 'mail', 'partner', 'param1', 'param2']);
  expect(complaints).toEqual([]);
});

test('what is empty or unusable leaves no key, and the call goes out', () => {
  const settings = {
    person: ' ',
    manager: 'нет',
    mail: 'nobody',
    partner: 'Partner 1',
    param1: '{field:no}',
    param2: '',
  };
  const { payload, problem, complaints } = build([tel(), value('person', '')], settings);
  expect(payload).toEqual({ tel: '79161234567' });
  expect(problem).toBeNull();
  expect(complaints.map(({ option }) => option).sort()).toEqual(['mail', 'manager', 'partner']);
});

describe('a problem', () => {
  test('an empty phone is no call and nothing to send', () => {
    const phone = tel('+7 (___) ___-__-__', { mask: '+7 (___) ___-__-__' });
    expect(build([value('person', 'Иван'), phone])).toMatchObject({
      payload: null,
      problem: { reason: 'empty_phone', control: phone.control, sendable: false, tel: '' },
    });
    expect(build([]).problem).toMatchObject({ reason: 'empty_phone', control: null });
  });

  test('a wrong number of ten to fifteen digits has a payload too: the second attempt may send it', () => {
    expect(build([tel('711111111111')])).toMatchObject({
      payload: { tel: '711111111111' },
      problem: { reason: 'invalid_phone', sendable: true, tel: '711111111111' },
    });
  });

  test('a number of fewer than ten or more than fifteen digits is never sent', () => {
    for (const text of ['123-45-67', '916123456', '1234567890123456']) {
      expect(build([tel(text)]), text).toMatchObject({
        payload: null,
        problem: { reason: 'invalid_phone', sendable: false },
      });
    }
  });

  test('a country that is not on the list is never sent', () => {
    expect(build([tel('+375 29 123-45-67')], { countries: ['RU', 'KZ'] })).toMatchObject({
      payload: null,
      problem: { reason: 'country', sendable: false, tel: '375291234567' },
    });
    expect(build([tel('+49 170 1234567')], { countries: ['RU'] }).problem?.reason).toBe('country');
    expect(build([tel('+7 701 234 56 78')], { countries: ['RU', 'KZ'] }).problem).toBeNull();
  });

  test('a country on the list whose rules are not on board is let through', () => {
    expect(build([tel('+49 170 1234567')], { countries: ['RU', 'DE'] }).payload).toEqual({
      tel: '491701234567',
    });
  });

  test('the visitor’s number is the manager’s: never sent', () => {
    for (const manager of ['+7 916 123-45-67', '89161234567^12', '9161234567'])
      expect(build([tel()], { manager }), manager).toMatchObject({
        payload: null,
        problem: { reason: 'same_as_manager', sendable: false },
      });
  });

  test('a consent box that the form requires and nobody ticked holds back even a wrong number', () => {
    const box = value('consent', 'on', { required: true, checked: false });
    expect(build([tel('711111111111'), box])).toMatchObject({
      payload: null,
      problem: { reason: 'no_consent_box', sendable: false },
    });
    expect(build([tel(), { ...box, checked: true }]).payload).not.toBeNull();
    expect(build([tel(), { ...box, required: false }]).payload).not.toBeNull();
  });
});

describe('how strict the check is', () => {
  test('possible: the length decides', () => expect(build([tel('71111111111')]).problem).toBeNull());

  test('valid: the numbering plan decides', () => {
    expect(build([tel('71111111111')], { check: 'valid' }).problem).toMatchObject({
      reason: 'invalid_phone',
      sendable: true,
    });
    expect(build([tel()], { check: 'valid' }).problem).toBeNull();
    expect(build([tel('+49 170 1234567')], { check: 'valid' }).problem, 'no plan on board').toBeNull();
  });

  test('off: any five to fifteen digits go out', () => {
    expect(build([tel('123-45')], { check: 'off' })).toMatchObject({
      payload: { tel: '12345' },
      problem: null,
    });
    expect(build([tel('8 916 123 45 67')], { check: 'off' }).payload?.tel).toBe('79161234567');
    expect(build([tel('1234')], { check: 'off' })).toMatchObject({
      payload: null,
      problem: { reason: 'empty_phone' },
    });
  });
});

describe('the country of numbers without a country code', () => {
  test('is the owner’s word, else told by the page', () => {
    expect(build([tel('029 123 45 67')], { country: 'BY' }).payload?.tel).toBe('375291234567');
    expect(build([tel('029 123 45 67')], {}, { hostname: 'example.by' }).payload?.tel).toBe('375291234567');
    expect(build([tel('29 123 45 67', { mask: '+375 (__) ___-__-__' })]).payload?.tel).toBe('375291234567');
  });

  test('the owner is told when its rules are not on board', () => {
    const { complaints, payload } = build([tel('+49 170 1234567')], { country: 'DE' });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatchObject({ option: 'country' });
    expect(payload?.tel).toBe('491701234567');
  });
});

describe('B-18, J-05: who may say what', () => {
  test('a control that the owner declared beats the option', () => {
    const controls = [
      tel(),
      value('manager', '2'),
      value('mail', 'office@example.com'),
      value('param1', 'k3', { choice: 'Кухня' }),
      value('param2', 'из поля'),
    ];
    const settings = {
      manager: '79991112233',
      mail: 'head@example.com',
      param1: 'из опции',
      param2: 'из опции',
    };
    expect(build(controls, settings).payload).toMatchObject({
      manager: '2',
      mail: 'office@example.com',
      param1: 'Кухня',
      param2: 'из поля',
    });
  });

  test('what such a control holds and nobody can use is told, and the option counts', () => {
    const { payload, complaints } = build([tel(), value('manager', 'Офис'), value('mail', 'x')], {
      manager: '1',
      mail: 'a@b.ru',
    });
    expect(payload).toMatchObject({ manager: '1', mail: 'a@b.ru' });
    expect(complaints.map(({ option }) => option).sort()).toEqual(['mail', 'manager']);
  });

  test('the visitor’s own address and a control merely named like a key set nothing', () => {
    const named = ['manager', 'mail', 'partner', 'param1'].map((name) => value(null, 'a@b.ru', { name }));
    expect(build([tel(), value('email', 'me@example.com'), ...named]).payload).toEqual({
      tel: '79161234567',
    });
  });

  test('the owner’s text for the name beats a guessed control, not a declared one', () => {
    expect(build([tel(), value('person', 'Иван')], { person: 'Клиент' }).payload?.person).toBe('Клиент');
    expect(
      build([tel(), value('person', 'Иван', { declared: true })], { person: 'Клиент' }).payload?.person,
    ).toBe('Иван');
    expect(build([tel(), value('person', 'Иван')], { person: '{field:none}' }).payload?.person).toBe('Иван');
  });
});

test('the title’s placeholders are filled, and {form.title} is that title', () => {
  const settings = { title: '{form.title}: {field:model}', param1: '{form.title}' };
  const { title, payload } = build([tel(), value(null, 'X5', { name: 'model' })], settings);
  expect(title).toBe('Заказать звонок: X5');
  expect(payload?.param1).toBe('Заказать звонок: X5');
});

test('a placeholder that nobody knows is told once for each option', () => {
  const { complaints } = build([tel()], { param1: '{what} {what} {form.title}' });
  expect(complaints).toEqual([{ option: 'param1', text: '{what} is no placeholder; left empty' }]);
});
