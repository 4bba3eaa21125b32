import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { cleanPayload, type Payload } from '../../../src/submission/payload';
import { build, value } from './form';

const KEYS = ['tel', 'person', 'manager', 'mail', 'partner', 'param1', 'param2'];
const FIELDS = [
  'tel',
  'tel.code',
  'tel.part',
  'person',
  'person.first',
  'email',
  'manager',
  'mail',
  'param1',
  'param2',
  null,
] as const;

test('B-30: the type of a payload is the service’s contract', () => {
  expectTypeOf<Payload>().toEqualTypeOf<{
    tel: string;
    person?: string;
    manager?: string;
    mail?: string | string[] | { success?: string[]; fail?: string[]; all?: string[] };
    partner?: string;
    param1?: string;
    param2?: string;
  }>();
  const payload: Payload = { tel: '71111111111' };
  // @ts-expect-error no other keys
  payload.email = 'a@b.ru';
  expect(cleanPayload(payload)).toEqual({ tel: '71111111111' });
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('8 916 123 45 67', '+375 29 123-45-67', 'a@b.ru', '{field:x}', '<b>Я</b>'),
);
const control = fc.record({ field: fc.constantFrom(...FIELDS), text, name: fc.constantFrom('x', 'y', '') });

test('O-03, B-01, H-08: whatever is typed and set, a payload has the service’s keys only, none empty, none too long', () => {
  fc.assert(
    fc.property(
      fc.array(control, { maxLength: 6 }),
      text,
      text,
      text,
      text,
      (controls, person, param1, manager, partner) => {
        const values = controls.map(({ field, text, name }) => value(field, text, { name }));
        const { payload, problem } = build(values, { person, param1, manager, partner, mail: param1 });
        expect(!payload && !problem).toBe(false);
        if (!payload) return;
        expect(payload.tel).toMatch(/^\d{5,15}$/);
        for (const [key, held] of Object.entries(payload)) {
          expect(KEYS).toContain(key);
          expect(held).toBeTruthy();
          if (typeof held === 'string' && key !== 'mail')
            expect(Array.from(held).length).toBeLessThanOrEqual(key === 'person' ? 100 : 250);
        }
        expect(cleanPayload(payload)).toEqual(payload);
      },
    ),
    { numRuns: 1500 },
  );
});

test('J-13: what listeners of the page left in a payload is cleaned: unknown keys, empty ones, other types go', () => {
  const given = {
    tel: '+7 916 123-45-67',
    person: ' Иван <b></b>',
    manager: 2,
    mail: ['a@b.ru', 5, ''],
    partner: '',
    param1: { toString: () => 'x' },
    email: 'a@b.ru',
  };
  expect(cleanPayload(given)).toEqual({ tel: '79161234567', person: 'Иван', manager: '2', mail: 'a@b.ru' });
  expect(cleanPayload({ tel: '71111111111', mail: { all: ['a@b.ru'], some: ['x'], fail: [] } })).toEqual({
    tel: '71111111111',
    mail: { all: ['a@b.ru'] },
  });
});

test('without a phone there is no payload', () => {
  for (const given of [
    null,
    undefined,
    5,
    'x',
    [],
    {},
    { tel: '' },
    { tel: '1234' },
    { tel: {} },
    { tel: '1'.repeat(16) },
  ])
    expect(cleanPayload(given)).toBeUndefined();
});

test('a cleaned payload is a copy', () => {
  const given = { tel: '71111111111', mail: ['a@b.ru', 'c@d.ru'] };
  const clean = cleanPayload(given)!;
  given.mail.push('x@y.ru');
  expect(clean).toEqual({ tel: '71111111111', mail: ['a@b.ru', 'c@d.ru'] });
});
