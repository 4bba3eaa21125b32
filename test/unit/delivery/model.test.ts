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

  constructor() {
    this.tabs.push([this.#open(new FakeStorage(() => this.mode))]);
  }

  get page(): FakePage {
    const pages = this.tabs[this.tab % this.tabs.length]!;
    return pages[pages.length - 1]!;
  }

  #open(session: FakeStorage): FakePage {
    return new FakePage(this.time, session, this.local, this.ledger);
  }

  submit(): void {
    const tel = String(79_160_000_000 + this.accepted.length);
    this.accepted.push(tel);
    this.page.courier.accept({ tel }, ORIGIN, `id${tel}`, false);
    if (this.mode !== 'ok') this.unsaved.add(tel);
  }

  navigate(): void {
    const { page } = this;
    page.shown = false;
    const next = this.#open(page.session);
    this.tabs[this.tab % this.tabs.length]!.push(next);
    next.courier.recover();
  }

  back(): void {
    const pages = this.tabs[this.tab % this.tabs.length]!;
    if (pages.length < 2) return;
    pages.pop()!.shown = false;
    this.page.shown = true;
  }

  duplicate(): void {
    if (this.tabs.length > 3) return;
    const copy = this.#open(this.page.session.copy());
    this.tabs.push([copy]);
    copy.courier.recover();
  }
}

const ORIGIN = { formId: '', formTitle: '', releasedBy: 'submit', pagePath: '/', eventId: 'e' };
const count = (list: string[], tel: string) => list.filter((one) => one === tel).length;

type Step = (journey: Journey) => void;
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>((journey) => journey.submit()) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<WidgetKind>('method', 'service', 'throws', 'none')
      .map<Step>((kind) => (journey) => journey.page.setWidget(kind)),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(0, 40, 400, 1500, 16_000, 200_000).map<Step>((ms) => (journey) => journey.time.tick(ms)),
  },
  { weight: 3, arbitrary: fc.constant<Step>((journey) => journey.navigate()) },
  { weight: 2, arbitrary: fc.constant<Step>((journey) => journey.back()) },
  { weight: 1, arbitrary: fc.constant<Step>((journey) => journey.duplicate()) },
  { weight: 1, arbitrary: fc.nat(3).map<Step>((tab) => (journey) => void (journey.tab = tab)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<StorageMode>('ok', 'throws', 'silent').map<Step>((mode) => (journey) => void (journey.mode = mode)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(-86_400_000, 0).map<Step>((skew) => (journey) => void (journey.page.skew = skew)),
  },
  { weight: 1, arbitrary: fc.nat().map<Step>((n) => (journey) => void journey.page.courier.acknowledge(n)) },
  {
    weight: 2,
    arbitrary: fc.nat(5).map<Step>((n) => (journey) => void journey.page.courier.acknowledge(journey.accepted[n])),
  },
);

/** Never twice: a widget's method or an event that a widget hears counts as one; a blind event is heard by nobody. */
function expectNoDouble({ accepted, ledger }: Journey): void {
  for (const tel of accepted) {
    expect(count(ledger.method, tel) + count(ledger.heard, tel), tel).toBeLessThanOrEqual(1);
    expect(count(ledger.blind, tel), tel).toBeLessThanOrEqual(1);
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
