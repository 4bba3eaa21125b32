import { expect, test, vi } from 'vitest';
import { createClaim, type Claim } from '../../../src/delivery/claim';
import { createCourier } from '../../../src/delivery/courier';
import { LIFETIME } from '../../../src/delivery/entry';
import { createOutbox } from '../../../src/delivery/outbox';
import { createStore } from '../../../src/delivery/store';
import { FakePage, FakeStorage, Time, type Ledger } from './world';

const TOLD = { form_id: '', form_title: '', page_path: '/', event_id: 'e' };
const TEL = '79161234567';
const OTHER = '79990001122';

interface Setting {
  redeliver?: 'queued' | 'unacked' | 'off';
  session?: FakeStorage;
  time?: Time;
  claim?: Claim;
}

/** One page with a courier whose every word is kept. */
function openPage(setting: Setting = {}) {
  const { redeliver = 'queued', session = new FakeStorage(() => 'ok'), time = new Time() } = setting;
  const ledger: Ledger = { method: [], heard: [], blind: [] };
  const local = new FakeStorage(() => 'ok');
  const page = new FakePage(time, session, local, ledger);
  const win = page.win as unknown as Window;
  const clock = time.clockFor(page);
  const looks = vi.fn();
  const sent = vi.fn();
  const expired = vi.fn();
  const courier = createCourier(win, {
    outbox: createOutbox(createStore(win, () => 'session'), clock.now), // prettier-ignore
    claim: setting.claim ?? createClaim(win, createStore(win, () => 'local'), clock), // prettier-ignore
    clock: { ...clock, later: (ms, run) => (looks(ms), clock.later(ms, run)) },
    options: () => ({ wait: 15, redeliver }),
    sent: (entry, transport) => void sent(entry.id, entry.stage, transport),
    expired: (entry) => void expired(entry.id),
  });
  const accept = (id = 'a', tel = TEL, keepOnly = false) => courier.accept({ tel }, TOLD, id, keepOnly);
  const stored = () => Object.keys(session).filter((key) => key.includes(':o:'));
  return { courier, accept, page, time, session, ledger, sent, expired, looks, stored, win: page.win };
}

test('a widget that is there gets the payload at once, nothing is stored, and it is told once', () => {
  const { courier, accept, page, ledger, sent, stored, looks } = openPage();
  page.setWidget('method');
  accept();
  expect([ledger.method, stored(), courier.waiting()]).toEqual([[TEL], [], 0]);
  expect(sent.mock.calls).toEqual([['a', 'handed', 'ckForms']]);
  expect(looks).not.toHaveBeenCalled();
});

test('while the page is being left it is only kept, though a widget is there', () => {
  const { courier, accept, page, ledger, stored } = openPage();
  page.setWidget('method');
  accept('a', TEL, true);
  expect([ledger.method, stored().length, courier.waiting()]).toEqual([[], 1, 1]);
});

test('looks come after 50 ms, then less and less often, never more than a second apart, and end with the last entry', () => {
  const { courier, accept, page, time, looks } = openPage();
  accept();
  time.tick(10_000);
  const pauses = looks.mock.calls.map(([ms]) => ms as number);
  expect(pauses.slice(0, 3)).toEqual([50, 65, 84.5]);
  expect(pauses.slice(1).every((pause, n) => pause >= pauses[n]!)).toBe(true);
  expect(Math.max(...pauses)).toBe(1000);
  page.setWidget('method');
  time.tick(2000);
  expect(courier.waiting()).toBe(0);
  looks.mockClear();
  time.tick(60_000);
  expect(looks).not.toHaveBeenCalled();
});

test('a new payload starts the looks anew, and there is one round of them, not two', () => {
  const { accept, time, looks } = openPage();
  accept();
  time.tick(20_000);
  looks.mockClear();
  accept('b', OTHER);
  time.tick(114);
  expect(looks.mock.calls).toEqual([[50], [65]]);
});

test('a look from outside hands over without waiting for the round', () => {
  const { courier, accept, page, time, ledger } = openPage();
  accept();
  time.tick(5000);
  page.setWidget('method');
  courier.look();
  time.tick(90);
  expect(ledger.method).toEqual([TEL]);
});

test('a widget without its method is given 300 ms, then an event', () => {
  const { accept, page, time, ledger, sent } = openPage();
  page.setWidget('service');
  accept();
  time.tick(290);
  expect(ledger.heard).toEqual([]);
  time.tick(1000);
  expect(ledger).toEqual({ method: [], heard: [TEL], blind: [] });
  expect(sent.mock.calls).toEqual([['a', 'handed', 'event']]);
});

test('a widget that went away before its 300 ms were over starts them anew', () => {
  const { accept, page, time, ledger } = openPage();
  page.setWidget('service');
  accept();
  time.tick(210);
  page.setWidget('none');
  time.tick(300);
  page.setWidget('service');
  time.tick(200);
  expect(ledger.heard).toEqual([]);
});

test('an event that nobody heard is no delivery: it stays in the outbox, and is told as sent', () => {
  const { courier, accept, time, ledger, sent, stored } = openPage();
  accept();
  time.tick(14_000);
  expect(ledger.blind).toEqual([]);
  time.tick(3000);
  expect([ledger.blind, courier.waiting(), stored().length]).toEqual([[TEL], 1, 1]);
  expect(sent.mock.calls).toEqual([['a', 'blind', 'event']]);
  time.tick(60_000);
  expect(ledger.blind).toEqual([TEL]);
});

test('what nobody took for half an hour is gone, and told once', () => {
  const { courier, accept, time, expired, stored } = openPage();
  accept();
  time.tick(LIFETIME - 1);
  expect(expired).not.toHaveBeenCalled();
  time.tick(2000);
  expect([expired.mock.calls, courier.waiting(), stored()]).toEqual([[['a']], 0, []]);
});

test('while the widget is called it is our own event that is seen, before and after it is not', () => {
  const { courier, accept, win } = openPage();
  const seen: boolean[] = [];
  win['ckForms'] = { ckEvent: () => seen.push(courier.isHanding()) };
  seen.push(courier.isHanding());
  accept();
  seen.push(courier.isHanding());
  expect(seen).toEqual([false, true, false]);
});

test('an acknowledgement confirms the oldest call to its number that has none, and each once', () => {
  const { courier, accept, page } = openPage();
  page.setWidget('method');
  accept('a');
  accept('b');
  accept('c', OTHER);
  expect(courier.acknowledge('8 (916) 123-45-67')?.id).toBe('a');
  expect(courier.acknowledge(TEL)?.id).toBe('b');
  expect([courier.acknowledge(TEL), courier.acknowledge('7'), courier.acknowledge(null)]).toEqual(
    Array(3).fill(undefined),
  );
});

test('what still waits cannot be confirmed; what was dispatched blind can, and waits no longer', () => {
  const { courier, accept, time, stored } = openPage();
  accept();
  expect(courier.acknowledge(TEL)).toBeUndefined();
  time.tick(17_000);
  expect(courier.acknowledge(TEL)?.id).toBe('a');
  expect([courier.waiting(), stored()]).toEqual([0, []]);
});

test('an acknowledgement during the call is one', () => {
  const { courier, accept, win, sent } = openPage();
  const confirmed: unknown[] = [];
  win['ckForms'] = { ckEvent: () => confirmed.push(courier.acknowledge(TEL)?.id) };
  accept();
  expect([confirmed, courier.acknowledge(TEL)]).toEqual([['a'], undefined]);
  expect(sent.mock.calls).toEqual([['a', 'gone', 'ckForms']]);
});

test('calls are remembered for half an hour, then an acknowledgement is nobody’s', () => {
  const { courier, accept, page, time } = openPage();
  page.setWidget('method');
  accept('a');
  time.tick(LIFETIME);
  accept('b', OTHER);
  expect(courier.acknowledge(TEL)).toBeUndefined();
  expect(courier.acknowledge(OTHER)?.id).toBe('b');
});

test('where the site ordered the call itself, nothing waits for that number, and others do', () => {
  const { courier, accept, page, time, ledger, sent } = openPage();
  accept('a');
  accept('b', OTHER);
  courier.forget(TEL);
  expect(courier.waiting()).toBe(1);
  page.setWidget('method');
  time.tick(5000);
  expect([ledger.method, sent.mock.calls.map(([id]) => id as string)]).toEqual([[OTHER], ['b']]);
});

test.each<[NonNullable<Setting['redeliver']>, boolean, string[]]>([
  ['queued', false, [TEL]],
  ['unacked', false, [TEL]],
  ['off', false, []],
  ['queued', true, []],
  ['unacked', true, [TEL]],
  ['off', true, []],
])(
  'redeliver %s, taken by a widget on the first page: %s, the next page sends %o',
  (redeliver, taken, sent) => {
    const first = openPage({ redeliver: taken ? 'unacked' : redeliver });
    if (taken) first.page.setWidget('method');
    first.accept();
    const next = openPage({ redeliver, session: first.session, time: first.time });
    next.page.setWidget('method');
    next.courier.recover();
    next.time.tick(5000);
    expect([next.ledger.method, next.courier.waiting()]).toEqual([sent, 0]);
    if (redeliver !== 'unacked') expect(next.stored()).toEqual([]);
  },
);

test('what was recovered and finds no widget is looked after as if it had been accepted here', () => {
  const first = openPage();
  first.accept();
  const next = openPage({ session: first.session, time: first.time });
  next.courier.recover();
  expect(next.courier.waiting()).toBe(1);
  next.time.tick(17_000);
  expect(next.ledger.blind).toEqual([TEL]);
});

test('nothing recovered: no timer runs', () => {
  const { courier, looks } = openPage();
  courier.recover();
  expect(looks).not.toHaveBeenCalled();
});

/** Rights that are asked for and answered by the test; other tabs may have them. */
function createRights() {
  const asked: string[] = [];
  const answers = new Map<string, (mine: boolean) => void>();
  const claim: Claim = (id, answer) => {
    asked.push(id);
    answers.set(id, answer);
  };
  return { asked, claim, answer: (id: string, mine: boolean) => answers.get(id)!(mine) };
}

test('what another tab delivers is nobody’s business here any longer', () => {
  const { claim, asked, answer } = createRights();
  const { courier, accept, page, time, ledger } = openPage({ claim });
  accept();
  page.setWidget('method');
  time.tick(100);
  answer('a', false);
  expect(courier.waiting()).toBe(0);
  time.tick(60_000);
  expect([ledger, asked]).toEqual([{ method: [], heard: [], blind: [] }, ['a']]);
});

test('after the blind event of another tab this one may still meet the widget first', () => {
  const { claim, asked, answer } = createRights();
  const { courier, accept, page, time, ledger } = openPage({ claim });
  accept();
  time.tick(17_000);
  answer('ab', false);
  time.tick(17_000);
  expect([ledger.blind, courier.waiting(), asked]).toEqual([[], 1, ['ab']]);
  page.setWidget('method');
  time.tick(2000);
  answer('a', true);
  expect([ledger.method, courier.waiting()]).toEqual([[TEL], 0]);
});

test('a right is asked for once as long as nobody answers, however often the page is looked at', () => {
  const { claim, asked } = createRights();
  const { courier, accept, page, time } = openPage({ claim });
  accept();
  page.setWidget('method');
  time.tick(20_000);
  courier.look();
  expect(asked).toEqual(['a']);
});

test('the right to a blind event is none to a delivery: a widget that came meanwhile is asked for anew', () => {
  const { claim, asked, answer } = createRights();
  const { accept, page, time, ledger } = openPage({ claim });
  accept();
  time.tick(17_000);
  page.setWidget('method');
  answer('ab', true);
  expect(ledger).toEqual({ method: [], heard: [], blind: [] });
  time.tick(2000);
  expect(asked).toEqual(['ab', 'a']);
  answer('a', true);
  expect(ledger).toEqual({ method: [TEL], heard: [], blind: [] });
});

test('a widget that went away while the right was asked for is waited for again', () => {
  const { claim, asked, answer } = createRights();
  const { courier, accept, page, time, ledger } = openPage({ claim });
  accept();
  page.setWidget('method');
  time.tick(100);
  page.setWidget('none');
  answer('a', true);
  expect([ledger.method, courier.waiting()]).toEqual([[], 1]);
  page.setWidget('method');
  time.tick(2000);
  answer('a', true);
  expect([ledger.method, asked]).toEqual([[TEL], ['a', 'a']]);
});

test('an answer that comes after the payload has gone does nothing', () => {
  const { claim, answer } = createRights();
  const { courier, accept, page, time, ledger, sent } = openPage({ claim });
  accept();
  page.setWidget('method');
  time.tick(100);
  courier.forget(TEL);
  answer('a', true);
  expect([ledger.method, sent.mock.calls]).toEqual([[], []]);
});

test('half an hour is the end, though nobody ever answers', () => {
  const { claim } = createRights();
  const { accept, page, time, expired } = openPage({ claim });
  accept();
  page.setWidget('method');
  time.tick(LIFETIME + 2000);
  expect(expired.mock.calls).toEqual([['a']]);
});

test('unacked: what was taken is kept for the next page until it is acknowledged', () => {
  const { courier, accept, page, stored } = openPage({ redeliver: 'unacked' });
  page.setWidget('method');
  accept();
  expect(stored()).toHaveLength(1);
  courier.acknowledge(TEL);
  expect(stored()).toEqual([]);
});

test('a second delivery is a right of its own', () => {
  const first = openPage({ redeliver: 'unacked' });
  first.page.setWidget('method');
  first.accept();
  const { claim, asked } = createRights();
  const next = openPage({ redeliver: 'unacked', session: first.session, time: first.time, claim });
  next.page.setWidget('method');
  next.courier.recover();
  expect(asked).toEqual(['ar']);
});
