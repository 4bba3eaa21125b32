import { describe, expect, test, vi } from 'vitest';
import type { Payload } from '../../src/entries/module';
import { FORM, openSite, type Site } from './site';

const KEYS = ['tel', 'person', 'manager', 'mail', 'partner', 'param1', 'param2'];
const TEL = '79161234567';

function order(site: Site, phone = '8 916 123-45-67', name = 'Анна') {
  site.fill({ phone, name });
  site.submit();
}

describe('B the widget', () => {
  test('B-01 its method is called once, with keys of the service alone, and no event of ours beside it', () => {
    const site = openSite(FORM, { manager: '+7 495 111-22-33', partner: 'Партнёр', param1: '{form.title}' });
    order(site);
    expect(site.calls).toEqual([
      { tel: TEL, person: 'Анна', manager: '74951112233', partner: 'Партнёр', param1: 'Обратный звонок' },
    ]);
    expect(Object.keys(site.calls[0]!).every((key) => KEYS.includes(key))).toBe(true);
    expect(site.events).toEqual([]);
  });

  test('B-02 without a widget nothing is dispatched before the wait is over; the payload is queued', () => {
    const site = openSite(FORM, {}, { bare: true });
    order(site);
    site.pass(14_500);
    expect(site.events).toEqual([]);
    expect(site.binder.status()).toMatchObject({
      outbox: 1,
      outcomes: [{ state: 'queued', transport: null }],
    });
  });

  test('B-03 then exactly one CallKeeperEvent goes out on document.head: bubbling, cancelable, the payload its detail', () => {
    const site = openSite(FORM, {}, { bare: true });
    order(site);
    site.pass(120_000);
    expect(site.events).toHaveLength(1);
    const [event] = site.events;
    expect(event).toMatchObject({ type: 'CallKeeperEvent', bubbles: true, cancelable: true });
    expect(event!.target).toBe(site.win.document.head);
    expect({ ...(event!.detail as object) }).toEqual({ tel: TEL, person: 'Анна' });
  });

  test.each([
    [
      'throws',
      () => {
        throw new TypeError('Illegal constructor');
      },
    ],
    ['is missing', undefined],
    ['is no constructor', {}],
  ])(
    'B-04 where the CustomEvent constructor %s, createEvent and initCustomEvent carry the same event',
    (_, found) => {
      const site = openSite(
        FORM,
        {},
        {
          bare: true,
          before: (win) => {
            win['CallKeeper'] = {};
            Object.defineProperty(win, 'CustomEvent', { value: found });
          },
        },
      );
      order(site);
      site.pass(1000);
      expect(site.events).toHaveLength(1);
      expect({ ...(site.events[0]!.detail as object) }).toEqual({ tel: TEL, person: 'Анна' });
      expect(site.binder.status().outcomes[0]).toMatchObject({ state: 'sent', transport: 'legacy-event' });
    },
  );

  test('B-05 what nobody takes for half an hour is gone, and told as failed', () => {
    const site = openSite(FORM, { events: 'all', wait: 60 }, { bare: true });
    const failed = vi.fn();
    site.binder.on('failed', failed);
    order(site);
    site.pass(31 * 60_000);
    expect(failed).toHaveBeenCalledTimes(1);
    expect(site.binder.status()).toMatchObject({
      outbox: 0,
      outcomes: [{ state: 'failed', reason: 'expired' }],
    });
    expect(site.layer().map(({ event }) => event)).toContain('callkeeper-failed-autobind');
  });

  test.each<[string, () => unknown]>([
    ['false', () => false],
    ['a promise that rejects', () => Promise.reject(new Error('no'))],
    [
      'a thenable that throws',
      () => ({
        then() {
          throw new Error('no');
        },
      }),
    ],
    [
      'an object whose then is a throwing getter',
      () => ({
        get then(): never {
          throw new Error('no');
        },
      }),
    ],
  ])('B-09 a method that answers %s has taken the payload; nothing surfaces', async (_, answer) => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const site = openSite();
    site.win['ckForms'] = { ckEvent: (payload: Payload) => (site.calls.push({ ...payload }), answer()) };
    order(site);
    await vi.advanceTimersByTimeAsync(20);
    process.off('unhandledRejection', unhandled);
    expect([site.calls.length, site.events.length, unhandled.mock.calls.length]).toEqual([1, 0, 0]);
    expect(site.binder.status()).toMatchObject({
      outbox: 0,
      outcomes: [{ state: 'sent', transport: 'ckForms' }],
    });
  });

  class Service {
    list: unknown[] = [];
    ckEvent(payload: unknown) {
      this.list.push(payload);
    }
  }
  const withMethod = (list: unknown[]) =>
    Object.assign(() => undefined, {
      list,
      ckEvent(this: Service, payload: unknown) {
        this.list.push(payload);
      },
    });
  test.each<[string, (list: unknown[]) => object]>([
    ['a function with a method', withMethod],
    ['an instance of a class', (list) => Object.assign(new Service(), { list })],
    ['a Proxy', (list) => new Proxy(Object.assign(new Service(), { list }), {})],
    ['frozen', (list) => Object.freeze(Object.assign(new Service(), { list }))],
  ])('B-13 ckForms may be %s: its method is called on it', (_, make) => {
    const site = openSite();
    const list: unknown[] = [];
    site.win['ckForms'] = make(list);
    order(site);
    expect(list).toEqual([{ tel: TEL, person: 'Анна' }]);
  });

  test.each<[string, PropertyDescriptor]>([
    [
      'B-14 a getter that throws',
      {
        get() {
          throw new Error('no');
        },
        configurable: true,
      },
    ],
    [
      'B-14 an object whose method is a throwing getter',
      {
        value: {
          get ckEvent() {
            throw new Error('no');
          },
        },
        configurable: true,
      },
    ],
    ['B-15 an object whose method became a text', { value: { ckEvent: 'soon' }, configurable: true }],
    ['null', { value: null, configurable: true }],
  ])('%s is no widget: the payload waits for a real one', (_, found) => {
    const site = openSite();
    Object.defineProperty(site.win, 'ckForms', found);
    order(site);
    expect(site.binder.status().outbox).toBe(1);
    Object.defineProperty(site.win, 'ckForms', { value: { ckEvent: (one: never) => site.calls.push(one) } });
    site.pass(3000);
    expect(site.calls).toEqual([{ tel: TEL, person: 'Анна' }]);
  });

  test('B-16 a widget that changes what it gets changes nothing of ours', () => {
    const site = openSite(FORM, { userData: true });
    const told: unknown[] = [];
    site.binder.on('sent', ({ payload }) => told.push(payload));
    site.win['ckForms'] = {
      ckEvent: (payload: Payload) => Object.assign(payload, { tel: '0', person: 'x' }),
    };
    order(site);
    expect(told).toEqual([{ tel: TEL, person: 'Анна' }]);
    expect(site.layer()[0]).toMatchObject({ user_data: { phone_number: `+${TEL}` } });
  });
});
