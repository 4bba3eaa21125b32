import { describe, expect, test, vi } from 'vitest';
import { FORM, openSite, type Site } from './site';

const ours = (storage: object) => Object.keys(storage).filter((key) => key.startsWith('ck-autobind:'));

const order = (site: Site, phone = '8 916 123-45-67') => {
  site.fill({ phone });
  site.submit();
};
const reasons = (site: Site) => site.binder.status().outcomes.map(({ reason }) => reason);

describe('C marks of what was ordered', () => {
  test('C-17 C-19 the same number is ordered once within data-ck-dedupe, in whatever form; afterwards again', () => {
    const site = openSite(FORM + FORM.replace('id="f"', 'id="g"'), { dedupe: 600 });
    order(site);
    site.win.document.querySelectorAll<HTMLInputElement>('[name=phone]')[1]!.value = '+7 (916) 123 45 67';
    site.submit(site.form(1));
    expect([site.calls.length, reasons(site)]).toEqual([1, [null, 'duplicate']]);
    site.pass(601_000);
    order(site);
    expect(site.calls).toHaveLength(2);
  });

  test('C-18 what remembers an ordered number holds no digit of it, and expires', () => {
    const site = openSite(FORM, { dedupe: 120 });
    order(site);
    const all = () => ours(site.win.localStorage).map((key) => key + site.win.localStorage.getItem(key)!);
    expect(all().length).toBeGreaterThan(0);
    expect(all().join()).not.toMatch(/9161234567|1234567|91612345/);
    expect(ours(site.win.sessionStorage)).toEqual([]);
    site.pass(121_000);
    order(site, '8 916 765-43-21');
    expect(all().filter((text) => text.includes(':d:'))).toHaveLength(1);
  });

  test('C-22 a Date that stands still stops neither the wait nor the rounds', () => {
    const site = openSite(FORM, {}, { bare: true });
    const frozen = vi.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000);
    order(site);
    site.pass(40_000);
    frozen.mockRestore();
    expect(site.events).toHaveLength(1);
  });

  test('C-27 data-ck-storage="off" writes nothing, and the call still goes out once', () => {
    const site = openSite(FORM, { storage: 'off', dedupe: 60 }, { bare: true });
    order(site);
    site.pass(5000);
    site.win['ckForms'] = { ckEvent: (payload: never) => site.calls.push(payload) };
    site.pass(5000);
    order(site);
    expect([site.calls.length, reasons(site)]).toEqual([1, [null, 'duplicate']]);
    expect([site.win.localStorage.length, site.win.sessionStorage.length, site.win.document.cookie]).toEqual([
      0,
      0,
      '',
    ]);
  });
});
