import { describe, expect, test, vi } from 'vitest';
import { FORM, openSite, type Site } from './site';

const TEL = '79161234567';

function order(site: Site, phone = '8 916 123-45-67', name = 'Анна') {
  site.fill({ phone, name });
  site.submit();
}

describe('I what others are told', () => {
  test.each([
    ['raw', /client|person/],
    ['none', /^((?!client|person|manager|9161234567|Анна).)*$/],
  ] as const)(
    'I-07 with data-ck-pii="%s" dataLayer gets of the person what that says, and ck never anything',
    (pii, shape) => {
      const site = openSite(FORM, { pii, manager: '+7 495 111-22-33', events: 'all' });
      order(site);
      site.acknowledge({
        CLIENT: TEL,
        PERSON: 'Анна',
        MANAGER: '74951112233',
        TITLE: 'Заявка',
        extra: `тел ${TEL}`,
      });
      const [call, data] = site.layer();
      expect(JSON.stringify(call)).not.toMatch(/9161234567|Анна|4951112233/);
      expect(JSON.stringify(data)).toMatch(shape);
    },
  );

  test('I-08 with data-ck-pii="hash" and no crypto.subtle the number is left out, never given raw', async () => {
    const site = openSite(FORM, { pii: 'hash', userData: true });
    order(site);
    site.acknowledge({ CLIENT: TEL, PERSON: 'Анна' });
    await vi.advanceTimersByTimeAsync(50);
    expect(site.layer()).toHaveLength(2);
    expect(JSON.stringify(site.layer())).not.toMatch(/9161234567|Анна|client/);
  });

  test('I-08 the hash is SHA-256 of the number with its plus sign, in lower-case hexadecimal', async () => {
    const site = openSite(
      FORM,
      { pii: 'hash', userData: true },
      {
        before: (win) => Object.defineProperty(win, 'crypto', { value: globalThis.crypto }),
      },
    );
    order(site);
    site.acknowledge({ CLIENT: TEL });
    const hashed = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(`+${TEL}`))).toString('hex');
    await vi.waitFor(() => expect(site.layer()).toHaveLength(2));
    const text = JSON.stringify(site.layer());
    expect(text).toContain(`"sha256_phone_number":"${hashed}"`);
    expect(text).toContain(`"client":"${hashed}"`);
  });

  test('what analytics is told may differ from form to form', () => {
    const forms = FORM + FORM.replace('id="f"', 'id="g" data-ck-user-data data-ck-events="all"');
    const site = openSite(forms);
    const call = { event: 'callkeeper-call_order-autobind' };
    const submit = (at: number, phone: string) => {
      const form = site.form(at);
      form.querySelector<HTMLInputElement>('[name=phone]')!.value = phone;
      site.submit(form);
    };
    submit(0, '8 916 123-45-67');
    submit(1, '8 916 123-45-68');
    expect(site.layer()).toMatchObject([call, { ...call, user_data: { phone_number: '+79161234568' } }]);
    expect(site.layer()[0]).not.toHaveProperty('user_data');
    submit(0, '8 916 123');
    expect(site.layer()).toHaveLength(2);
    submit(1, '8 916 123');
    expect(site.layer()[2]).toMatchObject({ event: 'callkeeper-invalid-autobind' });
  });

  test('I-09 one order gives one event of ours, one acknowledgement one of the service’s', () => {
    const site = openSite();
    order(site);
    site.acknowledge({ CLIENT: TEL });
    site.acknowledge({ CLIENT: '70000000000' });
    const events = site.layer().map(({ event }) => event);
    expect(events).toEqual(['callkeeper-call_order-autobind', 'CallKeeperData', 'CallKeeperData']);
    expect(site.layer().filter((item) => 'eventCategory' in item)).toHaveLength(1);
  });

  const consent =
    (...list: unknown[]) =>
    (site: Site) =>
      void (site.win['dataLayer'] = list.map((types) => ['consent', 'update', types]));
  test.each([
    ['nobody said anything', consent(), 1, null],
    ['it was granted', consent({ ad_user_data: 'granted' }), 1, null],
    ['it was denied', consent({ ad_user_data: 'denied' }), 0, 'consent_denied'],
  ] as const)('I-13 data-ck-consent: where %s the call is ordered or dropped so', (_, say, calls, reason) => {
    const site = openSite(FORM, { consent: ['ad_user_data'] as never });
    say(site);
    order(site);
    expect([site.calls.length, site.binder.status().outcomes[0]?.reason]).toEqual([calls, reason]);
  });
});
