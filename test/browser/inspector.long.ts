import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { eachEngine, inChromium } from './harness/each-engine';
import type { Page } from './harness/types';
import { inPanel, openPanel, PANEL, press, textOf, waitInPanel } from './inspector/open-panel';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const lead = `
  <form id="lead" action="/lead" method="post" onsubmit="return false">
    <h2>Заказать звонок</h2>
    <label>Имя <input name="who"></label>
    <label>Телефон <input name="phone" type="tel"></label>
    <button>Отправить</button>
  </form>`;
const widget = (query = '') => `<script src="/harness/fake-widget.js?${query}"></script>`;
const script = (attributes = '') => `<script src="/dist/ck-autobind.min.js" ${attributes}></script>`;
const tabs = ['forms', 'correct', 'attempts', 'service', 'report'];

const fillIn = async (page: Page, tel: string) => {
  await page.type('[name=who]', 'Юлия');
  await page.type('[name=phone]', tel);
  await page.click('#lead button');
};

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

eachEngine('axe finds nothing wrong with any page of the panel', async ({ page, server }) => {
  server.answer('/axe.js', { body: axe, headers: { 'content-type': 'text/javascript' } });
  await page.goto(server.page('/', `${widget()}${lead}${script()}<script src="/axe.js"></script>`));
  await openPanel(page);
  await fillIn(page, '8 916 123-45-67');
  for (const tab of tabs) {
    await press(page, `tab-${tab}`);
    await inPanel(page, "root.querySelectorAll('summary').forEach((summary) => summary.click())");
    if (tab === 'forms') await waitInPanel(page, "root.querySelector('.options')");
    const found = await page.evaluate<
      unknown[]
    >(`axe.run(document.querySelector('ck-inspector'), { resultTypes: ['violations'] })
      .then(({ violations, passes }) => passes.length ? violations.map(({ id, nodes }) => [id, nodes.map(({ html, any }) => html + any.map(({ message }) => message))]) : ['axe saw nothing'])`);
    expect(found, tab).toEqual([]);
  }
});

inChromium('axe finds nothing wrong with it in the dark', async ({ page, server }) => {
  server.answer('/axe.js', { body: axe, headers: { 'content-type': 'text/javascript' } });
  await page.goto(server.page('/', `${widget()}${lead}${script()}<script src="/axe.js"></script>`));
  const cdp = await page.cdp!();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
  });
  await openPanel(page);
  expect(await inPanel(page, "getComputedStyle(root.querySelector('.panel')).backgroundColor")).toBe(
    'rgb(22, 29, 36)',
  );
  for (const tab of tabs) {
    await press(page, `tab-${tab}`);
    const found = await page.evaluate<unknown[]>(`axe.run(document.querySelector('ck-inspector'))
      .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`);
    expect(found, tab).toEqual([]);
  }
});

const focused = (page: Page) =>
  inPanel<string | null>(page, "root.activeElement?.getAttribute('data-k') ?? null");

/** The Tab key, as often as it takes. */
async function tabTo(page: Page, key: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.press('Tab');
    if ((await focused(page)) === key) return;
  }
  throw new Error(`the Tab key does not reach ${key}`);
}

eachEngine('everything can be done by keyboard alone', async ({ page, server }) => {
  await page.goto(server.page('/', `<button id="before">x</button>${widget()}${lead}${script()}`));
  await page.evaluate("document.querySelector('#before').focus()");
  await openPanel(page);
  const top = () => inPanel<number>(page, "root.querySelector('.panel').getBoundingClientRect().top");
  await tabTo(page, 'move');
  const before = await top();
  await page.press('ArrowUp');
  expect(await top()).toBeLessThan(before);
  await tabTo(page, 'tab-forms');
  await page.press('ArrowDown');
  expect(await focused(page)).toBe('tab-correct');
  await tabTo(page, 'point');
  await page.press('Enter');
  expect(await inPanel(page, "root.querySelector('.glass').hidden")).toBe(false);
  await page.press('Escape');
  expect(await inPanel(page, "root.querySelector('.glass').hidden")).toBe(true);
  await tabTo(page, 'all');
  await page.press('Enter');
  await waitInPanel(page, "root.querySelector('[data-k=list]')");
  await tabTo(page, 'list');
  await page.press('ArrowDown');
  await tabTo(page, 'choose');
  await page.press('Enter');
  await tabTo(page, 'm-person.first');
  await page.press('Enter');
  expect(await focused(page)).toBe('m-person.first');
  await tabTo(page, 'xtag');
  await page.press('Enter');
  await tabTo(page, 'result');
  expect(await inPanel(page, 'root.activeElement.value')).toMatch(/^data-ck-map='\{".+":"person\.first"\}'$/);
  await page.press('Escape');
  await page.waitFor("!document.querySelector('ck-inspector') && document.activeElement.id === 'before'");
  await openPanel(page);
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
      `${widget()}${script()}<form name="${text}" id="x"><h2>${text}</h2><label>Телефон ${text} ${long}<input type="tel" name="phone ${text}"></label>
       <input name="${long}" placeholder="${text}${long}" aria-label="${text}"><input name="e" id="${text}"><button>Отправить</button></form>`,
    ),
  );
  await openPanel(page);
  await inPanel(page, "root.querySelectorAll('summary').forEach((summary) => summary.click())");
  for (const tab of tabs) {
    await press(page, `tab-${tab}`);
    if (tab === 'correct') await page.evaluate('document.querySelectorAll("form input")[0].focus()');
    const shown = await inPanel<string>(
      page,
      "root.querySelector('[role=tabpanel]').textContent + [...root.querySelectorAll('textarea')].map((box) => box.value)",
    );
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(shown).not.toMatch(/Ж{300}/);
    if (tab === 'forms') expect(shown).toContain('<img src=x onerror=');
    expect(await inPanel(page, "root.querySelectorAll('img, script, iframe, [onerror]').length")).toBe(0);
  }
  expect(await page.evaluate("'hacked' in window")).toBe(false);
});

const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

eachEngine('the strictest policy is never violated', async ({ page, server }) => {
  server.answer('/watch.js', {
    headers: { 'content-type': 'text/javascript' },
    body: "seen = []; addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective + ' ' + event.blockedURI))",
  });
  const body = `<script src="/watch.js"></script>${lead.replace(/ onsubmit="[^"]*"/, '')}${script()}`;
  await page.goto(server.page('/', body, { headers: strict }));
  await page.evaluate('seen.length = 0');
  await openPanel(page);
  expect(await inPanel(page, "getComputedStyle(root.querySelector('.panel')).position")).toBe('fixed');
  for (const tab of tabs) await press(page, `tab-${tab}`);
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

eachEngine('it stays inside a window of 360 pixels', async ({ page, server }) => {
  await page.goto(
    server.page('/', `<meta name="viewport" content="width=device-width">${widget()}${lead}${script()}`),
  );
  await page.setViewport(360, 740);
  await openPanel(page);
  await inPanel(page, "root.querySelectorAll('summary').forEach((summary) => summary.click())");
  for (const tab of tabs) {
    await press(page, `tab-${tab}`);
    const [left, right, wide] = await inPanel<number[]>(
      page,
      "((panel, page) => [panel.left, innerWidth - panel.right, page.scrollWidth - page.clientWidth])(root.querySelector('.panel').getBoundingClientRect(), root.querySelector('.page'))",
    );
    expect(Math.min(left!, right!), tab).toBeGreaterThanOrEqual(0);
    expect(wide, tab).toBeLessThanOrEqual(0);
  }
});

eachEngine('it speaks the language of the page, and the other one when told', async ({ page, server }) => {
  await page.goto(
    server.page('/', `<!doctype html><html lang="en-GB"><title>t</title>${widget()}${lead}${script()}`),
  );
  await openPanel(page);
  expect(await textOf(page)).toContain('Bound: an accepted submit orders a call.');
  await page.click(`${PANEL}[data-k=language]`);
  await waitInPanel(
    page,
    "root.querySelector('[role=tabpanel]').textContent.includes('Подключена: принятая сайтом')",
  );
  await page.goto(server.page('/next', widget() + lead + script()));
  await openPanel(page);
  expect(await inPanel(page, "root.querySelector('.panel').lang")).toBe('ru');
});
