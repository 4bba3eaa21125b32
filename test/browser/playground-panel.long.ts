import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { servePlayground } from '../../playground/server/serve.mjs';
import { eachEngine, inChromium } from './harness/each-engine';
import type { Page } from './harness/types';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function visitPlayground(page: Page, story: () => Promise<void>) {
  const { url, close } = await servePlayground();
  try {
    await page.goto(url);
    await page.waitFor("document.querySelectorAll('.panel .card').length > 0");
    await story();
  } finally {
    await page.goto('about:blank');
    await close();
  }
}

eachEngine('on a narrow screen the panel takes the focus, and Escape gives it back', async ({ page }) => {
  await page.setViewport(360, 740);
  await visitPlayground(page, async () => {
    await page.evaluate("document.querySelector('.panel-opener').focus()");
    await page.press('Enter');
    await page.waitFor("document.activeElement.matches('.panel.open .closer')");
    await page.press('Escape');
    await page.waitFor(
      "document.activeElement.matches('.panel-opener') && !document.querySelector('.panel.open')",
    );
  });
});

for (const scheme of ['light', 'dark'])
  inChromium(`axe finds nothing wrong with the playground, ${scheme}`, async ({ page }) => {
    const cdp = await page.cdp!();
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await cdp.send('Emulation.setEmulatedMedia', { features });
    await visitPlayground(page, async () => {
      await page.type('#tilda [name=Phone]', '+7 (916) 123-45-01');
      await page.click('#tilda .t-submit');
      await page.waitFor("ckAutobind.status().outcomes.some(({ state }) => state === 'confirmed')");
      await cdp.send('Runtime.evaluate', { expression: axe });
      for (const tab of ['forms', 'calls', 'layer', 'events']) {
        await page.click(`#tab-${tab}`);
        await page.evaluate("document.querySelectorAll('details').forEach((fold) => (fold.open = true))");
        const found = await page.evaluate<unknown[]>(`axe.run().then(({ violations, passes }) =>
          passes.length > 5 ? violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]) : ['nothing seen'])`);
        expect(found, tab).toEqual([]);
      }
    });
  });
