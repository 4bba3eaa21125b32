import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { createClock } from '../../src/diagnostics/clock';
import { createGuard } from '../../src/diagnostics/guard';
import { createDataLayer } from '../../src/analytics/data-layer';
import { settle } from '../../src/page/settle';
import { FORM, openSite, type Site } from './site';

const TEL = '79161234567';
function order(site: Site, phone = '8 916 123-45-67') {
  site.fill({ phone, name: 'Анна' });
  site.submit();
}
const isClean = () =>
  (Reflect.ownKeys(Object.prototype) as string[]).filter((key) => /polluted|manager|mail/.test(key))
    .length === 0;

describe('J security', () => {
  const POLLUTING = [
    '{"__proto__":{"polluted":1},"manager":"+74951112233"}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"success":["a@b.ru"],"__proto__":{"all":["x@y.z"]}}',
  ];
  test.each(POLLUTING)('J-01 options that carry %s change no prototype', (text) => {
    const site = openSite(FORM.replace('id="f"', `id="f" data-ck-mail='${text}' data-ck-map='${text}'`));
    site.binder.push(JSON.parse(text), { mail: JSON.parse(text) as never });
    order(site);
    expect(isClean()).toBe(true);
    expect(site.calls).toHaveLength(1);
    expect(JSON.stringify(site.calls)).not.toContain('x@y.z');
  });

  test('J-04 nothing in the page’s address, referrer or messages is an option', () => {
    const site = openSite(
      FORM,
      {},
      {
        url: 'https://site.ru/?manager=79990001122&data-ck-manager=79990001122&ckAutobind=%7B%22manager%22%3A%2279990001122%22%7D#data-ck-manager=79990001122',
      },
    );
    site.win.postMessage({ manager: '79990001122', command: 'stop' }, '*');
    site.pass(10);
    order(site);
    expect(site.calls).toEqual([{ tel: TEL, person: 'Анна' }]);
  });

  test('J-05 what stands in the page beside the form sets nothing that is the owner’s to say', () => {
    const comment =
      '<p data-manager="79990001122">manager: 79990001122 <input name="mail" value="evil@example.com" form="g"></p>';
    const site = openSite(comment + FORM + '<form id="g"></form>');
    order(site);
    expect(site.calls).toEqual([{ tel: TEL, person: 'Анна' }]);
  });

  test('J-06 B-25 a forged acknowledgement gives plain values alone, cut to length, and never throws', () => {
    const site = openSite();
    order(site);
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    for (const detail of [
      null,
      undefined,
      5,
      'text',
      Symbol('x'),
      [],
      cyclic,
      { client: Symbol('x') },
      { client: null },
    ])
      site.acknowledge(detail);
    site.acknowledge({
      client: 79161234567,
      title: '<img src=x onerror=alert(1)>'.repeat(100),
      person: { toString: () => 'x' },
      get manager(): never {
        throw new Error('no');
      },
    });
    const mirrored = site.layer().filter(({ event }) => event === 'CallKeeperData');
    const data = mirrored[mirrored.length - 1]!['CallKeeperData'] as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(['client', 'title']);
    expect(String(data['title'])).toHaveLength(200);
  });

  test('J-07 B-26 a forged acknowledgement for another number confirms nothing, and none sends anything', () => {
    const site = openSite();
    site.acknowledge({ client: TEL });
    order(site);
    site.acknowledge({ client: '79990001122' });
    expect([site.calls.length, site.binder.status().outcomes[0]!.state]).toEqual([1, 'sent']);
    site.acknowledge({ client: TEL });
    site.acknowledge({ client: TEL });
    expect([site.calls.length, site.binder.status().outcomes[0]!.state]).toEqual([1, 'confirmed']);
  });

  test('B-27 an acknowledgement that comes before the method returns confirms the call', () => {
    const site = openSite();
    site.win['ckForms'] = { ckEvent: ({ tel }: { tel: string }) => site.acknowledge({ client: tel }) };
    order(site);
    expect(site.binder.status().outcomes).toMatchObject([{ state: 'confirmed' }]);
  });

  test('B-28 a storm of acknowledgements is mirrored twenty times a minute at most', () => {
    const site = openSite();
    for (let n = 0; n < 10_000; n++) site.acknowledge({ client: n });
    expect(site.layer()).toHaveLength(20);
    site.pass(61_000);
    site.acknowledge({ client: 1 });
    expect(site.layer()).toHaveLength(21);
  });

  test('B-29 of two calls for one number an acknowledgement confirms the older one', () => {
    const site = openSite();
    order(site);
    order(site);
    site.acknowledge({ client: TEL });
    expect(site.binder.status().outcomes.map(({ state }) => state)).toEqual(['confirmed', 'sent']);
  });

  test('J-08 a thousand CallKeeperEvents of others are neither echoed nor answered', () => {
    const site = openSite();
    for (let n = 0; n < 1000; n++)
      site.win.document.head.dispatchEvent(
        new site.win.CustomEvent('CallKeeperEvent', { bubbles: true, detail: { tel: TEL } }),
      );
    site.pass(5000);
    expect([site.events.length, site.calls.length]).toEqual([1000, 0]);
  });

  test('J-09 a bot that submits without end gets three calls a minute, each refusal told', () => {
    const site = openSite(FORM, { limit: 3 });
    for (let n = 0; n < 50; n++) order(site, `8 916 123-45-${10 + n}`);
    expect(site.calls).toHaveLength(3);
    expect(site.binder.status().outcomes.map(({ reason }) => reason)).toEqual(Array(20).fill('limit'));
    site.pass(61_000);
    order(site, '8 916 555-55-55');
    expect(site.calls).toHaveLength(4);
  });

  test('J-10 a honeypot that was filled orders no call', () => {
    const trap =
      '<div style="position:absolute;left:-9999px"><input name="website" tabindex="-1" autocomplete="off"></div>';
    const site = openSite(FORM.replace('<button>', `${trap}<button>`));
    site.fill({ website: 'http://spam' });
    order(site);
    expect([site.calls.length, site.binder.status().outcomes[0]!.reason]).toEqual([0, 'honeypot']);
  });

  test('J-12 a selector that cannot be parsed is complained of by name, and only its option is without effect', () => {
    const site = openSite(FORM, { ignore: '###', map: { '[name=name]': 'param1' } });
    order(site);
    expect(site.calls).toEqual([{ tel: TEL, param1: 'Анна' }]);
    expect(site.said.join()).toMatch(/ignore/);
    const other = openSite(FORM, { map: { '[[': 'person' }, param1: 'текст' });
    order(other);
    expect(other.calls).toEqual([{ tel: TEL, person: 'Анна', param1: 'текст' }]);
    expect(other.said.join()).toMatch(/map/);
  });

  test('J-13 listeners that throw, hang or give rubbish do not stop a call, and add no key', () => {
    const site = openSite();
    site.binder.on('send', () => {
      throw new Error('no');
    });
    site.binder.on('send', (() => new Promise(() => undefined)) as never);
    site.win.addEventListener('ck:send', (event) => {
      const { payload } = (event as unknown as CustomEvent<{ payload: Record<string, unknown> }>).detail;
      Object.assign(payload, { url: 'x', person: { a: 1 }, param1: '<b>новое</b>' });
    });
    order(site);
    expect(site.calls).toEqual([{ tel: TEL, param1: 'новое' }]);
  });

  test('J-15 what the page can read of us tells no number', () => {
    const site = openSite(FORM, {}, { bare: true });
    order(site);
    const seen = JSON.stringify([
      site.binder.status(),
      site.binder.inspect().map(({ options, title }) => [options, title]),
    ]);
    expect(seen).not.toMatch(/9161234567|Анна/);
  });

  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  test.each<[string, unknown]>([
    ['a symbol', Symbol('x')],
    ['a big integer', BigInt(5)],
    ['a date', new Date(0)],
    ['a cycle', cyclic],
    [
      'a proxy',
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error('no');
          },
        },
      ),
    ],
    ['a function', () => '79990001122'],
  ])('J-17 %s as an option, or as the whole entry, changes nothing but what it names', (_, value) => {
    const site = openSite();
    expect(() => site.binder.push(value, { manager: value, wait: value, mail: value })).not.toThrow();
    order(site);
    expect(site.calls).toHaveLength(1);
    expect(site.calls[0]).toMatchObject({ tel: TEL });
  });

  test('J-19 options without a prototype are taken', () => {
    const site = openSite();
    site.binder.push(Object.assign(Object.create(null) as object, { manager: '+7 495 111-22-33' }));
    order(site);
    expect(site.calls[0]).toMatchObject({ manager: '74951112233' });
  });

  test('J-20 no entry of the queue throws, pollutes, or keeps a call from going out', () => {
    const keys = fc.constantFrom(
      'manager',
      'mail',
      'map',
      'country',
      'wait',
      'unit',
      'forms',
      'title',
      '__proto__',
      'constructor',
      'x',
    );
    const junk = fc.dictionary(
      keys,
      fc.oneof(fc.string(), fc.double(), fc.object({ maxDepth: 2 }), fc.constant(null)),
    );
    const property = fc.property(fc.array(junk, { maxLength: 4 }), (entries) => {
      const site = openSite(FORM, {});
      expect(() =>
        site.binder.push(...entries.map((entry) => ({ ...entry, forms: 'auto', unit: undefined, wait: 15 }))),
      ).not.toThrow();
      order(site);
      expect([site.calls.length, isClean()]).toEqual([1, true]);
      site.binder.stop();
    });
    fc.assert(property, { numRuns: 30, seed: 20261122 });
  });
});

describe('F broken environments', () => {
  const layers: [string, unknown][] = [
    ['frozen', Object.freeze([])],
    [
      'an array whose push throws',
      Object.assign([], {
        push() {
          throw new Error('no');
        },
      }),
    ],
    ['no array', { length: 5 }],
    ['a text', 'soon'],
    ['null', null],
  ];
  test.each(layers)('F-13 a dataLayer that is %s stops no call', (_, layer) => {
    const site = openSite(FORM, {}, { before: (win) => (win['dataLayer'] = layer) });
    order(site);
    expect(site.calls).toHaveLength(1);
    if (layer !== null) expect(site.win['dataLayer']).toBe(layer);
  });

  test('F-14 a dataLayer that is replaced gets the next event', () => {
    const site = openSite(FORM, {}, { before: (win) => (win['dataLayer'] = []) });
    order(site);
    const later: unknown[] = (site.win['dataLayer'] = []) as unknown[];
    order(site, '8 916 765-43-21');
    expect(later).toHaveLength(1);
  });

  test('E-08 an element called dataLayer is no array', () => {
    const { window } = new JSDOM('<a id="dataLayer"></a>');
    const layer = createDataLayer(window as unknown as Window, () => 'dataLayer');
    expect(layer.items()).toEqual([]);
    expect(() => layer.push({ event: 'x' })).not.toThrow();
  });

  test.each([
    ['stands still', () => 5],
    ['is missing', undefined],
  ])('A-36 F-11 where performance.now %s, settling ends all the same', (_, now) => {
    let rounds = 0;
    const isDone = () => ++rounds < 0;
    try {
      settle({ performance: { now } } as unknown as Window, 50, isDone);
    } catch (error) {
      expect(now).toBeUndefined();
      expect(error).toBeInstanceOf(TypeError);
    }
    expect(rounds).toBeLessThanOrEqual(5_000_001);
  });

  test('F-08 without a console, or with one that throws, nothing is lost', () => {
    for (const console of [
      undefined,
      {
        log() {
          throw new Error('no');
        },
        warn() {
          throw new Error('no');
        },
      },
      {},
    ]) {
      const site = openSite(
        FORM,
        { debug: true, country: 'XX' as never },
        {
          before: (win) => Object.defineProperty(win, 'console', { value: console }),
        },
      );
      order(site);
      expect(site.calls).toHaveLength(1);
    }
  });

  test('L-04 L-05 whatever a listener or a timer of ours throws is caught, also where the reporter throws', () => {
    vi.useFakeTimers();
    const guard = createGuard(() => {
      throw new Error('reporter');
    });
    const bad = () => {
      throw new Error('ours');
    };
    expect(guard(bad)).not.toThrow();
    createClock({ setTimeout: setTimeout as never, clearTimeout: clearTimeout as never }, guard).later(
      5,
      bad,
    );
    expect(() => vi.advanceTimersByTime(10)).not.toThrow();
    vi.useRealTimers();
  });
});
