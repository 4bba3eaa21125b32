import { join } from 'node:path';
import { launch, type BrowserContext, type Page } from 'puppeteer-core';
import { createPage } from './page';
import { leashed, scratch } from './scratch';
import type { Browser, Tab } from './types';

function createTab(page: Page, context: BrowserContext): Tab {
  page.setDefaultTimeout(300_000);
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    back: async () => void (await page.evaluate(() => history.back())),
    url: async () => page.url(),
    run: (source, args) => page.evaluate(`(${source})(...${JSON.stringify(args)})`),
    clickAt: (x, y) => page.mouse.click(x, y),
    keys: (text) => page.keyboard.type(text),
    // Of this key puppeteer knows only the character here.
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    setViewport: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    newTab: async () => createTab(await context.newPage(), context),
    close: () => context.close(),
  };
}

export async function openFirefox(executablePath: string): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 300_000,
    protocolTimeout: 300_000,
    userDataDir: join(scratch, 'firefox'),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  leashed(browser.process());
  return {
    engine: 'firefox',
    version: await browser.version(),
    page: async () => {
      const context = await browser.createBrowserContext();
      return createPage(createTab(await context.newPage(), context));
    },
    close: () => browser.close(),
  };
}
