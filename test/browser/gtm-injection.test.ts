import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from '../gtm/runner/format/template.mjs';
import { inChromium } from './harness/each-engine';
import type { TestServer } from './harness/server';
import type { Page } from './harness/types';

interface Parameter {
  type: string;
  key: string;
  value?: string;
  list?: unknown[];
}
interface Tag {
  name: string;
  parameter: Parameter[];
  firingTriggerId: string[];
  tagFiringOption: string;
}
interface Container {
  containerVersion: { tag: Tag[]; trigger: object[]; customTemplate: { templateData: string }[] };
}
interface Gtm {
  fired: { tag: string; outcome: string }[];
}
interface Layered {
  event?: string;
  eventCategory?: string;
}

const text = (key: string, value: string): Parameter => ({ type: 'TEMPLATE', key, value });

/** The container as it lies in dist, with more in our tag, and changed as a person may change it. */
function createContainer(fields: Parameter[], change: (own: Tag) => void = () => {}): Container {
  const file = new URL('../../dist/gtm/container.json', import.meta.url);
  const container = JSON.parse(readFileSync(file, 'utf8')) as Container;
  const [own] = container.containerVersion.tag as [Tag, ...Tag[]];
  own.parameter = [...own.parameter.filter(({ key }) => !fields.some((one) => one.key === key)), ...fields];
  change(own);
  return container;
}

const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

/** `window.NAME = startGtm(…)`; what the template's address names is served from here. */
function start(name: string, id: string, container: Container): string {
  const { code } = parse(container.containerVersion.customTemplate[0]!.templateData);
  return `${name} = startGtm(${inScript(container)}, { id: '${id}', code: ${inScript(code)}, rewrite: local })`;
}

const form = (id: string) => `
  <form id="${id}"><h2>Заказать звонок</h2>
    <input name="name" placeholder="Ваше имя"><input type="tel" name="phone" placeholder="Телефон">
    <button>Перезвоните мне</button></form>`;

/** A site that sends its forms itself, with the widget on it. */
const site = (body: string) => `
  <script>
    local = (url) => url.replace(/^https:\\/\\/cdn\\.jsdelivr\\.net\\/npm\\/callkeeper-autobind@[\\d.]+/, '');
    goals = []; ym = (...goal) => goals.push(goal);
    dataLayer = []; gtag = function () { dataLayer.push(arguments); };
    addEventListener('submit', (event) => { event.preventDefault(); fetch('/lead', { method: 'POST' }); });
  </script>
  <script src="/harness/fake-widget.js"></script><script src="/harness/gtm-stand-in.js"></script>
  ${form('lead')}${body}`;

const script = (...lines: string[]) => `<script>${lines.join(';\n')}</script>`;

async function open(page: Page, server: TestServer, body: string) {
  server.answer('/lead', { body: 'ok' });
  await page.goto(server.page('/', site(body)));
}

const isLoaded = 'window.ckAutobind && ckAutobind.version';

async function submit(page: Page, id: string, phone: string) {
  await page.evaluate((form: string) => document.querySelector<HTMLFormElement>(form)!.reset(), `#${id}`);
  await page.type(`#${id} [name=phone]`, phone);
  await page.click(`#${id} button`);
}

const calls = (page: Page) => page.evaluate<{ tel: string; manager?: string }[]>('__calls');
const outcomes = (page: Page, gtm = 'gtm') =>
  page.evaluate<Gtm['fired']>(`${gtm}.fired.filter(({ tag }) => tag === 'CallKeeper Autobind')`);
const scripts = (page: Page) =>
  page.evaluate<number>(`document.querySelectorAll('script[src*=autobind]').length`);
const success = { tag: 'CallKeeper Autobind', outcome: 'success' };

/** A second attempt stands behind the first: whatever the first one still had to do is done by then. */
async function expectOneCallEach(page: Page, id: string, manager: string) {
  await submit(page, id, '+7 916 123-45-67');
  await page.waitFor('__calls.length === 1');
  await submit(page, id, '+7 916 765-43-21');
  await page.waitFor('__calls.length > 1');
  expect(await calls(page)).toEqual([
    { tel: '79161234567', manager },
    { tel: '79167654321', manager },
  ]);
}

inChromium(
  'the tag is there first: each lead is one call, with the manager of the tag',
  async ({ page, server }) => {
    const container = createContainer([text('manager', '74951234567')]);
    await open(page, server, script(start('gtm', 'GTM-AAA', container)));
    await page.waitFor(isLoaded);
    await expectOneCallEach(page, 'lead', '74951234567');
    expect(await outcomes(page)).toEqual([success]);
    const attributes = `document.querySelector('script[src*=autobind]').getAttributeNames().join()`;
    expect(await page.evaluate(attributes)).toBe('type,async,src');
  },
);

inChromium('the script is there first: the tag that comes late still counts', async ({ page, server }) => {
  const late = start('gtm', 'GTM-AAA', createContainer([text('manager', '74951234567')]));
  await open(
    page,
    server,
    script(
      `fire = () => { ${late} }`,
      `s = document.createElement('script')`,
      `s.src = '/dist/ck-autobind.min.js'`,
    ) + script('document.head.appendChild(s)'),
  );
  await page.waitFor(isLoaded);
  await page.evaluate('fire()');
  await page.waitFor('gtm.fired.length');
  await expectOneCallEach(page, 'lead', '74951234567');
});

inChromium(
  'two containers with the tag order one call, by the first one’s settings',
  async ({ page, server }) => {
    const first = createContainer([text('manager', '74951234567')]);
    const second = createContainer([text('manager', '74957654321')]);
    await open(page, server, script(start('gtm', 'GTM-AAA', first), start('other', 'GTM-BBB', second)));
    await page.waitFor('gtm.fired.length && other.fired.length');
    await expectOneCallEach(page, 'lead', '74951234567');
    expect([await outcomes(page), await outcomes(page, 'other')]).toEqual([[success], [success]]);
    expect(await scripts(page)).toBe(2);
  },
);

inChromium('two tags for different forms keep their settings apart', async ({ page, server }) => {
  const container = createContainer([text('manager', '74951234567')]);
  const [own] = container.containerVersion.tag as [Tag, ...Tag[]];
  const vip = [text('forms', 'other'), text('formsOther', '#vip'), text('manager', '74957654321')];
  const rest = own.parameter.filter(({ key }) => !vip.some((one) => one.key === key));
  container.containerVersion.tag.unshift({ ...own, ...{ tagId: '9' }, parameter: [...rest, ...vip] });
  await open(page, server, form('vip') + script(start('gtm', 'GTM-AAA', container)));
  await page.waitFor('gtm.fired.length === 2');
  expect(await scripts(page)).toBe(1);
  await submit(page, 'lead', '+7 916 123-45-67');
  await page.waitFor('__calls.length === 1');
  await submit(page, 'vip', '+7 916 765-43-21');
  await page.waitFor('__calls.length > 1');
  expect((await calls(page)).map(({ manager }) => manager)).toEqual(['74951234567', '74957654321']);
});

inChromium(
  'a single-page site that fires the tag again and again orders one call',
  async ({ page, server }) => {
    const container = createContainer([text('manager', '74951234567')], (own) => {
      own.firingTriggerId.push('7');
      own.tagFiringOption = 'UNLIMITED';
    });
    const parameter = [text('arg0', '{{_event}}'), text('arg1', 'gtm.historyChange')];
    const changed = {
      triggerId: '7',
      type: 'CUSTOM_EVENT',
      customEventFilter: [{ type: 'EQUALS', parameter }],
    };
    container.containerVersion.trigger.push(changed);
    await open(page, server, script(start('gtm', 'GTM-AAA', container)));
    await page.waitFor(isLoaded);
    await page.evaluate((inner: string) => {
      const { dataLayer } = window as unknown as { dataLayer: object[] };
      for (const path of ['/one', '/two', '/three']) {
        history.pushState({}, '', path);
        document.querySelector('#lead')!.outerHTML = inner;
        dataLayer.push({ event: 'gtm.historyChange' });
      }
    }, form('lead'));
    await page.waitFor('gtm.fired.length === 4');
    await expectOneCallEach(page, 'lead', '74951234567');
    expect(await outcomes(page)).toEqual([success, success, success, success]);
    expect(await scripts(page)).toBe(1);
  },
);

inChromium(
  'consent that is denied, then granted: one call, after it was granted',
  async ({ page, server }) => {
    const rows = ['ad_storage', 'ad_user_data'].map((type) => ({ type: 'MAP', map: [text('type', type)] }));
    const container = createContainer([{ type: 'LIST', key: 'consent', list: rows }]);
    const denied = `gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied' })`;
    await open(page, server, script(denied, start('gtm', 'GTM-AAA', container)));
    await page.waitFor(isLoaded);
    await submit(page, 'lead', '+7 916 123-45-67');
    await page.evaluate(`gtag('consent', 'update', { ad_storage: 'granted' })`);
    expect(await calls(page)).toEqual([]);
    await page.evaluate(`gtag('consent', 'update', { ad_user_data: 'granted' })`);
    await page.waitFor('__calls.length');
    await submit(page, 'lead', '+7 916 765-43-21');
    await page.waitFor('__calls.length > 1');
    expect((await calls(page)).map(({ tel }) => tel)).toEqual(['79161234567', '79167654321']);
  },
);

const OWN_EVENT = `{ event: 'callkeeper-call_order-formaction', eventCategory: 'callkeeper',
  eventAction: 'call_order', eventLabel: 'formaction' }`;

inChromium('a lead is counted once, also where CallKeeper tells its own events', async ({ page, server }) => {
  const told = `addEventListener('CallKeeperData', () => { dataLayer.push(${OWN_EVENT}) })`;
  await open(page, server, script(told, start('gtm', 'GTM-AAA', createContainer([]))));
  await page.waitFor(isLoaded);
  await submit(page, 'lead', '+7 916 123-45-67');
  const seen = `dataLayer.filter(({ event }) => /call/i.test(event)).map(({ event, eventCategory }) => ({ event, eventCategory }))`;
  await page.waitFor(`(${seen}).length >= 3`);
  expect((await page.evaluate<Layered[]>(seen)).map(({ event }) => event).sort()).toEqual([
    'CallKeeperData',
    'callkeeper-call_order-autobind',
    'callkeeper-call_order-formaction',
  ]);
  const counted = await page.evaluate<{ name: string; rows: Record<string, string>[] }[]>('__ga4');
  expect(counted.map(({ name }) => name)).toEqual(['generate_lead']);
  expect(counted[0]!.rows[0]).toEqual({ parameter: 'form_id', parameterValue: 'lead' });
  expect(await page.evaluate('goals')).toEqual([[0, 'reachGoal', 'callkeeper-call_order-autobind']]);
});

inChromium(
  'a script that cannot be loaded is a failure, told once, and the form works',
  async ({ page, server }) => {
    await open(
      page,
      server,
      script(`local = () => '/nowhere.js'`, start('gtm', 'GTM-AAA', createContainer([]))),
    );
    await page.waitFor('gtm.fired.length');
    await submit(page, 'lead', '+7 916 123-45-67');
    await page.waitFor(`performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/lead'))`);
    expect(await outcomes(page)).toEqual([{ tag: 'CallKeeper Autobind', outcome: 'failure' }]);
    expect(await calls(page)).toEqual([]);
  },
);
