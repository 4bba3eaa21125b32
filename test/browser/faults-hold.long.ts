import { expect } from 'vitest';
import { CALL, htmlOf, openSite, order, rest, type Site } from './fault-site';
import { eachEngine, type Visit } from './harness/each-engine';
import { until } from './harness/page';

/** Our own watch over when the site's server heard of the form. */
const HOLD = 'data-ck-leave="hold" data-ck-hold="1200"';
const atServer = ({ server }: Visit) => server.requests('/lead').map(({ text }) => text);
const BODY = 'name=%D0%90%D0%BD%D0%BD%D0%B0&phone=8+916+123-45-67';
const api = ({ server }: Visit) => encodeURIComponent(`${server.other}/api`);

async function leave(visit: Visit, site: Site): Promise<number> {
  await openSite(visit, { native: true, script: HOLD, ...site });
  await visit.page.evaluate(
    `void Object.entries({ submit: 'began', pagehide: 'left' }).forEach(([type, note]) => addEventListener(type, () => sessionStorage.setItem(note, Date.now()), true))`,
  );
  await order(visit);
  await visit.page.waitFor('document.title === "accepted"');
  return visit.page.evaluate<number>('sessionStorage.left - sessionStorage.began');
}

for (const transport of ['xhr', 'jsonp', 'fetch'])
  eachEngine(
    `A-02 A-04 hold, a widget that asks by ${transport}: the service gets the call and the site its form, once each`,
    async (visit) => {
      await leave(visit, { widget: `transport=${transport}&ack=30&api=${api(visit)}` });
      expect([visit.server.orders(), atServer(visit)]).toEqual([[CALL], [BODY]]);
    },
  );

eachEngine(
  'A-05 A-06 a hold ends with the acknowledgement, and without one when its time is over',
  async (visit) => {
    const acknowledged = await leave(visit, { widget: 'ack=40' });
    const silent = await leave(visit, { widget: 'silent' });
    expect([acknowledged < silent, silent >= 1150]).toEqual([true, true]);
    expect(atServer(visit)).toEqual([BODY, BODY]);
  },
);

eachEngine(
  'A-07 a widget that is asynchronous inside gets its request away while the form is held',
  async (visit) => {
    for (const start of ['Promise.resolve().then(go)', 'setTimeout(go)', 'setTimeout(go, 30)']) {
      const head = `<script>CallKeeper = {}; ckForms = { ckEvent(payload) {
      const go = () => fetch('${visit.server.other}/api', { method: 'POST', body: JSON.stringify(payload) });
      ${start} } }</script>`;
      const before = visit.server.orders().length;
      await leave(visit, { widget: null, head });
      expect(visit.server.orders().slice(before), start).toEqual([CALL]);
    }
  },
);

eachEngine(
  'A-09 A-10 the clicked button’s value and attributes go out, a disabled one’s do not; the form is as it was',
  async (visit) => {
    const { page, server } = visit;
    const more =
      '<button name="go" value="a">A</button><button class="b" name="go" value="b" formaction="/other-lead">B</button>';
    await openSite(visit, { native: true, script: HOLD, more, widget: 'ack=40' });
    server.answer('/other-lead', { status: 204 });
    await order(visit, undefined, undefined, '.b');
    await page.waitFor(
      'ckAutobind.status().outcomes.length && ckAutobind.status().outcomes[0].state === "confirmed"',
    );
    await until(() => server.requests('/other-lead').length);
    await rest(visit, 400);
    expect(server.requests('/other-lead').map(({ text }) => text)).toEqual([`${BODY}&go=b`]);
    expect(
      await page.evaluate('[f.getAttribute("action"), f.querySelectorAll("[type=hidden]").length]'),
    ).toEqual(['/lead', 0]);
    const disabling = `<script>addEventListener('submit', (event) => (event.submitter.disabled = true))</script>`;
    await openSite(visit, { native: true, script: HOLD, more, widget: 'ack=40', before: disabling });
    await order(visit, undefined, undefined, '.b');
    await page.waitFor('document.title === "accepted"');
    expect(
      atServer(visit).concat(
        server
          .requests('/other-lead')
          .slice(1)
          .map(({ text }) => text),
      ),
    ).toEqual([BODY]);
  },
);

eachEngine(
  'A-11 A-17 a page that lets only the first submit through gets one, however often the visitor clicks',
  async (visit) => {
    const { page, server } = visit;
    const before =
      '<script>let n = 0; addEventListener("submit", (event) => { if (n++) event.preventDefault() })</script>';
    await openSite(visit, { native: true, script: HOLD, before, widget: 'silent' });
    await order(visit);
    await page.click('#f button').catch(() => undefined);
    await page.waitFor('document.title === "accepted"');
    expect(atServer(visit)).toEqual([BODY]);
    expect(server.requests('/lead')).toHaveLength(1);
  },
);

eachEngine(
  'A-12 a handler that prevents after us keeps the form on the page: nothing is resumed',
  async (visit) => {
    const { page } = visit;
    const after = '<script>addEventListener("submit", (event) => event.preventDefault())</script>';
    await openSite(visit, { native: true, script: `${HOLD} data-ck-hold="300"`, after });
    await order(visit);
    await rest(visit, 1500);
    expect([atServer(visit), await page.evaluate('location.pathname')]).toEqual([[], '/']);
  },
);

eachEngine('A-14 a form that closes a dialog is never held and leaves no page', async (visit) => {
  const { page } = visit;
  await openSite(visit, {
    native: true,
    form: 'method="dialog"',
    script: HOLD,
    before:
      '<script>const d = document.createElement("dialog"); f.before(d); d.append(f); d.showModal()</script>',
  });
  await order(visit);
  await rest(visit, 300);
  expect(await page.evaluate('[document.querySelector("dialog").open, location.pathname]')).toEqual([
    false,
    '/',
  ]);
});

eachEngine(
  'A-38 a visitor who leaves while the form is held takes it back: nothing follows him',
  async (visit) => {
    const { page, server } = visit;
    const elsewhere = server.page('/elsewhere', htmlOf({}));
    await openSite(visit, {
      native: true,
      script: 'data-ck-leave="hold" data-ck-hold="1500"',
      widget: 'silent',
    });
    await order(visit);
    await page.goto(elsewhere);
    await rest(visit, 1800);
    expect([atServer(visit), await page.evaluate('location.pathname')]).toEqual([[], '/elsewhere']);
  },
);
