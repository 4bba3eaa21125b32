import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { NEW } from '../../src/delivery/entry';
import { createOutbox, parseEntry } from '../../src/delivery/outbox';
import { createStore } from '../../src/delivery/store';
import { FakePage, FakeStorage, Time, type Ledger } from './delivery/world';

const TOLD = { form_id: '', form_title: '', page_path: '/', released_by: 'submit', event_id: 'e' };
const TEL = '79161234567';
const OURS = 'ck-autobind:';
const kept = (storage: object) => Object.keys(storage).filter((key) => key.startsWith(`${OURS}o:`));

interface World {
  time: Time;
  ledger: Ledger;
  session: FakeStorage;
  local: FakeStorage;
  open(session?: FakeStorage): FakePage;
}
function createWorld(time = new Time()): World {
  const ledger: Ledger = { method: [], heard: [], blind: [] };
  return {
    time,
    ledger,
    session: new FakeStorage(() => 'ok'),
    local: new FakeStorage(() => 'ok'),
    open(this: World, own = this.session) {
      return new FakePage(time, own, this.local, ledger);
    },
  };
}

/** Opens the next page of a tab, with a widget on it, and lets everything happen. */
function deliverNext(world: World, session = world.session): string[] {
  const page = world.open(session);
  page.setWidget('method');
  page.courier.recover();
  world.time.tick(5000);
  return world.ledger.method;
}

const stored = (more: object = {}) =>
  JSON.stringify({
    at: 1_000_000_000,
    stage: 'queued',
    payload: { tel: TEL },
    told: TOLD,
    resent: false,
    ...more,
  });

describe('C the outbox', () => {
  test('C-06 a page that dies at any write sends a call once at most, and the next page sends what was still queued', () => {
    for (const death of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const world = createWorld();
      const page = world.open();
      let writes = 0;
      let left: World | undefined;
      for (const name of ['setItem', 'removeItem'] as const) {
        const real = world.session[name].bind(world.session) as (...args: string[]) => void;
        const die = (...args: string[]) => {
          real(...args);
          if (++writes !== death) return;
          left = Object.assign(createWorld(world.time), {
            session: world.session.copy(),
            local: world.local.copy(),
          });
          left.ledger.method.push(...world.ledger.method);
        };
        Object.defineProperty(world.session, name, { value: die, enumerable: false });
      }
      page.courier.accept({ tel: TEL }, TOLD, 'id', false);
      page.setWidget('method');
      world.time.tick(5000);
      page.shown = false;
      if (!left) continue;
      const wasQueued = kept(left.session).some((key) => String(left!.session[key]).includes('"queued"'));
      const after = deliverNext(left).length;
      expect(after, `died at write ${death}`).toBeLessThanOrEqual(1);
      if (wasQueued) expect(after, `died at write ${death}`).toBe(1);
    }
  });

  test.each([
    [
      'C-08 is full',
      () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    ],
    ['C-09 forgets silently what it is given', () => undefined],
    [
      'C-12 wraps what it is given',
      function (this: FakeStorage, key: string, text: string) {
        this[key] = JSON.stringify({ wrapped: text });
      },
    ],
  ])('storage that %s changes nothing on this page: the call waits in memory', (_, setItem) => {
    const world = createWorld();
    Object.defineProperty(world.session, 'setItem', { value: setItem });
    const page = world.open();
    page.courier.accept({ tel: TEL }, TOLD, 'id', false);
    world.time.tick(400);
    page.setWidget('method');
    world.time.tick(5000);
    expect(world.ledger.method).toEqual([TEL]);
    expect(page.courier.waiting()).toBe(0);
    world.ledger.method.length = 0;
    expect(deliverNext(world)).toEqual([]);
  });

  test.each<[string, string]>([
    ['broken JSON', '{"at":'],
    ['another shape', '[1,2,3]'],
    ['no object', 'null'],
    ['no phone', stored({ payload: {} })],
    ['a phone of text', stored({ payload: { tel: 'javascript:alert(1)' } })],
    ['an unknown stage', stored({ stage: 'constructor' })],
    ['no moment', stored({ at: 'yesterday' })],
    ['__proto__', '{"__proto__":{"at":1,"stage":"queued","payload":{"tel":"79161234567"}}}'],
    ['a megabyte', stored({ more: 'x'.repeat(1_000_000) })],
  ])('C-10 %s under a key of ours is removed, and the others are delivered', (_, text) => {
    const world = createWorld();
    world.session[`${OURS}o:bad`] = text;
    world.session[`${OURS}o:good`] = stored();
    expect(deliverNext(world)).toEqual([TEL]);
    expect(kept(world.session)).toEqual([]);
    expect(({} as Record<string, unknown>)['stage']).toBeUndefined();
  });

  test('C-11 keys of others stay as they are, whatever they are called', () => {
    const world = createWorld();
    const foreign = { 'ck-autobind': 'a', 'ck-other:o:1': 'b', cart: '[1]', 'xck-autobind:o:1': stored() };
    Object.assign(world.session, foreign);
    Object.assign(world.local, foreign);
    world.open().courier.accept({ tel: TEL }, TOLD, 'id', false);
    deliverNext(world);
    for (const storage of [world.session, world.local]) expect(storage).toMatchObject(foreign);
    expect(world.ledger.method).toEqual([TEL]);
  });

  test('C-16 with localStorage forbidden one tab still delivers over the page change', () => {
    const world = createWorld();
    const first = world.open();
    Object.defineProperty(first.win, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    first.courier.accept({ tel: TEL }, TOLD, 'id', false);
    first.shown = false;
    expect(deliverNext(world)).toEqual([TEL]);
  });

  test.each([
    ['C-20 a day back', -86_400_000, [TEL]],
    ['C-21 a day forward', 86_400_000, []],
  ])('a clock that jumps %s between two pages decides by age alone', (_, skew, sent) => {
    const world = createWorld();
    world.open().courier.accept({ tel: TEL }, TOLD, 'id', true);
    const next = world.open();
    next.skew = skew;
    next.setWidget('method');
    next.courier.recover();
    world.time.tick(5000);
    expect(world.ledger.method).toEqual(sent);
    expect(kept(world.session)).toEqual([]);
  });

  test('C-23 of many payloads the twenty newest go out', () => {
    const world = createWorld();
    for (let n = 0; n < 100; n++)
      world.session[`${OURS}o:${n}`] = stored({
        at: 1_000_000_000 - n,
        payload: { tel: String(79_160_000_000 + n) },
      });
    const sent = deliverNext(world);
    expect(sent.sort()).toEqual(Array.from({ length: 20 }, (_, n) => String(79_160_000_000 + n)));
  });

  test.each([
    ['an older version, which wrote less', { at: 1_000_000_000, stage: 'queued', payload: { tel: TEL } }, 1],
    [
      'a newer version, which wrote more',
      { ...(JSON.parse(stored()) as object), schema: 9, extra: { a: [1] } },
      1,
    ],
    ['a newer version with a stage of its own', { ...(JSON.parse(stored()) as object), stage: 'parked' }, 0],
  ])('C-30 an entry of %s is delivered or removed', (_, entry, count) => {
    const world = createWorld();
    world.session[`${OURS}o:x`] = JSON.stringify(entry);
    expect(deliverNext(world)).toHaveLength(count);
    expect(kept(world.session)).toEqual([]);
  });

  test('O-04 what is written is read back, whatever the texts', () => {
    const texts = fc.record({
      person: fc.string({ unit: 'binary', maxLength: 90 }),
      param1: fc.string({ unit: 'binary', maxLength: 90 }),
    });
    const property = fc.property(texts, (payload) => {
      const win = { sessionStorage: new FakeStorage(() => 'ok') } as unknown as Window;
      const outbox = createOutbox(
        createStore(win, () => 'session'),
        () => 5,
      );
      outbox.keep({
        ...NEW,
        id: 'a',
        at: 1,
        payload: { tel: TEL, ...payload },
        told: TOLD,
      });
      const [text] = Object.values(win.sessionStorage) as string[];
      expect(parseEntry('a', text!)).toMatchObject({
        payload: { tel: TEL },
        stage: 'queued',
        told: TOLD,
      });
    });
    fc.assert(property, { numRuns: 100 });
  });
});

describe('C claims', () => {
  const locks = {
    rejects: () => Promise.reject(new DOMException('no', 'SecurityError')),
    'never answers': () => new Promise(() => undefined),
    throws: () => {
      throw new TypeError('no');
    },
  };
  test.each(Object.entries(locks))(
    'C-15 where navigator.locks %s, a claim in localStorage decides',
    async (_, request) => {
      vi.useRealTimers();
      const world = createWorld();
      world.session[`${OURS}o:x`] = stored();
      const pages = [world.open(world.session.copy()), world.open(world.session.copy())];
      for (const page of pages) {
        page.win['navigator'] = { locks: { request } };
        page.setWidget('method');
        page.courier.recover();
      }
      for (let round = 0; round < 20; round++) {
        await Promise.resolve();
        world.time.tick(500);
      }
      expect(world.ledger.method).toEqual([TEL]);
    },
  );
});
