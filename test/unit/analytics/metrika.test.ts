import { expect, test, vi } from 'vitest';
import { reachGoal } from '../../../src/analytics/metrika';

const GOAL = 'callkeeper-call_order-autobind';

/** A page with these globals; the counters that a goal was reached in. */
function reach(counter: string, page: object): unknown[] {
  const ym = vi.fn();
  const queue = (page as { ym?: object }).ym;
  reachGoal({ ...page, ym: Object.assign(ym, queue) } as unknown as Window, counter, GOAL);
  ym.mock.calls.forEach(([, ...told]) => expect(told).toEqual(['reachGoal', GOAL]));
  return ym.mock.calls.map(([id]) => id as unknown);
}

/** Metrika's own list, once its script has loaded. */
const listOf = (...ids: number[]) => ({ Ya: { _metrika: { getCounters: () => ids.map((id) => ({ id })) } } });

/** What its snippet leaves before that: calls as `arguments`, an array in nothing but its keys. */
const queueOf = (...calls: unknown[][]) => ({
  ym: { a: calls.map((call) => ({ ...call, length: call.length })) },
});

test('a goal is reached in the counter that the owner named, whatever else is on the page', () => {
  expect(reach('123', listOf(456))).toEqual([123]);
});

test.each([
  ['Metrika lists', listOf(11, 22)],
  ['left a global', { yaCounter11: {}, yaCounter22: {}, yaCounterX: {} }],
  ['wait for Metrika to load', queueOf([11, 'init', {}], [22, 'init', {}], [11, 'hit'], ['x'])],
])('auto: a goal is reached once in every counter that %s', (_, page) => {
  expect(reach('auto', page)).toEqual([11, 22]);
});

test.each([
  ['off', 'off', listOf(11)],
  ['no counter on the page', 'auto', {}],
  [
    'a list that throws',
    'auto',
    {
      Ya: {
        _metrika: {
          getCounters: () => {
            throw new Error('page');
          },
        },
      },
    },
  ],
])('%s: no goal, and nothing thrown', (_, counter, page) => {
  expect(reach(counter, page)).toEqual([]);
});

test('a page without Metrika, or whose Metrika throws, notices nothing', () => {
  expect(() => reachGoal({} as Window, '123', GOAL)).not.toThrow();
  const ym = () => {
    throw new Error('page');
  };
  expect(() => reachGoal({ ym } as unknown as Window, '123', GOAL)).not.toThrow();
});
