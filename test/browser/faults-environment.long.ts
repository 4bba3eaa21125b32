import { expect } from 'vitest';
import { CALL, callsOf, errorsOf, openSite, order, rest, scriptTag } from './fault-site';
import { eachEngine, inChromium, inEngines } from './harness/each-engine';

const script = (code: string) => `<script>${code}</script>`;

/** What old libraries and careful people do to a page, before our script runs. */
const BEFORE: [string, string][] = [
  [
    'F-01 Prototype.js: toJSON on arrays and texts',
    `Array.prototype.toJSON = function () { return JSON.stringify('[broken]') }; String.prototype.toJSON = function () { return this + '!' };
     Object.defineProperty(Array.prototype, 'toJSON', { enumerable: false }); Object.defineProperty(String.prototype, 'toJSON', { enumerable: false })`,
  ],
  [
    'F-02 MooTools: its own bind, Array.from and enumerable additions',
    `Function.prototype.bind = function (that) { const self = this; return function () { return self.apply(that, arguments) } };
     Array.from = function (item) { return item == null ? [] : typeof item === 'object' && 'length' in item && typeof item !== 'string' ? Array.prototype.slice.call(item) : [item] };
     Array.prototype.associate = function () {}; String.prototype.test = function (regex) { return new RegExp(regex).test(this) }; Function.prototype.extend = function () {}`,
  ],
  [
    'F-07 Event and CustomEvent are functions of a library',
    `window.CustomEvent = function (type, init) { const event = document.createEvent('CustomEvent'); event.initCustomEvent(type, !!init.bubbles, !!init.cancelable, init.detail); return event }; window.Event = function () {}`,
  ],
  ['F-09 JSON of json2', `window.JSON = { parse: JSON.parse, stringify: JSON.stringify }`],
  [
    'F-10 a Promise without microtasks',
    `const Real = Promise; window.Promise = function (run) { const waiting = []; let value, done; this.then = (go) => { if (done) setTimeout(() => go(value)); else waiting.push(go); return this }; run((result) => { done = true; value = result; waiting.forEach((go) => setTimeout(() => go(value))) }) }; Promise.resolve = (value) => new Promise((go) => go(value)); for (const key of ['all', 'race', 'reject']) Promise[key] = Real[key].bind(Real)`,
  ],
  ['F-11 performance.now stands still', `performance.now = () => 0`],
  ['F-15 a frozen Object.prototype', `Object.freeze(Object.prototype)`],
  [
    'F-15 a polluted Object.prototype',
    `Object.prototype.foo = 'polluted'; Object.prototype.each = Object.prototype.extend = function () {}; Object.prototype.length = 3; delete Object.prototype.length`,
  ],
  [
    'F-16 a WeakMap that is a poor copy',
    `window.WeakMap = function () { const keys = [], values = []; this.has = (key) => keys.includes(key); this.get = (key) => values[keys.indexOf(key)]; this.set = (key, value) => { keys.push(key); values.push(value); return this }; this.delete = () => true }`,
  ],
  [
    'F-06 hardened: frozen intrinsics',
    `for (const one of [Array, Object, Function, String, RegExp, Date, Map, Set, Promise]) { Object.freeze(one); Object.freeze(one.prototype) }`,
  ],
];

// WebKit's driver itself falls over several of these.
inEngines(
  ['chromium', 'firefox'],
  'F-01 F-02 F-06 F-07 F-09 F-10 F-15 F-16 the call goes out on pages with other ideas of JavaScript, and what it keeps is read back',
  async (visit) => {
    const { page } = visit;
    for (const [what, code] of BEFORE) {
      await openSite(visit, { head: script(code), widget: null });
      await order(visit);
      expect(await page.evaluate('ckAutobind.status().outbox'), what).toBe(1);
      // The next page is an ordinary one: what was written must be understood there.
      await openSite(visit, {}, '/next');
      expect(await page.waitFor('__calls.length && __calls'), what).toEqual([CALL]);
      expect(await errorsOf(visit), what).toEqual([]);
    }
  },
);

eachEngine('F-04 whatever a page made of addEventListener, our start does not throw', async (visit) => {
  const { page } = visit;
  for (const code of [
    `() => { throw new Error('no listeners here') }`,
    `function (type, ...rest) { if (!/^(submit|click)$/.test(type)) return; return real.call(this, type, ...rest) }`,
    `function (type, listener, ...rest) { return real.call(this, type, (event) => listener.call(this, event), ...rest) }`,
  ]) {
    await openSite(visit, {
      before: script(
        `{ const real = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = ${code} }`,
      ),
    });
    expect(await page.evaluate('[ckAutobind.status().running, __errors]'), code).toEqual([true, []]);
    await order(visit);
    expect(await errorsOf(visit), code).toEqual([]);
    if (code.startsWith('function (type, listener')) expect(await callsOf(visit)).toEqual([CALL]);
  }
});

const BROKEN =
  'Array.prototype.forEach Array.prototype.map Array.prototype.filter Array.prototype.find Object.keys String.prototype.trim ' +
  'String.prototype.replace RegExp.prototype.test Element.prototype.querySelectorAll Element.prototype.closest JSON.stringify ' +
  'Map.prototype.get WeakMap.prototype.get Set.prototype.add window.setTimeout Date.now window.console Storage.prototype.getItem ' +
  'Element.prototype.getAttribute Function.prototype.apply Object.getOwnPropertyDescriptor EventTarget.prototype.dispatchEvent';

eachEngine('F-03 F-08 L-02 whatever fails under our feet, the page hears no error of ours', async (visit) => {
  for (const name of BROKEN.split(' ')) {
    const [, owner, key] = /^(.*)\.(\w+)$/.exec(name)!;
    const code = `{ const button = f.querySelector('button'), owner = ${owner}, own = owner.${key};
      document.querySelector('[name=phone]').value = '8 916 123-45-67';
      owner.${key} = () => { throw new Error('broken') }; HTMLElement.prototype.click.call(button); owner.${key} = own; }`;
    await openSite(visit, { after: script(code), widget: null, head: script('ckForms = { ckEvent() {} }') });
    expect([name, await errorsOf(visit)]).toEqual([name, []]);
  }
});

inChromium('F-12 L-03 where timers never fire or throw, a held form is sent all the same', async (visit) => {
  const { page, server } = visit;
  for (const code of [
    `setTimeout = () => { throw new Error('no timers') }`,
    `performance.now = () => { throw new Error('no') }`,
  ]) {
    await openSite(visit, {
      native: true,
      script: 'data-ck-leave="hold"',
      widget: 'silent',
      after: script(code),
    });
    await order(visit);
    await page.waitFor('document.title === "accepted"');
  }
  expect(server.requests('/lead')).toHaveLength(2);
});

eachEngine(
  'F-18 E-10 an own submit of the form, and Prototype’s Element.replace, take nothing from the page',
  async (visit) => {
    const { page, server } = visit;
    const code = `Element.prototype.replace = function () { this.remove() }; f.submit = () => { throw new Error('theirs') }`;
    await openSite(visit, {
      native: true,
      script: 'data-ck-leave="hold" data-ck-hold="100"',
      more: '<input name="id" value="7">',
      before: script(code),
    });
    await order(visit);
    await page.waitFor('document.title === "accepted"');
    expect(server.requests('/lead')[0]!.text).toMatch(/&id=7$/);
  },
);

eachEngine('F-17 a page that removes whatever we add hears nothing of it', async (visit) => {
  const { page } = visit;
  const code = `new MutationObserver((list) => list.forEach(({ addedNodes }) => addedNodes.forEach((node) => node.remove && node.closest('form') && node.remove()))).observe(document, { childList: true, subtree: true })`;
  await openSite(visit, { after: script(code) });
  await order(visit, '8 916');
  await rest(visit, 100);
  await page.press('Escape');
  await order(visit);
  expect([await callsOf(visit), await errorsOf(visit)]).toEqual([[CALL], []]);
});

eachEngine('the ES5 file orders the call in today’s browsers too', async (visit) => {
  await openSite(visit, { after: '', script: 'data-ck-manager="+7 495 111-22-33"' });
  const { page, server } = visit;
  const es5 = scriptTag('data-ck-send="submit" data-ck-manager="+7 495 111-22-33"', 'ck-autobind.es5.min.js');
  const html = (await page.evaluate<string>('document.documentElement.outerHTML')).replace(
    /<script src="\/dist[^]*?<\/script>/,
    es5,
  );
  await page.goto(server.page('/es5', html));
  await order(visit);
  expect([await callsOf(visit), await errorsOf(visit)]).toEqual([[{ ...CALL, manager: '74951112233' }], []]);
});
