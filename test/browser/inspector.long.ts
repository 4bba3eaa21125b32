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
