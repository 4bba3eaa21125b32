import { expect, test, vi } from 'vitest';
import { createEvent } from '../../../src/delivery/custom-event';
import { handOver } from '../../../src/delivery/hand-over';
import type { Payload } from '../../../src/submission/payload';

const TEL = '79161234567';
const PAYLOAD: Payload = { tel: TEL, person: 'Анна', mail: ['a@b.ru', 'c@d.ru'] };

/** A window that passes on what is dispatched on its document's head, or on what stands in for that. */
function openWindow(ckEvent?: (payload: Payload) => unknown, parts: { head?: null; root?: null } = {}) {
  const target = new EventTarget();
  const events: CustomEvent[] = [];
  const places: string[] = [];
  const place = (name: string) => ({
    __proto__: {
      dispatchEvent: (event: CustomEvent) => {
        places.push(name);
        events.push(event);
        return target.dispatchEvent(event);
      },
    },
  });
  const legacy = () => ({
    initCustomEvent(this: object, type: string, bubbles: boolean, cancelable: boolean, detail: unknown) {
      const event = new CustomEvent(type, { bubbles, cancelable, detail });
      Object.assign(this, { type, bubbles, cancelable, detail, composed: event.composed });
    },
  });
  const head = parts.head === null ? null : place('head');
  const documentElement = parts.root === null ? null : place('root');
  const document = {
    __proto__: {
      head,
      documentElement,
      createEvent: (kind: string) => (kind === 'CustomEvent' ? legacy() : null),
      dispatchEvent: (event: CustomEvent) => void (places.push('document'), events.push(event)),
    },
  };
  const own = ckEvent ? { ckForms: { ckEvent } } : {};
  const listeners = { add: vi.fn(), remove: vi.fn() };
  const win = {
    ...own,
    CustomEvent,
    document,
    addEventListener: (...args: Parameters<EventTarget['addEventListener']>) => {
      listeners.add(...args);
      target.addEventListener(...args);
    },
    removeEventListener: (...args: Parameters<EventTarget['removeEventListener']>) => {
      listeners.remove(...args);
      target.removeEventListener(...args);
    },
  };
  return { win: win as unknown as Window, events, places, listeners, target };
}

test('by its method the widget gets a copy: what it does to it changes nothing of ours', () => {
  const given: Payload[] = [];
  const { win, events } = openWindow((payload) => {
    given.push(structuredClone(payload));
    payload.tel = 'x';
    (payload.mail as string[]).push('evil@x.ru');
  });
  expect(handOver(win, PAYLOAD, true)).toBe('ckForms');
  expect([given, events]).toEqual([[PAYLOAD], []]);
  expect(PAYLOAD).toEqual({ tel: TEL, person: 'Анна', mail: ['a@b.ru', 'c@d.ru'] });
});

test('a payload that is none any more is handed over as it is, rather than lost', () => {
  const given: unknown[] = [];
  const { win } = openWindow((payload) => given.push(payload));
  handOver(win, { tel: '112' }, true);
  expect(given).toEqual([{ tel: '112' }]);
});

test('the method is called on its own object', () => {
  const { win } = openWindow(function (this: unknown) {
    expect(this).toBe((win as unknown as { ckForms: unknown }).ckForms);
  });
  expect(handOver(win, PAYLOAD, true)).toBe('ckForms');
});

test('not by its method, though it is there: an event, and the method is not called', () => {
  const ckEvent = vi.fn();
  const { win, events, places } = openWindow(ckEvent);
  expect(handOver(win, PAYLOAD, false)).toBe('event');
  expect([ckEvent.mock.calls, places]).toEqual([[], ['head']]);
  const [event] = events;
  expect(event).toMatchObject({ type: 'CallKeeperEvent', bubbles: true, cancelable: true, composed: true });
  expect(event!.detail).toEqual(PAYLOAD);
  expect(event!.detail).not.toBe(PAYLOAD);
});

test('by its method, though it is gone: an event', () => {
  const { win, events, listeners } = openWindow();
  expect(handOver(win, PAYLOAD, true)).toBe('event');
  expect([events.length, listeners.add.mock.calls.length]).toEqual([1, 0]);
});

test('a method that throws before it sent its event: the event goes out by hand', () => {
  const { win, events } = openWindow(() => {
    throw new Error('no');
  });
  expect(handOver(win, PAYLOAD, true)).toBe('event');
  expect(events).toHaveLength(1);
});

test('a method that throws after it sent its event has sent: nothing goes out by hand', () => {
  const { win, events, target } = openWindow(() => {
    target.dispatchEvent(new CustomEvent('CallKeeperEvent', { detail: { tel: TEL } }));
    throw new Error('no');
  });
  expect(handOver(win, PAYLOAD, true)).toBe('ckForms');
  expect(events).toEqual([]);
});

test('what listened while the method ran listens no longer, whether it threw or not', () => {
  for (const ckEvent of [
    () => undefined,
    () => {
      throw new Error('no');
    },
  ]) {
    const { win, listeners } = openWindow(ckEvent);
    handOver(win, PAYLOAD, true);
    expect(listeners.add).toHaveBeenCalledTimes(1);
    expect(listeners.add.mock.calls[0]).toEqual(['CallKeeperEvent', expect.any(Function), true]);
    expect(listeners.remove.mock.calls).toEqual(listeners.add.mock.calls);
  }
});

test('a promise that rejects surfaces nowhere', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const { win } = openWindow(() => Promise.reject(new Error('no')));
  expect(handOver(win, PAYLOAD, true)).toBe('ckForms');
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test.each<[{ head?: null; root?: null }, string]>([
  [{}, 'head'],
  [{ head: null }, 'root'],
  [{ head: null, root: null }, 'document'],
])('a document with parts missing (%o): the event goes out on the next best place', (parts, place) => {
  const { win, places } = openWindow(undefined, parts);
  handOver(win, PAYLOAD, false);
  expect(places).toEqual([place]);
});

test.each<[string, unknown]>([
  ['is missing', undefined],
  ['is no constructor', {}],
  [
    'throws',
    () => {
      throw new Error('no');
    },
  ],
])('where CustomEvent %s, createEvent carries the same', (_, found) => {
  const { win, events, target } = openWindow();
  Object.assign(win, { CustomEvent: found });
  target.dispatchEvent = () => true; // Node's takes real events alone
  expect(handOver(win, PAYLOAD, false)).toBe('legacy-event');
  expect(events).toMatchObject([
    { type: 'CallKeeperEvent', bubbles: true, cancelable: true, detail: PAYLOAD },
  ]);
});

test.each([true, false])('an event may be cancelled or not, in both ways: %s', (cancelable) => {
  const { win } = openWindow();
  const modern = createEvent(win, 'ck:send', { a: 1 }, cancelable);
  Object.assign(win, { CustomEvent: undefined });
  const old = createEvent(win, 'ck:send', { a: 1 }, cancelable);
  for (const event of [modern, old])
    expect(event).toMatchObject({ type: 'ck:send', bubbles: true, cancelable, detail: { a: 1 } });
  expect([modern.composed, old.composed]).toEqual([true, false]);
});
