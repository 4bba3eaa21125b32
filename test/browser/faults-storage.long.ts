import { expect } from 'vitest';
import { CALL, callsOf, errorsOf, htmlOf, openSite, order, orderHidden, rest } from './fault-site';
import { eachEngine, inChromium, type Visit } from './harness/each-engine';
import { until } from './harness/page';

const state = ({ page }: Visit) =>
  page.evaluate<[unknown, number]>('[window.__calls || [], ckAutobind.status().outbox]');
const STORED =
  'Object.keys(sessionStorage).concat(Object.keys(localStorage)).filter((key) => /^ck-autobind:o:/.test(key))';

eachEngine(
  'C-01 C-25 no widget on the first page: the next page of the site delivers, once; storage is clean again',
  async (visit) => {
    const { page, server } = visit;
    server.page('/lead', htmlOf({}));
    await openSite(visit, { widget: null, native: true });
    await order(visit);
    expect(await page.waitFor('window.__calls && __calls.length && __calls')).toEqual([CALL]);
    expect(await page.evaluate(STORED)).toEqual([]);
    await openSite(visit, {}, '/third');
    await rest(visit, 400);
    expect(await state(visit)).toEqual([[], 0]);
  },
);

eachEngine('C-04 a visit to another site in between loses nothing', async (visit) => {
  const { page, server } = visit;
  await openSite(visit, { widget: null });
  await order(visit);
  await page.goto(server.other + new URL(server.page('/elsewhere', htmlOf({}))).pathname);
  await rest(visit, 400);
  expect(await callsOf(visit)).toEqual([]);
  await openSite(visit, {}, '/again');
  expect(await page.waitFor('__calls.length && __calls')).toEqual([CALL]);
});

eachEngine('C-02 what the widget took is not sent again on the next page', async (visit) => {
  const { page, server } = visit;
  server.page('/lead', htmlOf({}));
  await openSite(visit, { native: true });
  await order(visit);
  await page.waitFor('location.pathname === "/lead" && window.__calls');
  await rest(visit, 600);
  expect(await state(visit)).toEqual([[], 0]);
});

eachEngine(
  'C-07 where sessionStorage and localStorage throw, the call waits in memory and the page hears nothing',
  async (visit) => {
    const { page } = visit;
    const head = `<script>for (const name of ['sessionStorage', 'localStorage'])
    Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })</script>`;
    await openSite(visit, { head, widget: null });
    await order(visit);
    await page.evaluate(
      'void (window.__calls = [], window.ckForms = { ckEvent(one) { __calls.push(one) } })',
    );
    expect(await page.waitFor('__calls.length && __calls')).toEqual([CALL]);
    expect(await errorsOf(visit)).toEqual([]);
  },
);

inChromium('C-08 with storage filled to the last byte the call goes out all the same', async (visit) => {
  const { page } = visit;
  const head = `<script>for (const store of [sessionStorage, localStorage]) {
    let size = 1 << 20, key = 0;
    while (size) { try { store.setItem('full' + key++, 'x'.repeat(size)) } catch { size >>= 1 } }
  }</script>`;
  await openSite(visit, { head, widget: null });
  await order(visit);
  await page.evaluate('void (window.__calls = [], window.ckForms = { ckEvent(one) { __calls.push(one) } })');
  expect(await page.waitFor('__calls.length && __calls')).toEqual([CALL]);
});

/** A widget that appears in all tabs of a site at the same moment. */
const TOGETHER = `<script>window.__calls = []; const appear = () => (window.ckForms = { ckEvent(one) { __calls.push(one) } });
  addEventListener('storage', ({ key }) => key === 'go' && appear())</script>`;

/** Three tabs with the same sessionStorage, as "duplicate tab" makes them; how often they deliver in all. */
async function deliverFromCopies(visit: Visit, head: string): Promise<number> {
  const { page, server } = visit;
  await openSite(visit, { widget: null, head: head + TOGETHER });
  await order(visit);
  const copied = await page.evaluate<string>('JSON.stringify({ ...sessionStorage })');
  const copy = `<script>for (const [key, text] of Object.entries(${copied})) sessionStorage.setItem(key, text)</script>`;
  const address = server.page('/copy', htmlOf({ widget: null, head: head + TOGETHER + copy }));
  const tabs = [page, await page.newTab(), await page.newTab()];
  for (const tab of tabs.slice(1)) {
    await tab.goto(address);
    await tab.waitFor('ckAutobind.status().outbox === 1');
  }
  await page.evaluate('void (localStorage.setItem("go", "1"), appear())');
  const count = async () => {
    let total = 0;
    for (const tab of tabs) total += (await callsOf({ ...visit, page: tab })).length;
    return total;
  };
  await until(count);
  for (const tab of tabs) await rest({ ...visit, page: tab }, 1500);
  return count();
}

eachEngine('C-13 three tabs hold the same queued payload: one of them delivers', async (visit) => {
  expect(await deliverFromCopies(visit, '')).toBe(1);
});

eachEngine('C-14 so it is without Web Locks, as on a site without https', async (visit) => {
  const head = `<script>Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })</script>`;
  expect(await deliverFromCopies(visit, head)).toBe(1);
});

eachEngine(
  'C-17 the same number twice is one call within data-ck-dedupe, over reloads and tabs',
  async (visit) => {
    const { page } = visit;
    const site = { script: 'data-ck-dedupe="600"' };
    const counts: number[] = [];
    for (const open of [async () => page, async () => page, () => page.newTab()]) {
      const again = { ...visit, page: await open() };
      await openSite(again, site);
      await orderHidden(again, counts.length ? '+7 (916) 1234567' : undefined);
      counts.push((await callsOf(again)).length);
    }
    expect(counts).toEqual([1, 0, 0]);
  },
);

eachEngine('C-26 what other tabs write makes no call', async (visit) => {
  const { page } = visit;
  await openSite(visit);
  const other = await page.newTab();
  await openSite({ ...visit, page: other }, { widget: null, script: 'data-ck-storage="local"' }, '/other');
  await orderHidden({ ...visit, page: other });
  await rest(visit, 800);
  expect(await callsOf(visit)).toEqual([]);
});
