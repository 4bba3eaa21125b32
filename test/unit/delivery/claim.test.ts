import { expect, test, vi } from 'vitest';
import { createClaim } from '../../../src/delivery/claim';
import { createStore } from '../../../src/delivery/store';
import { FakePage, FakeStorage, Time } from './world';

type Request = (name: string, run: () => void) => Promise<unknown>;

/** Tabs of one browser: each asks for rights by itself, and they share localStorage and, if there are any, locks. */
function openTabs(count: number, locks?: Request) {
  const time = new Time();
  const local = new FakeStorage(() => 'ok');
  const tabs = Array.from({ length: count }, () => {
    const page = new FakePage(time, new FakeStorage(() => 'ok'), local, { method: [], heard: [], blind: [] });
    const win = { localStorage: local, navigator: locks ? { locks: { request: locks } } : {} };
    const store = createStore(win as unknown as Window, () => 'local');
    const claim = createClaim(win as unknown as Window, store, time.clockFor(page));
    const answers: boolean[] = [];
    return { page, answers, ask: (id = 'x') => claim(id, (mine) => answers.push(mine)) };
  });
  return { time, local, tabs, answers: () => tabs.map((tab) => tab.answers) };
}

/** Locks as browsers have them: one holder of a name at a time, each answered in its turn. */
function createLocks(): Request & { names: string[] } {
  let last = Promise.resolve();
  const names: string[] = [];
  const request: Request = (name, run) => {
    names.push(name);
    return (last = last.then(run));
  };
  return Object.assign(request, { names });
}
const settle = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

test('with Web Locks the first who asks has the right at once, the others have not, and no timer is waited for', async () => {
  const locks = createLocks();
  const { tabs, answers, local } = openTabs(3, locks);
  for (const tab of tabs) tab.ask();
  await settle();
  expect(answers()).toEqual([[true], [false], [false]]);
  expect(locks.names).toEqual(['ck-autobind:c:x', 'ck-autobind:c:x', 'ck-autobind:c:x']);
  expect(Object.keys(local)).toEqual(['ck-autobind:c:x']);
});

test('nobody is answered twice, though locks and timers both come to an end', async () => {
  const { tabs, answers, time } = openTabs(2, createLocks());
  for (const tab of tabs) tab.ask();
  await settle();
  time.tick(10_000);
  expect(answers()).toEqual([[true], [false]]);
});

test('a lock that is given only after the slow way had an answer changes nothing', async () => {
  let give: () => void = () => undefined;
  const { tabs, answers, time } = openTabs(1, (_, run) => new Promise(() => (give = run)));
  tabs[0]!.ask();
  time.tick(999);
  expect(answers()).toEqual([[]]);
  time.tick(1000);
  give();
  await settle();
  expect(answers()).toEqual([[true]]);
});

test.each<[string, Request | undefined]>([
  ['missing', undefined],
  ['forbidden', () => Promise.reject(new DOMException('no', 'SecurityError'))],
])(
  'where locks are %s, one of three tabs that ask together has the right within 100 ms',
  async (_, locks) => {
    const { tabs, answers, time } = openTabs(3, locks);
    for (const tab of tabs) tab.ask();
    await settle();
    time.tick(19);
    expect(answers().flat()).toEqual([]);
    time.tick(81);
    expect(answers().flat().filter(Boolean)).toHaveLength(1);
    time.tick(5000);
    expect(answers().flat().sort()).toEqual([false, false, true]);
  },
);

test('two rights are two answers: a blind event is another right than a delivery', async () => {
  const { tabs, answers, time } = openTabs(2);
  tabs[0]!.ask('x');
  tabs[1]!.ask('xb');
  time.tick(100);
  expect(answers()).toEqual([[true], [true]]);
});

test('the tab that has a right gets it again, others not for half an hour', async () => {
  const { tabs, answers, time } = openTabs(2);
  tabs[0]!.ask();
  time.tick(100);
  tabs[0]!.ask();
  tabs[1]!.ask();
  time.tick(2000);
  expect(answers()).toEqual([[true, true], [false]]);
  time.tick(29 * 60_000);
  tabs[1]!.ask();
  time.tick(100);
  expect(answers()[1]).toEqual([false, false]);
  time.tick(60_000);
  tabs[1]!.ask();
  time.tick(100);
  expect(answers()[1]).toEqual([false, false, true]);
});

test('a tab that dies while it asks keeps the others waiting for a second, no longer', () => {
  const { tabs, answers, time } = openTabs(2);
  tabs[0]!.ask();
  time.tick(5);
  tabs[0]!.page.shown = false;
  tabs[1]!.ask();
  time.tick(990);
  expect(answers()).toEqual([[], []]);
  time.tick(200);
  expect(answers()).toEqual([[], [true]]);
});

test('a tab whose token was overwritten while it waited does not believe that it has the right', () => {
  const { tabs, answers, time, local } = openTabs(1);
  tabs[0]!.ask();
  time.tick(1);
  local['ck-autobind:c:x'] = `${time.now + 1_000_000},another`;
  time.tick(200);
  expect(answers()).toEqual([[false]]);
});

test('tabs wait for different moments, so that they do not meet again and again', () => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.999);
  const { tabs, answers, time } = openTabs(1);
  tabs[0]!.ask();
  time.tick(79);
  const early = answers().flat().length;
  time.tick(1);
  random.mockRestore();
  expect([early, answers()]).toEqual([0, [[true]]]);
});
