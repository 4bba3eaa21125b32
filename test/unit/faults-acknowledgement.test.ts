import { describe, expect, test } from 'vitest';
import { openSite, type Site } from './site';

const TEL = '79161234567';
function order(site: Site, phone = '8 916 123-45-67') {
  site.fill({ phone, name: 'Анна' });
  site.submit();
}

describe('B J acknowledgements', () => {
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
});
