import { expect } from 'vitest';
import { inChromium } from './harness/each-engine';
import {
  PATIENCE,
  bareSite,
  byItself,
  createContainer,
  isLoaded,
  script,
  start,
  submit,
  text,
  widget,
} from './harness/gtm-site';
import type { Page } from './harness/types';

interface Pushed {
  event: string;
  eventCategory?: string;
  ck?: { reason?: string; released_by?: string };
}

const pushed = `dataLayer.filter(({ event }) => /^callkeeper/i.test(event))
  .map(({ event, eventCategory, ck }) => ({ event, eventCategory, ck }))`;
const told = (page: Page) => page.evaluate<Pushed[]>(pushed);
const kept = `Object.keys(sessionStorage).filter((key) => key.includes(':p:')).length`;
const counts = `__ga4.length`;

async function waitForPush(page: Page, event: string) {
  await page.waitFor(`${pushed}.some(({ event }) => event === '${event}')`, PATIENCE);
}

inChromium(
  'every push is seen once: a wrong number, a call nobody took, an ordered and confirmed one, a repetition',
  async ({ page, server }) => {
    server.answer('/lead', { body: 'ok' });
    const container = createContainer([text('events', 'all')]);
    await page.goto(server.page('/', bareSite(script(byItself, start('gtm', 'GTM-AAA', container)))));
    await page.waitFor(isLoaded, PATIENCE);

    await submit(page, 'lead', '+7 916 123');
    await waitForPush(page, 'callkeeper-invalid-autobind');

    await submit(page, 'lead', '+7 916 123-45-67');
    await page.waitFor('ckAutobind.status().outbox === 1', PATIENCE);
    await page.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 31 * 60_000;
    });
    await waitForPush(page, 'callkeeper-failed-autobind');

    await page.evaluate(() => {
      const added = document.createElement('script');
      added.src = '/harness/fake-widget.js';
      document.head.append(added);
    });
    await page.waitFor('window.ckForms', PATIENCE);
    await submit(page, 'lead', '+7 916 765-43-21');
    await waitForPush(page, 'CallKeeperData');
    await submit(page, 'lead', '+7 916 765-43-21');
    await waitForPush(page, 'callkeeper-skipped-autobind');

    expect(
      (await told(page)).map(({ event, eventCategory, ck }) => [event, eventCategory, ck?.reason]),
    ).toEqual([
      ['callkeeper-invalid-autobind', undefined, 'invalid_phone'],
      ['callkeeper-failed-autobind', undefined, 'expired'],
      ['callkeeper-call_order-autobind', 'callkeeper', undefined],
      ['CallKeeperData', undefined, undefined],
      ['callkeeper-skipped-autobind', undefined, 'duplicate'],
    ]);
    await page.waitFor(`${kept} === 0`, PATIENCE);
    expect(await page.evaluate('__ga4.map(({ name }) => name)')).toEqual(['generate_lead']);
    expect(await page.evaluate('goals')).toEqual([[0, 'reachGoal', 'callkeeper-call_order-autobind']]);
    await page.goto(server.page('/next', bareSite(script(start('gtm', 'GTM-AAA', container)))));
    await page.waitFor(`${isLoaded} && gtm.fired.length`, PATIENCE);
    expect(await told(page)).toEqual([]);
  },
);

inChromium(
  'a push whose tags were not done when the page was left is made again on the next page, once',
  async ({ page, server }) => {
    const container = createContainer([]);
    const leaving = script(
      `document.querySelector('#lead').method = 'post'; document.querySelector('#lead').action = '/thanks'`,
      start('gtm', 'GTM-AAA', container, 'hangs: true'),
    );
    server.page('/thanks', bareSite(script(start('gtm', 'GTM-AAA', container))));
    await page.goto(server.page('/', `${widget}${bareSite(leaving)}`));
    await page.waitFor(isLoaded, PATIENCE);
    await submit(page, 'lead', '+7 916 123-45-67');
    await page.waitFor(`location.pathname === '/thanks' && ${isLoaded}`, PATIENCE);
    await waitForPush(page, 'callkeeper-call_order-autobind');
    expect((await told(page)).map(({ event, ck }) => [event, ck?.released_by])).toEqual([
      ['callkeeper-call_order-autobind', 'navigation'],
    ]);
    expect(await page.evaluate(`${kept} + ':' + ${counts}`)).toBe('0:1');
    await page.goto(`${server.origin}/thanks`);
    await page.waitFor(`${isLoaded} && gtm.fired.length`, PATIENCE);
    expect([await told(page), await page.evaluate(counts)]).toEqual([[], 0]);
  },
);
