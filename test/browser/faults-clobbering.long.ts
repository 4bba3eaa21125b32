import { expect, vi } from 'vitest';
import { callsOf, errorsOf, formOf, openSite, order, PREVENT, scriptTag, TEL, WATCH } from './fault-site';
import { eachEngine } from './harness/each-engine';

const NAMES =
  'submit action elements id method name length attributes addEventListener querySelectorAll getAttribute checkValidity ' +
  'requestSubmit dispatchEvent contains closest matches nodeName nodeType parentNode ownerDocument children childNodes ' +
  'dataset target reset isConnected getRootNode classList style hasOwnProperty toString constructor __proto__ then toJSON ' +
  'tagName noValidate localName parentElement querySelector removeAttribute setAttribute hasAttribute textContent ' +
  'getAttributeNames appendChild enctype acceptCharset valueOf innerText title lang hidden form';

eachEngine(
  'E-01 a control may be called like anything that a form has: the call goes out, the form is sent',
  async (visit) => {
    const { page, server } = visit;
    server.answer('/lead', { status: 204 });
    await openSite(visit, {
      native: true,
      more: '<label>Город <input class="clob" name="city" value="x"></label>',
    });
    const names = NAMES.split(' ').filter((name) => name !== 'name');
    for (const [index, name] of names.entries()) {
      await page.evaluate((one: string) => {
        const control = Document.prototype.querySelector.call(document, '.clob') as HTMLInputElement;
        control.setAttribute('name', one);
        (window as unknown as { __calls: unknown[] }).__calls.length = 0;
      }, name);
      const tel = String(79_160_000_000 + index);
      await order(visit, `+${tel}`);
      expect(await page.waitFor<unknown[]>('__calls.length && __calls'), name).toEqual([
        { tel, person: 'Анна' },
      ]);
      const body = new URLSearchParams([
        ['name', 'Анна'],
        ['phone', `+${tel}`],
        [name, 'x'],
      ]).toString();
      await vi.waitFor(() => expect(server.requests('/lead')[index]?.text, name).toBe(body), 60_000);
    }
    expect(server.requests('/lead')).toHaveLength(names.length);
    expect(await errorsOf(visit)).toEqual([]);
  },
);

const CLOBBERS: [string, string][] = [
  ['a form', '<form id="ckForms"></form>'],
  ['a form with a control ckEvent', '<form id="ckForms"><input name="ckEvent"></form>'],
  ['two links', '<a id="ckForms"></a><a id="ckForms" name="ckEvent" href="tel:1"></a>'],
  ['a frame', '<iframe name="ckForms" srcdoc="x"></iframe>'],
  ['an embed and an object', '<embed id="ckForms"><object id="ckForms"></object>'],
];

eachEngine(
  'E-02 E-03 an element called ckForms is no widget; a real one assigned later gets the call once',
  async (visit) => {
    const { page } = visit;
    for (const [what, head] of CLOBBERS) {
      await openSite(visit, { head, widget: null });
      await order(visit);
      expect(await page.evaluate('ckAutobind.status().outbox'), what).toBe(1);
      expect(await page.evaluate('ckAutobind.status().widget.present'), what).toBe(false);
      await page.evaluate(
        'void (window.__calls = [], window.ckForms = { ckEvent(one) { __calls.push(one) } })',
      );
      await page.waitFor('__calls.length');
      expect([await callsOf(visit), await errorsOf(visit)], what).toEqual([
        [{ tel: TEL, person: 'Анна' }],
        [],
      ]);
    }
  },
);

eachEngine('E-02 what waited beside such an element goes to the widget of the next page', async (visit) => {
  const { page, server } = visit;
  await openSite(visit, { head: '<form id="ckForms"><input name="ckEvent"></form>', widget: null });
  await order(visit);
  await openSite(visit, {}, '/thanks');
  expect(await page.waitFor('__calls.length && __calls')).toEqual([{ tel: TEL, person: 'Анна' }]);
  expect(server.requests('/api')).toEqual([]);
});

const DOCUMENT =
  'head body forms currentScript addEventListener dispatchEvent createElement createEvent querySelectorAll documentElement ' +
  'visibilityState readyState cookie implementation defaultView activeElement title';

eachEngine(
  'E-04 E-05 images called like what a document has: the event still goes to the real head',
  async (visit) => {
    const { page } = visit;
    const before = DOCUMENT.split(' ')
      .map((name) => `<img name="${name}" alt="">`)
      .join('');
    await openSite(visit, { before, widget: 'silent&method=none' });
    await page.evaluate(
      `void addEventListener('CallKeeperEvent', (event) => (window.__at = event.target.localName), true)`,
    );
    await order(visit);
    expect(await page.waitFor('__events.length && __events')).toEqual([{ tel: TEL, person: 'Анна' }]);
    expect([await page.evaluate('__at'), await errorsOf(visit)]).toEqual(['head', []]);
  },
);

eachEngine(
  'E-06 E-07 options come neither from an element called currentScript nor from one called ckAutobind',
  async (visit) => {
    const { page, server } = visit;
    const evil = 'data-ck-manager="79990001122" data-ck-dry-run';
    for (const before of [
      `<form name="currentScript" ${evil}></form>`,
      `<img name="currentScript" alt="" ${evil}>`,
      `<form id="ckAutobind" ${evil}><input name="manager" value="79990001122"></form>`,
      `<a id="ckAutobind" ${evil}></a><a id="ckAutobind" name="version" ${evil}></a>`,
    ]) {
      await openSite(visit, { before });
      await order(visit);
      expect([await callsOf(visit), await errorsOf(visit)], before).toEqual([
        [{ tel: TEL, person: 'Анна' }],
        [],
      ]);
      expect(await page.evaluate('Array.isArray(ckAutobind) && ckAutobind.status().running'), before).toBe(
        true,
      );
    }
    expect(server.requests('/api')).toEqual([]);
  },
);

eachEngine('E-08 an element called dataLayer swallows no call and breaks nothing', async (visit) => {
  for (const head of [
    '<form id="dataLayer"><input name="push"></form>',
    '<a id="dataLayer"></a><a id="dataLayer" name="push"></a>',
  ]) {
    await openSite(visit, { head });
    await order(visit);
    expect([await callsOf(visit), await errorsOf(visit)], head).toEqual([[{ tel: TEL, person: 'Анна' }], []]);
  }
});

eachEngine(
  'E-09 E-12 E-15 controls of one name, of no name, of names that mean something to JavaScript',
  async (visit) => {
    const { page, server } = visit;
    const strange = [
      '',
      'x'.repeat(10_000),
      '__proto__',
      'constructor',
      '[object Object]',
      '😀',
      'a\\u0000b',
      'id',
      'id',
      'attributes',
      'attributes',
    ];
    const more = strange.map((name) => `<input name="${name}" id="same" value="x">`).join('');
    await page.goto(
      server.page(
        '/',
        `${WATCH}<script src="/harness/fake-widget.js?silent"></script>${formOf('', more)}<label for="same">Дата</label>${PREVENT}${scriptTag('data-ck-send="submit"')}`,
      ),
    );
    await order(visit);
    expect([await callsOf(visit), await errorsOf(visit)]).toEqual([[{ tel: TEL, person: 'Анна' }], []]);
    expect(await page.evaluate('Object.keys(Object.prototype).length')).toBe(0);
  },
);
