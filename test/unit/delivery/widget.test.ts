import { expect, test } from 'vitest';
import { findCkForms, findGlobal, hasCallKeeper, readWidget } from '../../../src/delivery/widget';

const windowOf = (own: object) => own as unknown as Window;
const method = () => undefined;

test.each<[string, unknown]>([
  ['an object', { ckEvent: method }],
  ['a function', Object.assign(() => undefined, { ckEvent: method })],
  ['an object whose method is inherited', Object.create({ ckEvent: method })],
  ['a frozen object', Object.freeze({ ckEvent: method })],
])('%s with the method is the widget', (_, ckForms) => {
  expect(findCkForms(windowOf({ ckForms }))).toBe(ckForms);
});

test.each<[string, object]>([
  ['nothing', {}],
  ['null', { ckForms: null }],
  ['a text', { ckForms: 'text' }],
  ['a number', { ckForms: 5 }],
  ['an element', { ckForms: { nodeType: 1, ckEvent: method } }],
  ['an object without the method', { ckForms: {} }],
  ['an object whose method is none', { ckForms: { ckEvent: {} } }],
  ['what named access to elements gives: no own property', Object.create({ ckForms: { ckEvent: method } })],
])('%s is no widget', (_, own) => {
  expect(findCkForms(windowOf(own))).toBeUndefined();
});

test('what throws when it is looked at is not there', () => {
  const no = (): never => {
    throw new Error('no');
  };
  expect(findCkForms(windowOf(Object.defineProperty({}, 'ckForms', { get: no })))).toBeUndefined();
  const ckForms = Object.defineProperty({}, 'ckEvent', { get: no });
  expect(findCkForms(windowOf({ ckForms }))).toBeUndefined();
  expect(findGlobal(windowOf({ ckForms }), 'ckForms')).toBe(ckForms);
  const CallKeeper = Object.defineProperty({}, 'a', { get: no });
  expect(readWidget(windowOf({ CallKeeper }), 1)).toMatchObject({ present: true, on: null, reason: null });
});

test('the widget’s script is seen by its own object', () => {
  expect([{ CallKeeper: {} }, { ckForms: {} }, {}].map((own) => hasCallKeeper(windowOf(own)))).toEqual([
    true,
    false,
    false,
  ]);
});

test.each<[object, object]>([
  [{}, { present: false, hash: null, on: null, reason: null }],
  [{ ckForms: { ckEvent: method } }, { present: true, hash: null, on: null, reason: null }],
  [{ CallKeeper: {} }, { present: true, hash: null, on: null, reason: null }],
  [
    { CallKeeper: { p: { hash: 'abcd1234' }, a: { on: true, reason: '' } } },
    { present: true, hash: 'abcd1234', on: true, reason: null },
  ],
  [
    { CallKeeper: { p: { hash: 12345678 }, a: { on: false, reason: 'Widget disabled' } } },
    { present: true, hash: '12345678', on: false, reason: 'Widget disabled' },
  ],
  [
    { CallKeeper: { p: { hash: {} }, a: { on: 'yes', reason: Symbol('x') } } },
    { present: true, hash: null, on: null, reason: null },
  ],
  [{ CallKeeper: { p: null, a: 5 } }, { present: true, hash: null, on: null, reason: null }],
])('the state of the widget, whatever the page made of it: %o', (own, state) => {
  expect(readWidget(windowOf(own), 2)).toEqual({ ...state, tags: 2 });
});
