import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { eachEngine, inChromium } from './harness/each-engine';
import type { TestServer } from './harness/server';
import type { Page } from './harness/types';
import { eachTab, fillIn, lead, script, TABS, unfoldAll, widget } from './inspector/lead-page';
import { inPanel, openPanel, PANEL, press, textOf, waitInPanel } from './inspector/open-panel';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const idle = lead.replace('<form', '<form onsubmit="return false"');
const axePage = `${widget()}${idle}${script()}<script src="/axe.js"></script>`;
const answerAxe = (server: TestServer) =>
  server.answer('/axe.js', { body: axe, headers: { 'content-type': 'text/javascript' } });

const expectNothing = (page: Page) =>
  eachTab(page, async (tab) => {
    const found = await page.evaluate<unknown[]>(`axe.run(document.querySelector('ck-inspector'))
      .then(({ violations, passes }) => passes.length > 5 ? violations.map(({ id, nodes }) =>
        [id, nodes.map(({ html, any }) => html + any.map(({ message }) => message))]) : ['axe saw nothing'])`);
    expect(found, tab).toEqual([]);
  });

eachEngine('axe finds nothing wrong with any page of the panel', async ({ page, server }) => {
  answerAxe(server);
  await page.goto(server.page('/', axePage));
  await openPanel(page);
  await fillIn(page, '8 916 123-45-67');
  await expectNothing(page);
});

inChromium('axe finds nothing wrong with it in the dark', async ({ page, server }) => {
  answerAxe(server);
  await page.goto(server.page('/', axePage));
  const cdp = await page.cdp!();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
  });
  await openPanel(page);
  expect(await inPanel(page, "getComputedStyle(root.querySelector('.panel')).backgroundColor")).toBe(
    'rgb(22, 29, 36)',
  );
  await fillIn(page, '8 916 123-45-67');
  await expectNothing(page);
});

eachEngine('it stays inside a window of 360 pixels', async ({ page, server }) => {
  await page.goto(
    server.page('/', `<meta name="viewport" content="width=device-width">${widget()}${lead}${script()}`),
  );
  await page.setViewport(360, 740);
  await openPanel(page);
  for (const tab of TABS) {
    await press(page, `tab-${tab}`);
    await unfoldAll(page);
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

eachEngine('on a page from right to left it still reads from left to right', async ({ page, server }) => {
  const html = `<!doctype html><html lang="ar" dir="rtl"><title>t</title>${widget()}${lead}${script()}`;
  await page.goto(server.page('/', html));
  await openPanel(page);
  await unfoldAll(page);
  const [start, end] = await inPanel<number[]>(
    page,
    "['forms', 'report'].map((tab) => root.querySelector(`[data-k=tab-${tab}]`).getBoundingClientRect().left)",
  );
  expect(start).toBeLessThan(end!);
  expect(await inPanel(page, "getComputedStyle(root.querySelector('code')).direction")).toBe('ltr');
});

inChromium(
  'colours forced by the system leave the chosen tab and answer to be seen',
  async ({ page, server }) => {
    await page.goto(server.page('/', widget() + idle + script()));
    const cdp = await page.cdp!();
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await openPanel(page);
    await inPanel(page, "void root.querySelector('.card > summary').click()");
    await inPanel(page, "void root.querySelector('.field button').click()");
    await press(page, 'm-param1');
    const ground = (selector: string) =>
      inPanel<string>(page, `getComputedStyle(root.querySelector('${selector}')).backgroundColor`);
    for (const kind of ['aria-selected', 'aria-pressed'])
      expect(await ground(`[${kind}=true]`), kind).not.toBe(await ground(`[${kind}=false]`));
  },
);

inChromium(
  'enlarged four times, a page still shows all tabs and leaves room to read',
  async ({ page, server }) => {
    const html = `<meta name="viewport" content="width=device-width">${widget()}${lead}${script()}`;
    await page.goto(server.page('/', html));
    await page.setViewport(320, 256);
    await openPanel(page);
    const [over, height] = await inPanel<number[]>(
      page,
      "((list, page) => [list.scrollWidth - list.clientWidth, page.clientHeight])(root.querySelector('[role=tablist]'), root.querySelector('.page'))",
    );
    expect(over).toBeLessThanOrEqual(0);
    expect(height).toBeGreaterThan(80);
  },
);

inChromium(
  'a form that is unfolded is heard by its name, not by the mark before it',
  async ({ page, server }) => {
    await page.goto(server.page('/', `<!doctype html><html lang="ru">${widget()}${lead}${script()}`));
    await openPanel(page);
    await unfoldAll(page);
    const { nodes } = (await (await page.cdp!()).send('Accessibility.getFullAXTree')) as {
      nodes: { role?: { value: string }; name?: { value: string } }[];
    };
    const folds = nodes
      .filter(({ role }) => role?.value === 'DisclosureTriangle')
      .map(({ name }) => name?.value);
    expect(folds[0]).toMatch(/^Заказать звонок/);
  },
);
