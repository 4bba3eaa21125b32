import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Payload } from '../../src/entries/module';
import { FORM, openSite, type Site } from './site';

const KEYS = ['tel', 'person', 'manager', 'mail', 'partner', 'param1', 'param2'];
const TEL = '79161234567';

function order(site: Site, phone = '8 916 123-45-67', name = 'Анна') {
  site.fill({ phone, name });
  site.submit();
}

describe('B the payload', () => {
  test.each<[string, unknown]>([
    ['one@example.com', 'one@example.com'],
    ['one@example.com, two@example.com', ['one@example.com', 'two@example.com']],
    ['{"success": ["a@b.ru"], "fail": "c@d.ru"}', { success: ['a@b.ru'], fail: ['c@d.ru'] }],
    ['one@example.com, not an address', 'one@example.com'],
    ['not an address', undefined],
  ])('B-17 the report goes to %s in the shape of the guide; what is no address is left out', (mail, sent) => {
    const site = openSite(FORM, { mail });
    order(site);
    expect(site.calls[0]!['mail']).toEqual(sent);
  });

  test('B-18 manager, mail and partner never come from what a visitor types; a hidden control of the owner may say the manager', () => {
    const typed = FORM.replace(
      '<button>',
      '<input name="manager"><input name="mail" type="email"><input name="partner"><input name="param1"><button>',
    );
    const site = openSite(typed);
    site.fill({ manager: '+79990001122', mail: 'evil@example.com', partner: 'Зло', param1: 'зло' });
    order(site);
    const owner = openSite(
      FORM.replace('<button>', '<input type="hidden" name="manager" value="+74951112233"><button>'),
    );
    order(owner);
    expect([site.calls, owner.calls]).toEqual([
      [{ tel: TEL, person: 'Анна' }],
      [{ tel: TEL, person: 'Анна', manager: '74951112233' }],
    ]);
  });

  test('B-19 a partner that is not Russian letters is left out and complained of; the call goes out', () => {
    const site = openSite(FORM, { partner: 'Acme 24' });
    order(site);
    expect(site.calls).toEqual([{ tel: TEL, person: 'Анна' }]);
    expect(site.said.join()).toMatch(/partner/);
  });

  test('B-20 what is spoken aloud holds no markup, no control and no direction characters, at most 100 of them', () => {
    const site = openSite();
    order(site, TEL, `\u202eАнна\u0000 <b onclick="x">Петрова</b>\u200b ${'я'.repeat(300)}`);
    const person = site.calls[0]!['person'] as string;
    expect(person).toMatch(/^Анна Петрова я+$/);
    expect(person.length).toBeLessThanOrEqual(100);
  });

  test('B-22 a form that posts to a CallKeeper host is connected already', () => {
    const site = openSite(FORM.replace('id="f"', 'id="f" action="https://api.callkeeper.ru/lead"'));
    order(site);
    expect([site.calls.length, site.binder.inspect()[0]!.reason]).toEqual([0, 'connected_already']);
  });

  test('B-30 the payload is typed as the guide prints it', () => {
    expectTypeOf<keyof Payload>().toEqualTypeOf<
      'tel' | 'person' | 'manager' | 'mail' | 'partner' | 'param1' | 'param2'
    >();
    expectTypeOf<Payload['tel']>().toEqualTypeOf<string>();
    expect(KEYS).toHaveLength(7);
  });
});
