import { expect } from 'vitest';
import { formOf, order, rest } from './fault-site';
import { eachEngine, type Visit } from './harness/each-engine';

/** Writes down everything that a page can notice, before and after whatever else runs on it. */
const TRACE = `<script>{
  const told = window.__told = [];
  const name = (node) => node && (node.id || node.nodeName || 'window');
  for (const type of 'submit formdata input change click invalid reset focusin focusout keydown pointerdown error unhandledrejection'.split(' '))
    for (const capture of [true, false]) addEventListener(type, (event) => told.push([type, capture, event.eventPhase > 0, event.defaultPrevented, name(event.target), event.submitter ? name(event.submitter) : '', name(document.activeElement)].join()), capture);
  new MutationObserver((list) => list.forEach(({ type, target, attributeName }) => told.push('dom ' + type + name(target) + attributeName))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const level of ['log', 'warn', 'error']) { const real = console[level]; console[level] = (...words) => { told.push(level + words); real.apply(console, words) } }
  window.__state = () => [Object.keys(window).filter((key) => !/^(ckAutobind|dataLayer|__)/.test(key)).sort().join(), document.title, document.cookie, Object.keys({ ...localStorage, ...sessionStorage }).filter((key) => !/^ck-autobind:/.test(key)).join(), f.outerHTML, document.body.className];
  addEventListener('pagehide', () => sessionStorage.setItem('trace', JSON.stringify([told, __state()])));
}</script>`;

const HOSTS: [string, string, boolean][] = [
  ['sends natively', formOf('action="/lead" method="post" autocomplete="on"'), true],
  ['sends natively by GET', formOf('action="/lead?x=1"'), true],
  [
    'takes the submit over and clears the form',
    `${formOf('action="/lead"')}<script>f.addEventListener('submit', (event) => { event.preventDefault(); fetch('/ajax', { method: 'POST', body: new FormData(f) }).then(() => { f.reset(); document.title = 'left' }) })</script>`,
    false,
  ],
  [
    'lets only the first submit through',
    `${formOf()}<script>let n = 0; f.onsubmit = () => !n++</script>`,
    true,
  ],
  [
    'submits inside its submit handler',
    `${formOf('action="/lead" method="post" onsubmit="this.submit(); return false"')}`,
    true,
  ],
  [
    'stops every event at the form',
    `${formOf()}<script>f.addEventListener('submit', (event) => event.stopImmediatePropagation())</script>`,
    true,
  ],
];

/** One visit: what the page noticed, and what its server was asked. */
async function watch(visit: Visit, host: string, leaves: boolean, tag: string) {
  const { page, server } = visit;
  const seen = server.requests().length;
  const widget = '<script>window.CallKeeper = {}; window.ckForms = { ckEvent() {} }</script>';
  server.page('/lead', 'done<script>document.title = "left"</script>');
  await page.goto(server.page('/', `${TRACE}${widget}${host}${tag}`));
  await page.evaluate('void (sessionStorage.clear(), localStorage.clear(), __told.length = 0)');
  await order(visit);
  await page.waitFor('document.title === "left"');
  if (!leaves) await rest(visit, 1200);
  const trace = await page.evaluate<[string[], string[]]>(
    leaves ? 'JSON.parse(sessionStorage.getItem("trace"))' : '[__told, __state()]',
  );
  const body = (text: string) => text.replace(/-{4,}\\w+/g, '').replace(/-{4}[\w-]+/g, '');
  return {
    trace,
    requests: server
      .requests()
      .slice(seen)
      .map(({ method, url, text }) => [method, url, body(text)]),
  };
}

for (const [what, host, leaves] of HOSTS)
  eachEngine(
    `L-01 a page that ${what} notices nothing of us: events, requests, focus, markup, globals, storage`,
    async (visit) => {
      const without = await watch(visit, host, leaves, '');
      const with_ = await watch(visit, host, leaves, '<script src="/dist/ck-autobind.min.js"></script>');
      expect(with_).toEqual(without);
      expect(without.requests.length).toBeGreaterThan(0);
    },
  );

eachEngine('L-06 a page that submits inside submit comes to an end', async (visit) => {
  const { page, server } = visit;
  const loop = `<script>window.__depth = 0; window.__errors = []; onerror = (message) => __errors.push(message);
    addEventListener('submit', (event) => { event.preventDefault(); if (__depth++ < 200) f.requestSubmit() })</script>`;
  await page.goto(
    server.page(
      '/',
      `<script src="/harness/fake-widget.js?silent"></script>${loop}${formOf()}<script src="/dist/ck-autobind.min.js"></script>`,
    ),
  );
  await order(visit);
  await page.waitFor('__calls.length');
  await rest(visit, 1200);
  expect(
    await page.evaluate('[__calls.length, __errors.filter((text) => !/theirs/.test(text)).length]'),
  ).toEqual([1, 0]);
});

eachEngine(
  'D-01 the browser keeps the order on which everything rests: capture, handlers, formdata, task',
  async (visit) => {
    const { page, server } = visit;
    server.answer('/lead', { status: 204 });
    const listen = `<script>window.__order = [];
    addEventListener('submit', (event) => {
      __order.push('capture'); window.__event = event;
      queueMicrotask(() => __order.push('microtask'));
      setTimeout(() => __order.push('task'));
      const last = () => { __order.push('bubble'); removeEventListener('submit', last) };
      addEventListener('submit', last);
    }, true);
    addEventListener('formdata', () => __order.push('formdata ' + (__event.currentTarget === null)), true)</script>`;
    const host = `<script>f.addEventListener('submit', () => __order.push('host'))</script>`;
    await page.goto(server.page('/', `${listen}${formOf()}${host}`));
    await order(visit);
    await page.waitFor(`__order.includes('task')`);
    const told = await page.evaluate<string[]>('__order');
    expect(told.filter((step) => step !== 'microtask').slice(0, 5)).toEqual([
      'capture',
      'host',
      'bubble',
      'formdata true',
      'task',
    ]);
    // A microtask runs before the handlers of the page: it is no "afterwards".
    expect(told.indexOf('microtask')).toBeLessThan(told.indexOf('host'));
  },
);
