// `node build/gtm-screenshots.mjs`, after a build: the pictures of templates/gtm/README.md, taken of the playground
// while it is driven as the template drives a page, through the command queue.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { servePlayground } from '../playground/server/serve.mjs';
import { findEngine } from '../test/browser/harness/engines.mjs';

const FOLDER = fileURLToPath(new URL('../templates/gtm/images/', import.meta.url));
const settings = { unit: 'GTM-XXXXXXX:1', forms: 'auto', manager: '74951234567' };

await mkdir(FOLDER, { recursive: true });
const site = await servePlayground({ port: 0 });
const browser = await puppeteer.launch({ executablePath: findEngine('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 560 });
  await page.goto(site.url);
  await page.waitForFunction('window.ckAutobind && ckAutobind.version');
  await page.evaluate((given) => window.ckAutobind.push(given), settings);
  const shoot = (name) => page.screenshot({ path: `${FOLDER}${name}.png` });
  await page.$eval('#tilda', (block) => {
    block.scrollIntoView({ behavior: 'instant' });
    window.scrollBy({ top: -32, behavior: 'instant' });
  });
  await page.type('#tilda [name=Name]', 'Анна');
  await page.type('#tilda [name=Phone]', '+7 916 123-45-67');
  await shoot('forms');
  await page.click('#tilda .t-submit');
  await page.locator('::-p-xpath(//button[contains(., "dataLayer")])').click();
  await page.waitForFunction(() =>
    document.querySelector('#view-layer').textContent.includes('"CallKeeperData"'),
  );
  await page.setViewport({ width: 1100, height: 760 });
  await shoot('data-layer');
} finally {
  await browser.close();
  await site.close();
}
