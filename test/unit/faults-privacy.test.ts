import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORM, openSite, type Site } from './site';

const TEL = '79161234567';
const with_ = (more: string) => FORM.replace('<button>', `${more}<button>`);

function order(site: Site, phone = '8 916 123-45-67', name = 'Анна') {
  site.fill({ phone, name });
  site.submit();
}

/** Everything that left the form, in one text. */
function everything(site: Site): string {
  const { win } = site;
  const told: unknown[] = [
    site.calls,
    site.events.map(({ detail }) => detail as unknown),
    site.said,
    site.layer(),
  ];
  told.push(site.binder.status(), { ...win.localStorage }, { ...win.sessionStorage });
  told.push(
    site.binder.inspect().map(({ title, fields, options }) => ({
      title,
      options,
      signals: fields.map(({ signals }) => signals),
    })),
  );
  return JSON.stringify(told) + win.document.title + win.location.href + win.document.cookie;
}

const SECRETS = [
  '<input type="password" name="pass">',
  '<input type="password" name="phone2" autocomplete="new-password">',
  '<input type="hidden" name="csrf_token">',
  '<input type="hidden" name="phone_hidden">',
  '<input name="card" autocomplete="cc-number">',
  '<input name="cvv" inputmode="numeric">',
  '<input name="sms_code" autocomplete="one-time-code">',
  '<input name="otp" placeholder="Код из SMS">',
  '<textarea name="diary"></textarea>',
  '<input name="passport">',
  '<input name="email" type="email">',
  '<input name="city"><input name="address">',
  '<input name="whatever" type="text">',
  '<select name="plan"><option>a</select>',
] as const;

describe('I privacy', () => {
  test('I-01 what stands in any other control never leaves the form: neither call, event, log, storage nor report has it', () => {
    const property = fc.property(
      fc.subarray([...SECRETS], { minLength: 1 }),
      fc.boolean(),
      (fields, bare) => {
        const site = openSite(
          with_(fields.join('')).replace('id="f"', 'id="f" data-ck-form="on"'),
          { debug: true, events: 'all', userData: true, param1: '{page.title}' },
          { bare },
        );
        const others = Array.from(site.win.document.querySelectorAll<HTMLInputElement>('form [name]')).filter(
          ({ name, tagName }) => !/^(name|phone)$/.test(name) && tagName !== 'SELECT',
        );
        others.forEach(
          (control, n) =>
            (control.value =
              control.type === 'email' ? `canary${n}@example.com` : `canary${n} 4111111111111111`),
        );
        order(site);
        site.pass(20_000);
        const found = everything(site);
        expect(found).not.toMatch(/canary|4111/);
        expect(site.calls.length + site.events.length).toBe(1);
        site.binder.stop();
      },
    );
    fc.assert(property, { numRuns: 25, seed: 20261122 });
  });

  test.each([
    'cc-number',
    'cc-csc',
    'cc-exp',
    'one-time-code',
    'current-password',
    'new-password',
    'transaction-amount',
  ])('I-03 autocomplete="%s" is never a phone, whatever the control is called', (token) => {
    const form = FORM.replace('name="phone" type="tel"', `name="phone" type="tel" autocomplete="${token}"`);
    const site = openSite(form);
    order(site, '89161234567');
    expect(site.calls).toEqual([]);
    expect(site.binder.inspect()[0]!.fields.map(({ field }) => field)).not.toContain('tel');
  });

  test('I-05 a hidden control is read only where the owner declares it, a token not even then', () => {
    const hidden =
      '<input type="hidden" name="model" value="X5"><input type="hidden" name="_token" value="s3cret">';
    const free = openSite(with_(hidden), { param1: '{field:model}', param2: '{field:_token}' });
    order(free);
    expect(JSON.stringify(free.calls)).not.toContain('s3cret');
    const declared = openSite(with_(hidden), { map: { '[name=model]': 'param1' } });
    order(declared);
    expect(declared.calls[0]).toMatchObject({ param1: 'X5' });
  });

  test.each([
    ['the name of a method', { granted: 'constructor' }],
    ['a word', { granted: 'perhaps' }],
    ['nothing', {}],
    [
      'an error',
      {
        get granted(): boolean {
          throw new Error('not now');
        },
      },
    ],
  ])('an answer to the question of consent that is %s is a refusal', (_, answer) => {
    const site = openSite(FORM, { consent: ['ad_user_data'] });
    site.binder.push(
      Object.defineProperties({ command: 'consent' }, Object.getOwnPropertyDescriptors(answer)),
    );
    order(site, '89161234567');
    expect(site.calls).toEqual([]);
    expect(site.binder.status().outcomes).toMatchObject([{ state: 'skipped', reason: 'consent_denied' }]);
  });

  test('I-17 I-18 debug mode and complaints hold neither number nor name, whatever goes wrong', () => {
    const site = openSite(FORM, { debug: true, country: 'ANNA' as never, events: 'all' });
    site.win['ckForms'] = {
      ckEvent() {
        throw new Error(TEL);
      },
    };
    order(site);
    order(site, '8 916 12');
    site.submit();
    expect(site.said.length).toBeGreaterThan(0);
    expect(site.said.join()).not.toMatch(/916.?12|Анна/);
  });

  test('I-19 while it waits, the outbox holds the payload, what is told of the form, and nothing else; then nothing', () => {
    const site = openSite(
      with_('<textarea name="question">canary</textarea>'),
      { dedupe: 60 },
      { bare: true },
    );
    order(site);
    const { sessionStorage } = site.win;
    const [key] = Object.keys(sessionStorage).filter((one) => one.includes(':o:'));
    const entry = JSON.parse(sessionStorage.getItem(key!)!) as Record<string, object>;
    expect(Object.keys(entry).sort()).toEqual(['at', 'payload', 'resent', 'stage', 'told']);
    expect(Object.keys(entry['payload']!).sort()).toEqual(['person', 'tel']);
    site.win['ckForms'] = { ckEvent: (one: never) => site.calls.push(one) };
    site.pass(5000);
    expect([site.calls.length, sessionStorage.length]).toEqual([1, 0]);
  });

  test('I-21 data-ck-ignore wins over everything, on the form and above it', () => {
    for (const body of [
      `<div data-ck-form="off">${FORM}</div>`,
      FORM.replace('id="f"', 'id="f" data-ck-form="off" data-ck-forms="auto"'),
    ]) {
      const site = openSite(body);
      order(site);
      expect([site.calls.length, site.binder.inspect()[0]!.reason]).toEqual([0, 'off']);
    }
    const ignored = openSite(FORM, { ignore: '#f' });
    order(ignored);
    expect(ignored.calls).toEqual([]);
  });

  test('I-24 a phone that becomes a password is no phone any longer', () => {
    const site = openSite();
    site.submit();
    site.win.document.querySelector<HTMLInputElement>('[name=phone]')!.type = 'password';
    order(site);
    expect(site.calls).toEqual([]);
  });
});
