import { expect } from 'vitest';
import { CALL, callsOf, formOf, order, rest, TEL } from './fault-site';
import { eachEngine, inChromium, inEngines, type Visit } from './harness/each-engine';

const STRICT = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

/** A page whose every script is a file: what stands in `code` is served as one. */
async function openStrict(
  { page, server }: Visit,
  policy: string,
  code = '',
  form = formOf(),
  attributes = '',
) {
  server.answer('/page.js', {
    headers: { 'content-type': 'text/javascript' },
    body: `window.__violations = [];
      // Two engines report that the browser's own question for an icon is refused.
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        /favicon/.test(blockedURI) || __violations.push(violatedDirective + ' ' + blockedURI));
      window.__calls = []; window.CallKeeper = {};
      window.ckForms = { ckEvent(one) {
        __calls.push(one);
        document.dispatchEvent(new CustomEvent('CallKeeperData', { detail: { client: one.tel } }));
      } };
      ${code}`,
  });
  const html = `<script src="/page.js"></script>${form}
    <script src="/dist/ck-autobind.min.js" data-ck-send="submit" data-ck-dedupe="0" data-ck-debug ${attributes}></script>`;
  await page.goto(server.page('/', html, { headers: { 'content-security-policy': policy } }));
}
const PREVENT = `addEventListener('submit', (event) => event.preventDefault());`;

for (const [what, policy] of [
  ['nothing but its own scripts and Trusted Types', STRICT],
  ['Trusted Types without a policy', `${STRICT}; style-src 'self'; trusted-types 'none'`],
  ['no connections at all', `${STRICT}; connect-src 'none'`],
])
  eachEngine(
    `G-01 G-08 on a page that allows ${what} everything works, and nothing is reported`,
    async (visit) => {
      const { page } = visit;
      await openStrict(visit, policy!, PREVENT);
      await order(visit, '8 916');
      expect(
        await page.evaluate(
          '[__calls.length, document.querySelector("[name=phone]").getAttribute("aria-invalid")]',
        ),
      ).toEqual([0, 'true']);
      await page.press('Escape');
      await order(visit);
      expect(await page.waitFor('__calls.length && __calls')).toEqual([CALL]);
      expect(await page.evaluate('ckAutobind.status().outcomes.map(({ state }) => state)')).toEqual([
        'problem',
        'confirmed',
      ]);
      expect(await page.evaluate('dataLayer.map(({ event }) => event).sort()')).toEqual([
        'CallKeeperData',
        'callkeeper-call_order-autobind',
      ]);
      expect(await page.evaluate('ckAutobind.inspect().length')).toBe(1);
      expect(await page.evaluate('__violations')).toEqual([]);
    },
  );

eachEngine('G-01 so does a native submit that is held, and one that settles', async (visit) => {
  const { page, server } = visit;
  for (const attributes of ['data-ck-leave="hold"', '']) {
    await openStrict(
      visit,
      `${STRICT}; form-action 'self'`,
      `addEventListener('pagehide', () => sessionStorage.setItem('v', __violations.join()));`,
      formOf(),
      `data-ck-send="auto" ${attributes}`.replace('data-ck-send="submit"', ''),
    );
    await order(visit);
    await page.waitFor('document.title === "accepted"');
    expect(await page.evaluate('sessionStorage.getItem("v")')).toBe('');
  }
  expect(server.requests('/lead')).toHaveLength(2);
});

eachEngine('G-02 under nonces and strict-dynamic no script of ours is brought in', async (visit) => {
  const { page, server } = visit;
  const html = `<script nonce="n">window.__v = []; addEventListener('securitypolicyviolation', (event) => __v.push(event.violatedDirective)); __calls = [];
    ckForms = { ckEvent(one) { __calls.push(one) } }; addEventListener('submit', (event) => event.preventDefault())</script>${formOf()}
    <script nonce="n" src="/dist/ck-autobind.min.js" data-ck-send="submit"></script>`;
  await page.goto(
    server.page('/', html, {
      headers: {
        'content-security-policy':
          "script-src 'nonce-n' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
      },
    }),
  );
  await order(visit);
  expect([
    await callsOf(visit),
    await page.evaluate('__v'),
    await page.evaluate('document.scripts.length'),
  ]).toEqual([[CALL], [], 2]);
});

const HEAR = '<script>__told = []; onmessage = ({ data }) => __told.push(data)</script>';
const INNER = (
  more: string,
) => `<!doctype html><meta charset="utf-8"><script>__calls = []; __e = []; onerror = (m) => __e.push(m); ckForms = { ckEvent(one) { __calls.push(one); parent.postMessage([__calls.length, __e, one.tel], '*') } };
  addEventListener('submit', (event) => event.preventDefault())</script>${formOf()}${more}
  <script>document.querySelector('[name=phone]').value = '8 916 123-45-67';
  onload = () => { document.querySelector('[name=phone]').focus(); f.dispatchEvent(new Event('focusin', { bubbles: true })); setTimeout(() => f.querySelector('button').click(), 50) }</script>`;

eachEngine(
  'G-05 in a sandboxed frame, without storage and origin, the call goes out and nothing throws',
  async (visit) => {
    const { page, server } = visit;
    server.page('/inner', INNER('<script src="/dist/ck-autobind.min.js" data-ck-send="submit"></script>'));
    await page.goto(
      server.page('/', `${HEAR}<iframe sandbox="allow-scripts allow-forms" src="/inner"></iframe>`),
    );
    expect(await page.waitFor('__told.length && __told')).toEqual([[1, [], TEL]]);
  },
);

// WebKit builds the form's data before it asks the sandbox: there this cannot be told from a submit.
inEngines(
  ['chromium', 'firefox'],
  'G-06 in a sandbox without forms the browser sends nothing, and so do we',
  async (visit) => {
    const { page, server } = visit;
    const inner = INNER('<script src="/dist/ck-autobind.min.js"></script>');
    server.page('/inner', inner.replace("addEventListener('submit', (event) => event.preventDefault())", ''));
    await page.goto(server.page('/', `${HEAR}<iframe sandbox="allow-scripts" src="/inner"></iframe>`));
    await rest(visit, 1500);
    expect(await page.evaluate('__told')).toEqual([]);
    expect(server.requests('/lead')).toEqual([]);
  },
);

eachEngine('G-10 a page from a blob, without an origin of its own, orders its call', async (visit) => {
  const { page, server } = visit;
  await page.goto(server.page('/', '<p>x'));
  const html = INNER(
    `<script src="${server.origin}/dist/ck-autobind.min.js" data-ck-send="submit"></script>`,
  );
  await page.evaluate((text: string) => {
    const win = window as unknown as { __told: unknown[] };
    win.__told = [];
    addEventListener('message', ({ data }) => win.__told.push(data));
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
    document.body.append(frame);
  }, html);
  expect(await page.waitFor('__told.length && __told')).toEqual([[1, [], TEL]]);
});

eachEngine('G-11 a page in XHTML is read like any other', async (visit) => {
  const { page, server } = visit;
  const html = `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>
    <script>var __calls = []; var ckForms = { ckEvent: function (one) { __calls.push(one) } }; addEventListener('submit', function (event) { event.preventDefault() })</script></head>
    <body><form id="f"><h2>Обратный звонок</h2><label>Имя <input name="name"/></label><label>Телефон <input name="phone" type="tel"/></label><button>Перезвоните мне</button></form>
    <script src="/dist/ck-autobind.min.js" data-ck-send="submit"></script></body></html>`;
  await page.goto(
    server.answer('/', { body: html, headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' } }),
  );
  await order(visit);
  expect(await callsOf(visit)).toEqual([CALL]);
});

eachEngine(
  'G-12 a script that runs before there is a head or a body waits for nothing and misses nothing',
  async (visit) => {
    const { page, server } = visit;
    const html = `<!doctype html><script src="/dist/ck-autobind.min.js" data-ck-send="submit"></script><script src="/harness/fake-widget.js?silent"></script><script>addEventListener('submit', (event) => event.preventDefault())</script>${formOf()}`;
    await page.goto(server.page('/', html));
    await order(visit);
    expect(await callsOf(visit)).toEqual([CALL]);
  },
);

inChromium(
  'G-07 K-07 no unload listener is registered, and the page may rest in the back-forward cache',
  async (visit) => {
    const { page, server } = visit;
    const html = `<script>window.__types = []; const real = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, ...rest) { __types.push(type); return real.call(this, type, ...rest) };</script>
    <script src="/harness/fake-widget.js?silent"></script>${formOf()}<script src="/dist/ck-autobind.min.js"></script>`;
    await page.goto(server.page('/', html, { headers: { 'permissions-policy': 'unload=()' } }));
    expect(await page.evaluate<string[]>('__types')).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(before)?unload$/)]),
    );
    expect(await page.evaluate('__types.includes("message")')).toBe(false);
  },
);
