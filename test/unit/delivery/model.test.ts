import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FakePage, FakeStorage, Time, type Ledger, type StorageMode, type WidgetKind } from './world';

/**
 * O-01: arbitrary journeys of a visitor. A call is never handed over twice, and never lost while a page of its
 * tab lives and a widget was there for a second.
 */
class Journey {
  readonly time = new Time();
  readonly ledger: Ledger = { method: [], heard: [], blind: [] };
  mode: StorageMode = 'ok';
  readonly local = new FakeStorage(() => this.mode);
  tabs: FakePage[][] = [];
  accepted: string[] = [];
  /** Calls whose page went away while storage failed: nobody can save these. */
  unsaved = new Set<string>();
  tab = 0;

  constructor(readonly redeliver: 'queued' | 'unacked' | 'off' = 'queued') {
    this.tabs.push([this.#open(new FakeStorage(() => this.mode))]);
  }

  get page(): FakePage {
    const pages = this.tabs[this.tab % this.tabs.length]!;
    return pages[pages.length - 1]!;
  }

  /** What earlier pages left is taken up when the browser is idle: a visitor may be faster. */
  #open(session: FakeStorage): FakePage {
    const page = new FakePage(this.time, session, this.local, this.ledger, this.redeliver);
    this.time.clockFor(page).later(30, () => page.courier.recover());
    return page;
  }

  submit(): void {
    if (this.page.gone) return;
    const tel = String(79_160_000_000 + this.accepted.length);
    this.accepted.push(tel);
    this.page.courier.accept({ tel }, TOLD, `id${tel}`, false);
    if (this.mode !== 'ok') this.unsaved.add(tel);
  }

  navigate(): void {
    const { page } = this;
    page.shown = false;
    this.tabs[this.tab % this.tabs.length]!.push(this.#open(page.session));
  }

  /** A page of another site, or our script after `stop()`: nothing of ours runs until the next page. */
  leave(): void {
    this.page.gone = true;
    this.page.shown = false;
  }

  /** Somebody else writes where we keep things: what stood there is lost, and nothing else. */
  corrupt(text: string): void {
    const { session } = this.page;
    const key = Object.keys(session).find((one) => one.includes(':o:'));
    if (!key) return;
    this.unsaved.add(key.slice(-11));
    session[key] = text;
  }

  back(): void {
    const pages = this.tabs[this.tab % this.tabs.length]!;
    if (pages.length < 2) return;
    pages.pop()!.shown = false;
    this.page.shown = !this.page.gone;
  }

  duplicate(): void {
    if (this.tabs.length > 3) return;
    this.tabs.push([this.#open(this.page.session.copy())]);
  }
}

const TOLD = { form_id: '', form_title: '', page_path: '/', released_by: 'submit', event_id: 'e' };
const count = (list: string[], tel: string) => list.filter((one) => one === tel).length;

type Step = (journey: Journey) => void;
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>((journey) => journey.submit()) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<WidgetKind>('method', 'service', 'throws', 'kills', 'none')
      .map<Step>((kind) => (journey) => journey.page.setWidget(kind)),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(0, 40, 400, 1500, 16_000, 200_000)
      .map<Step>((ms) => (journey) => journey.time.tick(ms)),
  },
  { weight: 3, arbitrary: fc.constant<Step>((journey) => journey.navigate()) },
  { weight: 2, arbitrary: fc.constant<Step>((journey) => journey.back()) },
  { weight: 1, arbitrary: fc.constant<Step>((journey) => journey.duplicate()) },
  { weight: 1, arbitrary: fc.nat(3).map<Step>((tab) => (journey) => void (journey.tab = tab)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<StorageMode>('ok', 'throws', 'silent')
      .map<Step>((mode) => (journey) => void (journey.mode = mode)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(-86_400_000, 0)
      .map<Step>((skew) => (journey) => void (journey.page.skew = skew)),
  },
  { weight: 1, arbitrary: fc.nat().map<Step>((n) => (journey) => void journey.page.courier.acknowledge(n)) },
  {
    weight: 1,
    arbitrary: fc.constant<Step>((journey) => journey.leave()),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('{', '[]', '{"at":1}', 'null', '{"__proto__":{"stage":"queued"}}')
      .map<Step>((text) => (journey) => journey.corrupt(text)),
  },
  {
    weight: 2,
    arbitrary: fc
      .nat(5)
      .map<Step>((n) => (journey) => void journey.page.courier.acknowledge(journey.accepted[n])),
  },
);

const handed = ({ ledger }: Journey, tel: string) => count(ledger.method, tel) + count(ledger.heard, tel);

/** Never twice: a widget's method or an event that a widget hears counts as one; a blind event is heard by nobody. */
function expectNoDouble(world: Journey, most = 1): void {
  for (const tel of world.accepted) {
    expect(handed(world, tel), tel).toBeLessThanOrEqual(most);
    expect(count(world.ledger.blind, tel), tel).toBeLessThanOrEqual(1);
  }
}

test('O-01 whatever a visitor does, no call is handed over twice', () => {
  const property = fc.property(fc.array(steps, { maxLength: 40 }), (journey) => {
    const world = new Journey();
    for (const step of journey) step(world);
    expectNoDouble(world);
  });
  fc.assert(property, { numRuns: 1500, seed: 20261122 });
});

test('O-01 a widget that stays for two seconds gets every call of its tab that could be kept', () => {
  const calm = fc.array(
    fc.oneof(
      fc.constant<Step>((journey) => journey.submit()),
      fc.constantFrom(0, 40, 400, 16_000).map<Step>((ms) => (journey) => journey.time.tick(ms)),
      fc.constant<Step>((journey) => journey.navigate()),
      fc
        .constantFrom<WidgetKind>('method', 'none')
        .map<Step>((kind) => (journey) => journey.page.setWidget(kind)),
      fc.constant<Step>((journey) => {
        journey.leave();
        journey.navigate();
      }),
    ),
    { maxLength: 20 },
  );
  const property = fc.property(calm, (journey) => {
    const world = new Journey();
    for (const step of journey) step(world);
    world.page.setWidget('method');
    world.time.tick(2000);
    expect(world.ledger.method.slice().sort()).toEqual(world.accepted);
    expect(world.page.courier.waiting()).toBe(0);
    expect(Object.keys(world.page.session).filter((key) => key.includes(':o:'))).toEqual([]);
  });
  fc.assert(property, { numRuns: 700, seed: 20261122 });
});

test('O-01 with data-ck-redeliver="unacked" no call is handed over a third time', () => {
  const property = fc.property(fc.array(steps, { maxLength: 40 }), (journey) => {
    const world = new Journey('unacked');
    for (const step of journey) step(world);
    expectNoDouble(world, 2);
  });
  fc.assert(property, { numRuns: 700, seed: 20261122 });
});

test.each([
  ['present from the first page on', 'method', 0],
  ['late on the first page', 'none', 5000],
] as const)(
  'C-03 unacked, widget %s: the next page sends once more, later pages never again',
  (_, kind, wait) => {
    const world = new Journey('unacked');
    world.page.setWidget(kind);
    world.submit();
    world.time.tick(wait);
    world.page.setWidget('method');
    world.time.tick(5000);
    for (const expected of [2, 2, 2]) {
      world.navigate();
      world.page.setWidget('method');
      world.time.tick(5000);
      expect(handed(world, world.accepted[0]!)).toBe(expected);
    }
  },
);

test('a widget that appears while the right to a blind event is asked for gets the payload by its method alone', () => {
  const world = new Journey();
  world.submit();
  const hasAsked = () => Object.keys(world.local).some((key) => key.includes(':c:'));
  for (let looks = 0; looks < 5000 && !hasAsked(); looks++) world.time.tick(5);
  expect([hasAsked(), world.ledger.blind]).toEqual([true, []]);
  world.page.setWidget('method');
  world.time.tick(5000);
  expect(world.ledger).toEqual({ method: world.accepted, heard: [], blind: [] });
});

test('C-02 what a widget has taken is never sent again on later pages', () => {
  const world = new Journey();
  world.page.setWidget('method');
  world.submit();
  for (let page = 0; page < 3; page++) {
    world.navigate();
    world.page.setWidget('method');
    world.time.tick(5000);
  }
  expect(world.ledger.method).toEqual(world.accepted);
});

test('C-05 what is older than half an hour is never sent and leaves no trace', () => {
  const world = new Journey();
  world.submit();
  world.time.tick(31 * 60_000);
  world.navigate();
  world.page.setWidget('method');
  world.time.tick(5000);
  expect(world.ledger.method).toEqual([]);
  expect(Object.keys(world.page.session).filter((key) => key.includes(':o:'))).toEqual([]);
});

test('B-07 after the wait one event goes out blind, and a widget that comes later still gets the payload once', () => {
  const world = new Journey();
  world.submit();
  world.time.tick(16_000);
  expect(world.ledger.blind).toEqual(world.accepted);
  world.time.tick(14_000);
  world.page.setWidget('method');
  world.time.tick(60_000);
  expect(world.ledger).toEqual({ method: world.accepted, heard: [], blind: world.accepted });
});
