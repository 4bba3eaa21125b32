import { expect } from 'vitest';
import { eachEngine } from './harness/each-engine';
import type { Page } from './harness/types';

const widget = '<script src="/harness/fake-widget.js?silent"></script>';
const script = '<script src="/dist/ck-autobind.min.js"></script>';
const form = `<form action="/next" method="post"><label>Телефон <input name="phone" type="tel"></label>
  <button>Перезвоните мне</button></form>`;
/** Tag Manager, as far as it tells when a push was seen. */
const manager = (sees: boolean) => `<script>
  google_tag_manager = {}; dataLayer = [];
  const push = dataLayer.push;
  dataLayer.push = function (item) {
    const length = push.call(this, item);
    if (${sees} && item.eventCallback) item.eventCallback('GTM-TEST');
    return length;
  };</script>`;
const calls = `(window.dataLayer || []).filter(({ event }) => event === 'callkeeper-call_order-autobind')`;

const kept = `Object.keys(sessionStorage).filter((key) => key.includes(':p:')).length`;
/** What the script leaves for an idle moment is done: what idles later comes later. */
const idle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const whenIdle = (window as { requestIdleCallback?: (run: () => void) => void }).requestIdleCallback;
        setTimeout(() => (whenIdle ? whenIdle(() => resolve(1)) : resolve(1)), 10);
      }),
  );

for (const [sees, again] of [
  [false, 1],
  [true, 0],
] as const)
  eachEngine(
    sees
      ? 'a push that Tag Manager saw is not made again'
      : 'a push that the page change swallowed is made again, once',
    async ({ page, server }) => {
      server.page('/next', `${manager(true)}${script}`);
      await page.goto(server.page('/', `${manager(sees)}${widget}${form}${script}`));
      await page.type('[name=phone]', '89161234567');
      await page.click('button');
      await page.waitFor(() => location.pathname === '/next' && document.readyState === 'complete');
      await page.waitFor(`!(${kept}) && ${calls}.length === ${again}`);
      await idle(page);
      const pushed = await page.evaluate<{ ck: Record<string, unknown> }[]>(calls);
      expect(pushed.map(({ ck }) => [ck['released_by'], ck['page_path']])).toEqual(
        again ? [['navigation', '/']] : [],
      );
      await page.goto(`${server.origin}/next`);
      await idle(page);
      expect(await page.evaluate(`[${kept}, ${calls}.length]`)).toEqual([0, 0]);
    },
  );

eachEngine(
  'of two tabs that kept the same swallowed push, as "duplicate tab" makes them, one makes it again',
  async ({ page, server }) => {
    server.page('/next', 'Thanks');
    await page.goto(server.page('/', `${manager(false)}${widget}${form}${script}`));
    await page.type('[name=phone]', '89161234567');
    await page.click('button');
    await page.waitFor(() => location.pathname === '/next' && document.readyState === 'complete');
    const copied = await page.evaluate<string>('JSON.stringify({ ...sessionStorage })');
    expect(copied).toContain(':p:');
    const copy = `<script>for (const [key, text] of Object.entries(${copied})) sessionStorage.setItem(key, text)</script>`;
    const address = server.page('/copy', `${copy}${manager(true)}${script}`);
    const tabs = [page, await page.newTab()];
    for (const tab of tabs) await tab.goto(address);
    for (const tab of tabs) await tab.waitFor(`!(${kept})`);
    for (const tab of tabs) await idle(tab);
    const counts = [];
    for (const tab of tabs) counts.push(await tab.evaluate<number>(`${calls}.length`));
    expect(counts.sort()).toEqual([0, 1]);
  },
);
