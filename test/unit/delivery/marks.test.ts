import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createId, createMarks } from '../../../src/delivery/marks';
import { createStore } from '../../../src/delivery/store';
import { FakeStorage } from './world';

const TEL = '79161234567';
const OTHER = '79161234568';

function openMarks() {
  const time = { now: 1_000_000 };
  const local = new FakeStorage(() => 'ok');
  const create = () => {
    const win = { localStorage: local } as unknown as Window;
    return createMarks(
      createStore(win, () => 'local'),
      () => time.now,
    );
  };
  const keys = () => Object.keys(local).filter((key) => key.startsWith('ck-autobind:d:'));
  return { time, local, create, keys, marks: create() };
}

test('a number counts as ordered for the seconds asked, to the millisecond', () => {
  const { marks, time } = openMarks();
  expect(marks.has(TEL, 60)).toBe(false);
  marks.add(TEL, 60);
  expect([marks.has(TEL, 60), marks.has(OTHER, 60), marks.has(TEL, 0)]).toEqual([true, false, false]);
  time.now += 59_999;
  expect([marks.has(TEL, 60), marks.has(TEL, 59)]).toEqual([true, false]);
  time.now += 1;
  expect(marks.has(TEL, 60)).toBe(false);
});

test('another page of the site knows it too: the salt is kept', () => {
  const { marks, create, local } = openMarks();
  marks.add(TEL, 60);
  const salt = local['ck-autobind:salt'];
  expect(salt).toMatch(/^[a-z\d]{8,40}$/);
  expect([create().has(TEL, 60), local['ck-autobind:salt']]).toEqual([true, salt]);
});

test('another browser has another salt, so the same number leaves another trace', () => {
  const traces = [openMarks(), openMarks()].map(({ marks, keys }) => {
    marks.add(TEL, 60);
    return keys()[0];
  });
  expect(traces[0]).not.toBe(traces[1]);
});

test('a salt of a megabyte, written by somebody else, is cut', () => {
  const { marks, local, create } = openMarks();
  local['ck-autobind:salt'] = 'x'.repeat(1_000_000);
  marks.add(TEL, 60);
  local['ck-autobind:salt'] = 'x'.repeat(40);
  expect(create().has(TEL, 60)).toBe(true);
});

test('marks last a minute at least, so that the limit can count them, then leave no trace', () => {
  const { marks, time, keys } = openMarks();
  marks.add(TEL, 0);
  marks.add(OTHER, 120);
  expect(marks.lastMinute()).toBe(2);
  time.now += 59_999;
  expect(marks.lastMinute()).toBe(2);
  time.now += 1;
  expect([marks.lastMinute(), keys().length]).toEqual([0, 1]);
  time.now += 60_000;
  expect([marks.has(OTHER, 600), keys().length]).toEqual([false, 0]);
});

test('a clock that was set back a day lets nobody be called twice', () => {
  const { marks, time } = openMarks();
  marks.add(TEL, 60);
  time.now -= 86_400_000;
  expect([marks.has(TEL, 60), marks.lastMinute()]).toEqual([true, 1]);
});

test.each(['d:', 'd:x', 'd:x:1', 'd:x:y:z', 'd:x:9e15:9e14', 'd:x::', 'd:x:5:5'])(
  'a mark that we could not have written is removed, not counted: %s',
  (key) => {
    const { marks, local, keys } = openMarks();
    local[`ck-autobind:${key}`] = '1';
    expect([marks.lastMinute(), keys()]).toEqual([0, []]);
  },
);

test('numbers that differ in one digit are never taken for one another, and no digit is kept', () => {
  const { marks, keys } = openMarks();
  const near = fc.record({ place: fc.nat(9), digit: fc.nat(9) });
  marks.add(TEL, 60);
  fc.assert(
    fc.property(near, ({ place, digit }) => {
      const tel = TEL.slice(0, 1 + place) + String(digit) + TEL.slice(2 + place);
      expect(marks.has(tel, 60)).toBe(tel === TEL);
    }),
    { numRuns: 200 },
  );
  expect(keys()[0]).toMatch(/^ck-autobind:d:[a-z\d]{1,7}:1000000:1060000$/);
});

test('an id is made of the moment and of chance, in letters and digits', () => {
  const ids = Array.from({ length: 1000 }, () => createId(() => 1_700_000_000_000));
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^loyw3v28[a-z\d]{4,20}$/);
});
