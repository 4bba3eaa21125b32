import { expect } from 'vitest';
import { eachEngine } from './harness/each-engine';

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
      if (again) await page.waitFor(`${calls}.length`);
      else await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2500)));
      const pushed = await page.evaluate<{ ck: Record<string, unknown> }[]>(calls);
      expect(pushed.map(({ ck }) => [ck['released_by'], ck['page_path']])).toEqual(
        again ? [['navigation', '/']] : [],
      );
      await page.goto(`${server.origin}/next`);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2500)));
      expect(await page.evaluate(`${calls}.length`)).toBe(0);
      expect(
        await page.evaluate(`Object.keys(sessionStorage).filter((key) => key.includes(':p:')).length`),
      ).toBe(0);
    },
  );
