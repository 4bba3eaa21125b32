import { expect } from 'vitest';
import { eachEngine } from './harness/each-engine';
import { eachTab, lead, script, TABS, unfoldAll, widget } from './inspector/lead-page';
import { inPanel, openPanel, PANEL, press, waitInPanel } from './inspector/open-panel';

eachEngine(
  '?ck-inspect in the address shows the panel; without it nothing of it is loaded',
  async ({ page, server }) => {
    const address = server.page('/', widget() + lead + script());
    await page.goto(address);
    await page.waitFor("'inspect' in ckAutobind");
    const loaded =
      "performance.getEntriesByType('resource').filter(({ name }) => /inspector/.test(name)).length";
    expect(await page.evaluate(loaded)).toBe(0);
    await page.goto(`${address}?ck-inspect`);
    await page.waitFor("!!document.querySelector('ck-inspector')");
    expect(await page.evaluate("document.querySelector('ck-inspector').shadowRoot")).toBe(null);
    expect(
      await page.evaluate("ckAutobind.inspect().some(({ form }) => form.localName === 'ck-inspector')"),
    ).toBe(false);
  },
);

const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

eachEngine('the strictest policy is never violated', async ({ page, server }) => {
  server.answer('/watch.js', {
    headers: { 'content-type': 'text/javascript' },
    body: "seen = []; addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective + ' ' + event.blockedURI))",
  });
  const body = `<script src="/watch.js"></script>${lead}${script()}`;
  await page.goto(server.page('/', body, { headers: strict }));
  await page.evaluate('seen.length = 0');
  await openPanel(page);
  expect(await inPanel(page, "getComputedStyle(root.querySelector('.panel')).position")).toBe('fixed');
  for (const tab of TABS) {
    await press(page, `tab-${tab}`);
    await unfoldAll(page);
  }
  await press(page, 'save');
  await press(page, 'tab-correct');
  await page.click(`${PANEL}[data-k=point]`);
  await page.click('[name=who]');
  await page.click(`${PANEL}[data-k=m-param1]`);
  await page.click(`${PANEL}[data-k=result-copy]`);
  await press(page, 'language');
  await waitInPanel(page, "root.querySelector('.panel').lang === 'en'");
  expect(await page.evaluate('seen')).toEqual([]);
});

eachEngine('markup, turned text and 10,000 characters stay text', async ({ page, server }) => {
  const evil = `<img src=x onerror="hacked = 1">`;
  const text = `${evil} \u202e\u2067gnp.exe`
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;');
  const long = 'Ж'.repeat(10_000);
  await page.goto(
    server.page(
      '/',
      `${widget()}${script()}<form name="${text}" id="x" onsubmit="return false"><h2>${text}</h2><label>Телефон ${text} ${long}<input type="tel" name="phone ${text}"></label>
       <input name="${long}" placeholder="${text}${long}" aria-label="${text}"><input name="e" id="${text}"><button>Отправить</button></form>`,
    ),
  );
  await openPanel(page);
  await page.type('[type=tel]', '8 916 123-45-67');
  await page.click('#x button');
  await page.waitFor('ckAutobind.status().outcomes.length');
  await eachTab(page, async (tab) => {
    const shown = await inPanel<string>(
      page,
      "root.querySelector('[role=tabpanel]').textContent + [...root.querySelectorAll('textarea')].map((box) => box.value)",
    );
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(shown).not.toMatch(/Ж{300}/);
    if (tab !== 'service') expect(shown, tab).toContain('<img src=x onerror=');
    expect(await inPanel(page, "root.querySelectorAll('img, script, iframe, [onerror]').length")).toBe(0);
  });
  expect(await page.evaluate("'hacked' in window")).toBe(false);
});

const form = `
  <form id="lead" action="/lead" method="post">
    <h2>Заказать звонок</h2>
    <p><label>Номер договора <input name="contract"></label></p>
    <p><label>Телефон <input name="phone_main" value="+7 916 123-45-67"></label></p>
    <p><button>Отправить</button></p>
  </form>`;
const wrong = `data-ck-map='{"[name=contract]": "tel"}'`;

eachEngine(
  'a wrong mapping is corrected by pointing, copied, and holds after a reload',
  async ({ page, server }) => {
    const phone = () =>
      page.evaluate<string>(
        "ckAutobind.inspect(document.querySelector('#lead'))[0].fields.find(({ field }) => field === 'tel').control.name",
      );
    await page.goto(server.page('/', script(wrong) + form));
    await openPanel(page);
    expect(await phone()).toBe('contract');
    await page.click(`${PANEL}[data-k=tab-correct]`);
    await page.click(`${PANEL}[data-k=point]`);
    await page.click('[name=phone_main]');
    await page.click(`${PANEL}[data-k=m-tel]`);
    expect(await phone()).toBe('phone_main');
    await page.click(`${PANEL}[data-k=xtag]`);
    const pasted = await inPanel<string>(page, "root.querySelector('#result').value");
    expect(pasted).toMatch(/^data-ck-map='\{.+\}'$/);
    await page.goto(server.page('/pasted', script(pasted) + form));
    await page.waitFor("'inspect' in ckAutobind");
    expect(await phone()).toBe('phone_main');
  },
);

eachEngine('what is being pressed stays what it is until it is let go', async ({ page, server }) => {
  await page.goto(server.page('/', widget() + lead + script()));
  await openPanel(page);
  await press(page, 'tab-attempts');
  await inPanel(page, "void (window.pressed = root.querySelector('[data-k=test]'))");
  const pointer = (name: string, where: string) =>
    page.evaluate(
      `void ${where}.dispatchEvent(new PointerEvent('${name}', { bubbles: true, composed: true }))`,
    );
  await pointer('pointerdown', 'pressed');
  await page.evaluate("void (ckAutobind.send({ tel: '79161234567' }).then((told) => { outcome = told }))");
  await page.waitFor('!!window.outcome');
  expect(await page.evaluate('pressed.isConnected')).toBe(true);
  await pointer('pointerup', 'document.body');
  await waitInPanel(page, "root.querySelector('[role=tabpanel]').textContent.includes('••67')");
  expect(await page.evaluate('pressed.isConnected')).toBe(false);
  // A panel that a press closes stays closed. It grows as long as there is news, and its head with it moves.
  await waitInPanel(page, "root.querySelector('[role=tabpanel]').textContent.includes('CallKeeperData')");
  await page.click(`${PANEL}[data-k=close]`);
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
  expect(await page.evaluate("!document.querySelector('ck-inspector')")).toBe(true);
});
