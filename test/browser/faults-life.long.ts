import { expect } from 'vitest';
import {
  CALL,
  callsOf,
  errorsOf,
  formOf,
  htmlOf,
  openSite,
  order,
  PREVENT,
  rest,
  scriptTag,
  WATCH,
} from './fault-site';
import { eachEngine, inChromium } from './harness/each-engine';
import { until } from './harness/page';

const FAKE = '<script src="/harness/fake-widget.js?silent"></script>';
const count =
  '<script>window.__n = 0; { const real = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (...all) { if (this === window) __n++; return real.apply(this, all) } }</script>';

eachEngine(
  'K-01 K-02 K-13 brought three times, in three files and two versions, the script works once and hears once',
  async (visit) => {
    const { page, server } = visit;
    const one = `${WATCH}${FAKE}${count}${formOf()}${PREVENT}${scriptTag('data-ck-send="submit"')}`;
    await page.goto(server.page('/', one));
    const listeners = await page.evaluate<number>('__n');
    const more = ['ck-autobind.min.js', 'ck-autobind.intl.min.js', 'ck-autobind.es5.min.js']
      .map((file) => scriptTag('data-ck-manager="+7 495 111-22-33"', file))
      .join('');
    await page.goto(server.page('/more', one + more));
    expect(await page.evaluate('__n')).toBe(listeners);
    await order(visit);
    await rest(visit, 200);
    // The second tag's options count where the first said nothing.
    expect([await callsOf(visit), await errorsOf(visit)]).toEqual([
      [{ ...CALL, manager: '74951112233' }],
      [],
    ]);
  },
);

eachEngine(
  'K-05 the queue made before loading is worked through in order; an entry that cannot be read stops no other',
  async (visit) => {
    const { page } = visit;
    const before = `<script>ckAutobind = []; ckAutobind.push({ manager: '79990001122' }, null, 5, 'x', { get mail() { throw new Error('no') } }, { manager: '+7 495 111-22-33' }); window.__same = ckAutobind</script>`;
    await openSite(visit, { before });
    await page.evaluate(`void ckAutobind.push({ param1: 'later' })`);
    await order(visit);
    expect(await callsOf(visit)).toEqual([{ ...CALL, manager: '74951112233', param1: 'later' }]);
    expect(await page.evaluate('window.__same === ckAutobind && Array.isArray(ckAutobind)')).toBe(true);
    expect(await errorsOf(visit)).toEqual([]);
  },
);

eachEngine(
  'K-06 back from the next page nothing is sent again, and another number may be ordered',
  async (visit) => {
    const { page, server } = visit;
    server.page('/lead', htmlOf({ native: true }));
    await openSite(visit, {
      native: true,
      widget: `silent&transport=xhr&api=${encodeURIComponent(`${server.other}/api`)}`,
      script: 'data-ck-leave="hold" data-ck-hold="1500"',
    });
    await order(visit);
    await page.waitFor('location.pathname === "/lead"');
    await page.back();
    await page.waitFor('location.pathname === "/" && document.readyState === "complete"');
    await until(() => server.orders().length);
    await rest(visit, 700);
    expect(server.orders()).toEqual([CALL]);
    await order(visit, '8 916 765-43-21');
    await page.waitFor('location.pathname === "/lead"');
    await until(() => server.orders().length > 1);
    expect(server.orders()).toEqual([CALL, { ...CALL, tel: '79167654321' }]);
  },
);

inChromium(
  'K-08 while a page is only prerendered nothing that waited is delivered; once it is shown, it is',
  async (visit) => {
    const { page } = visit;
    await openSite(visit, { widget: null });
    await order(visit);
    const head = `<script>Object.defineProperty(Document.prototype, 'prerendering', { get: () => !window.__shown })</script>`;
    await openSite(visit, { head }, '/next');
    await rest(visit, 2500);
    expect(await callsOf(visit)).toEqual([]);
    await page.evaluate(
      `void (window.__shown = true, document.dispatchEvent(new Event('prerenderingchange')))`,
    );
    expect(await page.waitFor('__calls.length && __calls')).toEqual([CALL]);
  },
);

eachEngine(
  'K-12 K-17 after stop() no listener of ours is left, and an order makes no call',
  async (visit) => {
    const { page } = visit;
    const balance = `<script>window.__live = new Map(); for (const [name, step] of [['addEventListener', 1], ['removeEventListener', -1]]) {
    const real = EventTarget.prototype[name];
    EventTarget.prototype[name] = function (type, listener, options) {
      if (!/^load$/.test(type) || this !== window) { const key = type + !!options; __live.set(key, (__live.get(key) || 0) + step) }
      return real.call(this, type, listener, options) } }</script>`;
    await openSite(visit, { head: '', before: balance });
    await order(visit);
    await page.evaluate('void ckAutobind.stop()');
    expect(await page.evaluate('[...__live].filter(([, left]) => left)')).toEqual([]);
    await order(visit, '8 916 765-43-21');
    await rest(visit, 100);
    expect([await callsOf(visit), await page.evaluate('ckAutobind.status().running')]).toEqual([
      [CALL],
      false,
    ]);
  },
);

eachEngine('L-07 ckAutobindDisabled before loading leaves the page without us', async (visit) => {
  const { page } = visit;
  await openSite(visit, { before: `<script>ckAutobindDisabled = true</script>${count}` });
  await order(visit);
  expect(await page.evaluate('[__n, typeof window.ckAutobind, __calls]')).toEqual([0, 'undefined', []]);
});

inChromium('K-10 forms that come and go a thousand times are forgotten', async (visit) => {
  const { page } = visit;
  await openSite(visit);
  await page.evaluate(() => {
    for (let n = 0; n < 1000; n++) {
      const form = document.createElement('form');
      form.innerHTML = '<input name="phone" type="tel"><button>Перезвоните мне</button>';
      document.body.append(form);
      form.querySelector('input')!.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
      form.remove();
    }
  });
  const cdp = (await page.cdp!())!;
  await cdp.send('HeapProfiler.collectGarbage');
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'HTMLFormElement.prototype' });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
  const { result: length } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length }',
  });
  expect(length.value).toBeLessThanOrEqual(3);
});
