import { expect } from 'vitest';
import { CALL, callsOf, errorsOf, openSite, order, rest, TEL } from './fault-site';
import { eachEngine } from './harness/each-engine';

eachEngine(
  'B-06 a widget that comes 1.5 s after the order gets it once, and no event is dispatched',
  async (visit) => {
    const { page } = visit;
    const counter = `<script>window.__seen = []; addEventListener('CallKeeperEvent', (event) => __seen.push(event.detail), true)</script>`;
    await openSite(visit, { widget: null, head: counter });
    await order(visit);
    await rest(visit, 1500);
    await page.evaluate(
      'void (window.__calls = [], window.ckForms = { ckEvent(one) { __calls.push(one) } })',
    );
    await page.waitFor('__calls.length');
    await rest(visit, 300);
    expect(await page.evaluate('[__calls, __seen]')).toEqual([[CALL], []]);
  },
);

eachEngine(
  'B-07 a widget that comes after the wait: one event went out meanwhile, and the widget gets the payload once',
  async (visit) => {
    const { page } = visit;
    const counter = `<script>window.__seen = []; addEventListener('CallKeeperEvent', (event) => __seen.push({ ...event.detail }), true)</script>`;
    await openSite(visit, { widget: null, head: counter, script: 'data-ck-wait="1"' });
    await order(visit);
    await page.waitFor('__seen.length');
    expect(await page.evaluate('ckAutobind.status().outbox')).toBe(1);
    await page.evaluate(
      'void (window.__calls = [], window.ckForms = { ckEvent(one) { __calls.push(one) } })',
    );
    await page.waitFor('__calls.length');
    await rest(visit, 500);
    expect(await page.evaluate('[__calls, __seen, ckAutobind.status().outbox]')).toEqual([[CALL], [CALL], 0]);
  },
);

eachEngine(
  'B-08 a method that throws disturbs nobody and is called once; where no event was seen, one goes out by hand',
  async (visit) => {
    const { page } = visit;
    await openSite(visit, { widget: 'silent&throws=before' });
    await order(visit);
    await page.waitFor('__events.length');
    await rest(visit, 600);
    expect(await page.evaluate('[__calls, __events, __errors]')).toEqual([[CALL], [CALL], []]);
    await openSite(visit, { widget: 'silent&throws=after' });
    await order(visit);
    await page.waitFor('__events.length');
    await rest(visit, 600);
    expect(await page.evaluate('[__calls, __events, __errors]')).toEqual([[CALL], [CALL], []]);
    await openSite(visit, {
      widget: null,
      head: '<script>ckForms = { ckEvent() { throw "a text" } }; __n = 0; addEventListener("CallKeeperEvent", () => __n++)</script>',
    });
    await order(visit);
    await page.waitFor('__n');
    await rest(visit, 600);
    expect(await page.evaluate('[__n, __errors]')).toEqual([1, []]);
  },
);

eachEngine(
  'B-10 B-11 listeners that cancel our event, or throw at it, change nothing: it counts as sent, once',
  async (visit) => {
    const { page } = visit;
    const head = `<script>window.__n = 0; addEventListener('CallKeeperEvent', (event) => { __n++; event.preventDefault(); throw new Error('theirs') })</script>`;
    await openSite(visit, { head, widget: 'silent&method=none' });
    await order(visit);
    await page.waitFor('__n');
    await rest(visit, 800);
    expect(
      await page.evaluate('[__n, ckAutobind.status().outcomes[0].state, ckAutobind.status().outbox]'),
    ).toEqual([1, 'sent', 0]);
    // Their error is theirs: it reaches their watchers, and only it.
    expect(await errorsOf(visit)).toHaveLength(1);
    expect((await errorsOf(visit))[0]).toMatch(/theirs/);
  },
);

eachEngine('B-12 the widget is looked up at each call: a replaced one gets the second', async (visit) => {
  const { page } = visit;
  await openSite(visit);
  await order(visit);
  await page.evaluate(
    'void (window.__second = [], window.ckForms = { ckEvent(one) { __second.push(one) } })',
  );
  await order(visit, '8 916 765-43-21');
  expect(await page.evaluate('[__calls, __second]')).toEqual([[CALL], [{ ...CALL, tel: '79167654321' }]]);
});

eachEngine(
  'B-21 a form with CallKeeper’s own control is left alone, and that control is read into nothing',
  async (visit) => {
    const { page } = visit;
    await openSite(visit, {
      more: '<input name="callkeeper_storage" value="canary-storage">',
      script: 'data-ck-debug data-ck-events="all"',
    });
    await page.evaluate(
      'void (console.log = console.warn = (...words) => (window.__said = (window.__said || "") + words.join()))',
    );
    await order(visit);
    expect(await callsOf(visit)).toEqual([]);
    expect(await page.evaluate('ckAutobind.inspect()[0].reason')).toBe('connected_already');
    const told =
      'JSON.stringify([window.__said, window.dataLayer, { ...localStorage }, { ...sessionStorage }, ckAutobind.status()])';
    expect(await page.evaluate(told)).not.toContain('canary');
  },
);

eachEngine(
  'B-23 where the site orders the call itself for the same submit, we do not order it again',
  async (visit) => {
    const { page } = visit;
    const before = `<script>addEventListener('submit', () => ckForms.ckEvent({ tel: '${TEL}', person: 'Анна' }))</script>`;
    await openSite(visit, { before, script: 'data-ck-send="auto" data-ck-dedupe="60"' });
    await order(visit);
    await page.waitFor('ckAutobind.status().outcomes.length');
    expect(await callsOf(visit)).toHaveLength(1);
    expect(await page.evaluate('ckAutobind.status().outcomes.map(({ reason }) => reason)')).toEqual([
      'duplicate',
    ]);
  },
);

eachEngine(
  'B-24 an acknowledgement counts once, wherever it is dispatched, whether it bubbles or not',
  async (visit) => {
    const { page } = visit;
    await openSite(visit);
    await order(visit);
    const places = ['document', 'document.head', 'document.body', 'window'];
    for (const place of places)
      for (const bubbles of [true, false])
        await page.evaluate(
          `void ${place}.dispatchEvent(new CustomEvent('CallKeeperData', { bubbles: ${bubbles}, detail: { client: '${TEL}' } }))`,
        );
    expect(await page.evaluate(`dataLayer.filter(({ event }) => event === 'CallKeeperData').length`)).toBe(8);
    expect(await page.evaluate('ckAutobind.status().outcomes[0].state')).toBe('confirmed');
  },
);
