// `node build/inspector-screenshots.mjs`, after a build: the pictures of docs/inspector.md, taken of the playground at
// three widths, light and dark, while the panel is used as a person uses it.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { servePlayground } from '../playground/server/serve.mjs';
import { findEngine } from '../test/browser/harness/engines.mjs';

const [, , everything] = process.argv;
const FOLDER = everything ?? fileURLToPath(new URL('../docs/images', import.meta.url));
const SIZES = { 360: [360, 740], 768: [768, 900], 1440: [1440, 600] };

/** The panel's root is closed to the page; here it is held on to. */
function openRoots() {
  const real = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = real.call(this, init);
    Object.defineProperty(this, 'shadowRoot', { value: root });
    return root;
  };
}

const inPanel = (page, work, ...args) =>
  page.evaluate(
    (source, given) =>
      new Function('root', 'args', `return (${source})(root, ...args)`)(
        document.querySelector('ck-inspector').shadowRoot,
        given,
      ),
    work.toString(),
    args,
  );

/** A click by mouse, as a person makes it: a focus set by a script would show its ring. */
async function press(page, key) {
  const [x, y] = await inPanel(
    page,
    (root, name) => {
      const button = root.querySelector(`[data-k="${name}"], ${name.includes('[') ? name : 'none'}`);
      button.scrollIntoView({ block: 'nearest' });
      const box = button.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    },
    key,
  );
  await page.mouse.click(x, y);
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 300));

/** What is on each picture: the page of the panel, and what was done to get there. */
const SCENES = {
  async forms(page) {
    await press(page, '[class=card] summary');
    await press(page, '[class=quiet] summary');
  },
  async correct(page) {
    await press(page, 'tab-correct');
    await press(page, 'all');
    await rest();
    await press(page, '[data-k=list] option');
    await press(page, 'choose');
    await press(page, 'all');
    await press(page, 'm-tel');
    await press(page, 'xtag');
    await inPanel(page, (root) => root.querySelector('[data-k=result-copy]').scrollIntoView(false));
  },
  async attempts(page) {
    await press(page, 'tab-attempts');
    if (!(await inPanel(page, (root) => root.querySelector('input').checked))) await press(page, 'dry');
    await page.evaluate(() => document.querySelector('#tilda').scrollIntoView({ behavior: 'instant' }));
    await page.$eval('#tilda [name=Name]', (input) => (input.value = 'Анна'));
    await page.$eval('#tilda [name=Phone]', (input) => (input.value = '+7 916 123-45-67'));
    await page.evaluate(() => ckAutobind.send(document.querySelector('#tilda form')));
    await rest();
  },
  service: (page) => press(page, 'tab-service'),
  report: (page) => press(page, 'tab-report'),
};

async function shoot(browser, url, size, scheme, language) {
  const name = `${size}-${scheme}-${language}`;
  const isWanted = (scene) => everything || WANTED[scene].includes(name);
  if (!Object.keys(SCENES).some(isWanted)) return;
  const page = await browser.newPage();
  const [width, height] = SIZES[size];
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setBypassCSP(true);
  await page.evaluateOnNewDocument(openRoots);
  await page.evaluateOnNewDocument((lang) => {
    sessionStorage.setItem('ck-inspector', JSON.stringify({ language: lang }));
  }, language);
  await page.goto(url);
  await page.waitForFunction('window.ckAutobind && ckAutobind.inspector');
  await page.evaluate('void ckAutobind.inspector()');
  await page.waitForFunction('document.querySelector("ck-inspector")');
  for (const [scene, play] of Object.entries(SCENES)) {
    await play(page);
    await rest();
    if (isWanted(scene)) await page.screenshot({ path: `${FOLDER}/inspector-${scene}-${name}.png` });
  }
  await page.close();
}

/** The pictures that the documents show; a folder named after the command gets every one there is. */
const WANTED = {
  forms: ['1440-light-ru', '1440-light-en', '360-dark-ru', '360-dark-en'],
  correct: ['768-dark-en', '360-light-ru'],
  attempts: ['768-light-ru', '768-light-en'],
  service: ['768-dark-ru', '768-dark-en'],
  report: ['1440-dark-ru', '1440-dark-en'],
};

await mkdir(FOLDER, { recursive: true });
const site = await servePlayground({ port: 0 });
const browser = await puppeteer.launch({ executablePath: findEngine('chromium'), args: ['--no-sandbox'] });
try {
  for (const language of ['ru', 'en'])
    for (const size of Object.keys(SIZES))
      for (const scheme of ['light', 'dark']) await shoot(browser, site.url, size, scheme, language);
} finally {
  await browser.close();
  await site.close();
}
