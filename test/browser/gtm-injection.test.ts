import { expect } from 'vitest';
import { inChromium } from './harness/each-engine';
import {
  PATIENCE,
  calls,
  createContainer,
  form,
  isLoaded,
  open,
  outcomes,
  script,
  scripts,
  start,
  submit,
  success,
  text,
  type Tag,
} from './harness/gtm-site';
import type { Page } from './harness/types';

interface Layered {
  event?: string;
  eventCategory?: string;
}

/** A second attempt stands behind the first: whatever the first one still had to do is done by then. */
async function expectOneCallEach(page: Page, id: string, manager: string) {
  await submit(page, id, '+7 916 123-45-67');
  await page.waitFor('__calls.length === 1', PATIENCE);
  await submit(page, id, '+7 916 765-43-21');
  await page.waitFor('__calls.length > 1', PATIENCE);
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
    await page.waitFor(isLoaded, PATIENCE);
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
  await page.waitFor(isLoaded, PATIENCE);
  await page.evaluate('fire()');
  await page.waitFor('gtm.fired.length', PATIENCE);
  await expectOneCallEach(page, 'lead', '74951234567');
});

inChromium(
  'two containers with the tag order one call, by the first one’s settings',
  async ({ page, server }) => {
    const first = createContainer([text('manager', '74951234567')]);
    const second = createContainer([text('manager', '74957654321')]);
    await open(page, server, script(start('gtm', 'GTM-AAA', first), start('other', 'GTM-BBB', second)));
    await page.waitFor('gtm.fired.length && other.fired.length', PATIENCE);
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
  await page.waitFor('gtm.fired.length === 2', PATIENCE);
  expect(await scripts(page)).toBe(1);
  await submit(page, 'lead', '+7 916 123-45-67');
  await page.waitFor('__calls.length === 1', PATIENCE);
  await submit(page, 'vip', '+7 916 765-43-21');
  await page.waitFor('__calls.length > 1', PATIENCE);
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
    await page.waitFor(isLoaded, PATIENCE);
    await page.evaluate((inner: string) => {
      const { dataLayer } = window as unknown as { dataLayer: object[] };
      for (const path of ['/one', '/two', '/three']) {
        history.pushState({}, '', path);
        document.querySelector('#lead')!.outerHTML = inner;
        dataLayer.push({ event: 'gtm.historyChange' });
      }
    }, form('lead'));
    await page.waitFor('gtm.fired.length === 4', PATIENCE);
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
    await page.waitFor(isLoaded, PATIENCE);
    await submit(page, 'lead', '+7 916 123-45-67');
    await page.evaluate(`gtag('consent', 'update', { ad_storage: 'granted' })`);
    expect(await calls(page)).toEqual([]);
    await page.evaluate(`gtag('consent', 'update', { ad_user_data: 'granted' })`);
    await page.waitFor('__calls.length', PATIENCE);
    await submit(page, 'lead', '+7 916 765-43-21');
    await page.waitFor('__calls.length > 1', PATIENCE);
    expect((await calls(page)).map(({ tel }) => tel)).toEqual(['79161234567', '79167654321']);
  },
);

const OWN_EVENT = `{ event: 'callkeeper-call_order-formaction', eventCategory: 'callkeeper',
  eventAction: 'call_order', eventLabel: 'formaction' }`;

inChromium('a lead is counted once, also where CallKeeper tells its own events', async ({ page, server }) => {
  const told = `addEventListener('CallKeeperData', () => { dataLayer.push(${OWN_EVENT}) })`;
  await open(page, server, script(told, start('gtm', 'GTM-AAA', createContainer([]))));
  await page.waitFor(isLoaded, PATIENCE);
  await submit(page, 'lead', '+7 916 123-45-67');
  const seen = `dataLayer.filter(({ event }) => /call/i.test(event)).map(({ event, eventCategory }) => ({ event, eventCategory }))`;
  await page.waitFor(`(${seen}).length >= 3`, PATIENCE);
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
    await page.waitFor('gtm.fired.length', PATIENCE);
    await submit(page, 'lead', '+7 916 123-45-67');
    await page.waitFor(
      `performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/lead'))`,
      PATIENCE,
    );
    expect(await outcomes(page)).toEqual([{ tag: 'CallKeeper Autobind', outcome: 'failure' }]);
    expect(await calls(page)).toEqual([]);
  },
);
