import { expect } from 'vitest';
import {
  CALL,
  callsOf,
  errorsOf,
  formOf,
  htmlOf,
  openSite,
  order,
  orderHidden,
  PREVENT,
  scriptTag,
  TEL,
  WATCH,
} from './fault-site';
import { eachEngine, inEngines } from './harness/each-engine';

eachEngine(
  'A-20 the page stays, the visitor mends the number and sends again: two calls, two forms sent',
  async (visit) => {
    const { page, server } = visit;
    server.answer('/lead', { status: 204 });
    await openSite(visit, { native: true });
    await order(visit);
    await page.waitFor('__calls.length === 1');
    await order(visit, '8 916 765-43-21');
    await page.waitFor('__calls.length === 2');
    expect(await callsOf(visit)).toEqual([CALL, { ...CALL, tel: '79167654321' }]);
    expect(server.requests('/lead')).toHaveLength(2);
  },
);

eachEngine('D-04 a form that stands in no document orders nothing and breaks nothing', async (visit) => {
  const { page } = visit;
  await openSite(visit);
  await page.evaluate(`void (() => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="phone" type="tel" value="89161234567"><button>Перезвоните мне</button>';
    form.requestSubmit();
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  })()`);
  await order(visit);
  expect([await callsOf(visit), await errorsOf(visit)]).toEqual([[CALL], []]);
});

const touchAndSend = `(root) => {
  const control = root.querySelector('[name=phone]');
  control.value = '8 916 123-45-67';
  root.querySelector('[name=name]').value = 'Анна';
  control.focus();
  root.querySelector('form').requestSubmit();
}`;

// Firefox ESR and WebKitGTK of today parse it too; older ones leave a plain template, and there is no form.
eachEngine(
  'D-07 a shadow root that is there from the first byte is listened to at the first touch',
  async (visit) => {
    const { page, server } = visit;
    const host = `<div id="host"><template shadowrootmode="open">${formOf('onsubmit="return false"')}</template></div>`;
    const html = `${WATCH}<script src="/harness/fake-widget.js?silent"></script>${host}${scriptTag('data-ck-send="submit"')}`;
    await page.goto(server.page('/', html));
    await page.evaluate(`void (${touchAndSend})(host.shadowRoot)`);
    expect([await page.waitFor('__calls.length && __calls'), await errorsOf(visit)]).toEqual([[CALL], []]);
  },
);

eachEngine(
  'D-11 a form inside a form is none to the parser: its controls belong to the outer one, and so does the call',
  async (visit) => {
    const { page, server } = visit;
    const inner = '<form id="inner"><label>Телефон <input name="phone" type="tel"></label></form>';
    const html = `${WATCH}<script src="/harness/fake-widget.js?silent"></script>
      <form id="f"><label>Имя <input name="name"></label>${inner}<button form="f">Перезвоните мне</button>
      ${PREVENT}${scriptTag('data-ck-send="submit"')}`;
    await page.goto(server.page('/', html));
    expect(await page.evaluate('[!!document.getElementById("inner"), document.forms.length]')).toEqual([
      false,
      1,
    ]);
    // The button stands outside of the form: a person has touched the form by typing.
    await page.click('[name=phone]');
    await order(visit, undefined, undefined, 'button');
    expect([await callsOf(visit), await errorsOf(visit)]).toEqual([[CALL], []]);
  },
);

eachEngine(
  'D-12 disabled and unseen controls give nothing: the visible one with a value is the phone',
  async (visit) => {
    const { page, server } = visit;
    const tel = (attributes: string, value = '89990001122') =>
      `<label>Телефон <input type="tel" value="${value}" ${attributes}></label>`;
    const form = `<form id="f"><label>Имя <input name="name"></label>
      <div style="display:none">${tel('name="tel-mobile"')}</div>
      <fieldset disabled>${tel('name="tel-old"')}</fieldset>
      ${tel('name="phone"', '')}${tel('name="tel-off" disabled')}<button>Перезвоните мне</button></form>`;
    const html = `${WATCH}<script src="/harness/fake-widget.js?silent"></script>${form}${PREVENT}${scriptTag('data-ck-send="submit"')}`;
    await page.goto(server.page('/', html));
    await order(visit);
    expect([await callsOf(visit), await errorsOf(visit)]).toEqual([[CALL], []]);
  },
);

eachEngine('D-13 what a browser filled in without any event is read when the form is sent', async (visit) => {
  const { page } = visit;
  await openSite(visit);
  await page.evaluate(
    `void (document.querySelector('[name=phone]').value = '8 916 123-45-67', document.querySelector('[name=name]').value = 'Анна')`,
  );
  await page.click('#f button');
  expect(await page.waitFor('__calls.length && __calls')).toEqual([CALL]);
});

eachEngine('D-20 of two phones one is called, and they are never joined', async (visit) => {
  const { page } = visit;
  await openSite(visit, {
    more: '<label>Второй телефон <input name="phone2" type="tel" value="8 999 000-11-22"></label>',
  });
  await order(visit);
  expect(await page.waitFor('__calls.length && __calls')).toEqual([CALL]);
});

eachEngine('E-11 of five thousand controls only the mapped ones are read for the call', async (visit) => {
  const { page } = visit;
  const more = Array.from({ length: 5000 }, (_, n) => `<input name="x${n}" value="canary">`).join('');
  await openSite(visit, { more, script: 'data-ck-events="all"' });
  await order(visit);
  expect(await page.waitFor('__calls.length && __calls')).toEqual([CALL]);
  expect(await page.evaluate('JSON.stringify(window.dataLayer)')).not.toContain('canary');
  expect(await errorsOf(visit)).toEqual([]);
});

eachEngine('E-13 a form that came from a frame, with names that hide its own, is a form', async (visit) => {
  const { page } = visit;
  await openSite(visit, { form: 'data-ck-form="off"' });
  await page.evaluate(`void (() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument.body.innerHTML = '<form id="g"><input name="elements"><input name="action"><label>Имя <input name="name"></label><label>Телефон <input name="phone" type="tel"></label><button>Перезвоните мне</button></form>';
    document.body.prepend(document.adoptNode(frame.contentDocument.getElementById('g')));
    frame.remove();
  })()`);
  await order(visit, undefined, undefined, '#g button');
  expect([await page.waitFor('__calls.length && __calls'), await errorsOf(visit)]).toEqual([[CALL], []]);
});

inEngines(
  ['chromium', 'firefox', 'webkit'],
  'E-14 a control of the page’s own making in the form disturbs nothing',
  async (visit) => {
    const { page } = visit;
    const before = `<script>customElements.define('own-control', class extends HTMLElement {
      static formAssociated = true;
      constructor() { super(); this.attachInternals().setFormValue('canary'); }
    })</script>`;
    await openSite(visit, { before, more: '<own-control name="own"></own-control>' });
    await order(visit);
    expect([await page.waitFor('__calls.length && __calls'), await errorsOf(visit)]).toEqual([[CALL], []]);
  },
);

eachEngine(
  'J-18 a script whose hash is another one binds nothing, and the page works as without it',
  async (visit) => {
    const { page, server } = visit;
    const tag = `<script src="/dist/ck-autobind.min.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"></script>`;
    server.page('/lead', '<p id="thanks">Спасибо</p>');
    await page.goto(
      server.page('/', `<script src="/harness/fake-widget.js?silent"></script>${formOf()}${tag}`),
    );
    await order(visit);
    await page.waitFor('location.pathname === "/lead" && document.readyState === "complete"');
    expect(server.requests('/lead')).toHaveLength(1);
    expect(server.requests('/api')).toEqual([]);
  },
);

eachEngine(
  'L-12 L-13 a call changes no attribute of the form, and after a wrong number that was mended none is left',
  async (visit) => {
    const { page } = visit;
    await openSite(visit, { form: 'action="/lead" method="post" autocomplete="on" class="theirs"' });
    const markup = () => page.evaluate('document.getElementById("f").outerHTML');
    const before = await markup();
    await order(visit);
    await page.waitFor('__calls.length');
    expect(await markup()).toBe(before);
    await order(visit, '8 916');
    await page.press('Escape');
    await page.click('[name=phone]');
    await page.type('[name=phone]', '7654321');
    await page.evaluate('void ckAutobind.stop()');
    await page.waitFor('!document.querySelector("[aria-invalid]")');
    expect(await markup()).toBe(before);
  },
);

eachEngine('K-09 a page that nobody looks at delivers all the same', async (visit) => {
  const { page, server } = visit;
  await openSite(visit);
  const behind = await page.newTab();
  await behind.goto(server.page('/behind', htmlOf({})));
  await orderHidden(visit);
  expect(await page.waitFor('__calls.length && __calls[0].tel')).toBe(TEL);
});
