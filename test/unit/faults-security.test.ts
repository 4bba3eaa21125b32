import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

  test.each([
    ['hidden by a style sheet', '.hp { display: none }', [0, 'honeypot']],
    ['that people see', '', [1, null]],
  ])('J-10 a filled “website” %s', (_, style, expected) => {
    const field = `<style>${style}</style><div class="hp"><input name="website"></div>`;
    const site = openSite(FORM.replace('<button>', `${field}<button>`));
    site.fill({ website: 'http://example.com' });
    order(site);
    site.pass(1000);
    expect([site.calls.length, site.binder.status().outcomes[0]!.reason]).toEqual(expected);
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
