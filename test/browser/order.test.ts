import { expect } from 'vitest';
import { eachEngine } from './harness/each-engine';
import type { Page } from './harness/types';

const WIDGET = '<script src="/harness/fake-widget.js?silent"></script>';
const script = (attributes = '') =>
  `<script src="/dist/ck-autobind.min.js" data-ck-dedupe="0" data-ck-limit="60" data-ck-send="submit" ${attributes}></script>`;
const form = (attributes = '', more = '') => `
  <form ${attributes}><label>Ваше имя <input name="name"></label>
  <label>Телефон <input name="phone" type="tel"></label>${more}<button>Перезвоните мне</button></form>
  <script>document.forms[0].addEventListener('submit', (event) => event.preventDefault())</script>`;

/** Types a phone as a script of the page would, then submits as a person does. */
async function order(page: Page, tel: string, name = ''): Promise<unknown[]> {
  await page.evaluate(
    (phone: string, person: string) => {
      document.querySelector<HTMLInputElement>('[name=phone]')!.value = phone;
      document.querySelector<HTMLInputElement>('[name=name]')!.value = person;
      (window as unknown as { __calls: unknown[] }).__calls.length = 0;
    },
    tel,
    name,
  );
  const outcomes = 'ckAutobind.status().outcomes.length';
  const before = await page.evaluate<number>(outcomes);
  await page.click('button');
  await page.waitFor(`${outcomes} > ${before}`);
  return page.evaluate<unknown[]>('window.__calls');
}

const NOTATIONS: [string, string][] = [
  ['+7(452)454-45-45', '74524544545'],
  ['8(445)34 345 34', '74453434534'],
  ['7 45 454 45 554', '74545445554'],
  ['71111111111', '71111111111'],
  ['+7 916 123-45-67', '79161234567'],
  ['89161234567', '79161234567'],
  ['9161234567', '79161234567'],
  ['8 (916) 123-45-67 доб. 12', '79161234567'],
  ['+375 29 123-45-67', '375291234567'],
  ['810 375 29 123 45 67', '375291234567'],
  ['+1 212 555 2368', '12125552368'],
];

eachEngine('every notation of a phone goes out once, with its country code', async ({ page, server }) => {
  await page.goto(server.page('/', `${WIDGET}${form()}${script()}`));
  for (const [typed, tel] of NOTATIONS)
    expect(await order(page, typed, 'Анна'), typed).toEqual([{ tel, person: 'Анна' }]);
});

eachEngine('all fields of the service arrive as its guide prints them', async ({ page, server }) => {
  const options = `data-ck-manager="+7 (222) 222-22-22" data-ck-mail="{'mail@example.com'}" data-ck-partner="партнер"
    data-ck-param1="{form.title}" data-ck-param2="Параметр 2"`;
  await page.goto(server.page('/', `${WIDGET}${form('aria-label="Заявка"')}${script(options)}`));
  expect(await order(page, '71111111111', 'Коля')).toEqual([
    {
      tel: '71111111111',
      person: 'Коля',
      manager: '72222222222',
      mail: 'mail@example.com',
      partner: 'партнер',
      param1: 'Заявка',
      param2: 'Параметр 2',
    },
  ]);
});

const MAILS: [string, unknown][] = [
  ['one@example.com', 'one@example.com'],
  ["{'one@example.com'}", 'one@example.com'],
  ["{'one@example.com', 'two@example.com'}", ['one@example.com', 'two@example.com']],
  ['one@example.com; two@example.com', ['one@example.com', 'two@example.com']],
  [
    "{'success': ['a@b.ru', 'c@d.ru'], 'fail': ['e@f.ru'], 'all': ['g@h.ru'],}",
    { success: ['a@b.ru', 'c@d.ru'], fail: ['e@f.ru'], all: ['g@h.ru'] },
  ],
];

eachEngine('the report’s addresses may be given in every notation', async ({ page, server }) => {
  for (const [given, mail] of MAILS) {
    await page.goto(server.page('/', `${WIDGET}${form(`data-ck-mail="${given}"`)}${script()}`));
    expect(await order(page, '71111111111'), given).toEqual([{ tel: '71111111111', mail }]);
  }
});

eachEngine('a manager with an extension, and one who is an office number', async ({ page, server }) => {
  for (const [given, manager] of [
    ['+74642512525^4342', '74642512525^4342'],
    ['0', '0'],
    ['8 (495) 123-45-67', '74951234567'],
  ]) {
    await page.goto(server.page('/', `${WIDGET}${form(`data-ck-manager="${given}"`)}${script()}`));
    expect(await order(page, '71111111111'), given).toEqual([{ tel: '71111111111', manager }]);
  }
});

const events = () =>
  (window as unknown as { dataLayer?: { event?: string }[] }).dataLayer?.map(({ event }) => String(event)) ??
  [];

eachEngine(
  'CallKeeperData reaches dataLayer once, in the service’s own spelling',
  async ({ page, server }) => {
    const widget = WIDGET.replace('?silent', '?ack=20');
    await page.goto(server.page('/', `${widget}${form()}${script()}`));
    await order(page, '8 916 123 45 67', 'Анна');
    await page.waitFor(`(window.dataLayer || []).some(({ event }) => event === 'CallKeeperData')`);
    expect((await page.evaluate<string[]>(events)).sort()).toEqual([
      'CallKeeperData',
      'callkeeper-call_order-autobind',
    ]);
    const data = await page.evaluate<unknown>(
      `window.dataLayer.find(({ event }) => event === 'CallKeeperData').CallKeeperData`,
    );
    expect(data).toEqual({
      client: '79161234567',
      isApp: false,
      isForm: true,
      manager: '',
      person: 'Анна',
      title: 'Test',
    });
    expect(await page.evaluate<string>('ckAutobind.status().outcomes.map(({ state }) => state).join()')).toBe(
      'confirmed',
    );
  },
);

eachEngine('a widget without its method gets the event by hand, once', async ({ page, server }) => {
  const widget = WIDGET.replace('?silent', '?silent&method=none');
  await page.goto(server.page('/', `${widget}${form()}${script()}`));
  await order(page, '71111111111', 'Анна');
  const seen = await page.waitFor<unknown[]>('window.__events.length && window.__events');
  expect(seen).toEqual([{ tel: '71111111111', person: 'Анна' }]);
  expect(await page.evaluate<unknown>('ckAutobind.status().outcomes[0].transport')).toBe('event');
});

eachEngine(
  'without the CustomEvent constructor initCustomEvent carries the call',
  async ({ page, server }) => {
    const widget = WIDGET.replace('?silent', '?silent&method=none');
    const old =
      '<script>window.CustomEvent = function () { throw new TypeError("Illegal constructor") }</script>';
    await page.goto(server.page('/', `${widget}${old}${form()}${script()}`));
    await order(page, '71111111111');
    expect(await page.waitFor<unknown[]>('window.__events.length && window.__events')).toEqual([
      { tel: '71111111111' },
    ]);
    expect(await page.evaluate<unknown>('ckAutobind.status().outcomes[0].transport')).toBe('legacy-event');
  },
);

eachEngine('a widget that comes late gets the payload once', async ({ page, server }) => {
  await page.goto(server.page('/', `<script>window.__calls = []</script>${form()}${script()}`));
  await order(page, '71111111111');
  expect(await page.evaluate<number>('ckAutobind.status().outbox')).toBe(1);
  await page.evaluate(() => {
    const late = document.createElement('script');
    late.src = '/harness/fake-widget.js?silent';
    document.head.appendChild(late);
  });
  await page.waitFor('window.__calls.length');
  expect(await page.evaluate<unknown[]>('[window.__calls, ckAutobind.status().outbox]')).toEqual([
    [{ tel: '71111111111' }],
    0,
  ]);
});

eachEngine('a native submit orders the call before the page is left', async ({ page, server }) => {
  const widget = `<script src="/harness/fake-widget.js?silent&transport=xhr&api=${encodeURIComponent(`${server.other}/api`)}"></script>`;
  const native = form('action="/lead" method="post"').replace(/<script>.*<\/script>/, '');
  await page.goto(server.page('/', `${widget}${native}${script().replace('data-ck-send="submit"', '')}`));
  await page.type('[name=name]', 'Anna');
  await page.type('[name=phone]', '89161234567');
  await page.click('button');
  await page.waitFor(() => document.title === 'accepted');
  expect(server.requests('/lead').map(({ text }) => text)).toEqual(['name=Anna&phone=89161234567']);
  expect(server.orders()).toEqual([{ tel: '79161234567', person: 'Anna' }]);
});
