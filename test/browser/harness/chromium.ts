import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { createPage } from './page';
import type { Browser, Tab } from './types';

/** Quiet on a machine without a network; sound as root, as in a container. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens a page. An earlier navigation that ends only now, in an answer without content, makes the driver report this one
 * as aborted; then it is asked for again.
 */
async function goTo(page: Page, url: string): Promise<void> {
  const go = () => page.goto(url, { waitUntil: 'load' });
  await go().catch((error: unknown) => {
    if (!String(error).includes('ERR_ABORTED')) throw error;
    return go();
  });
}

function createTab(page: Page, context: BrowserContext): Tab {
  page.setDefaultTimeout(300_000);
  return {
    goto: (url) => goTo(page, url),
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    url: async () => page.url(),
    run: (source, args) => page.evaluate(`(${source})(...${JSON.stringify(args)})`),
    clickAt: (x, y) => page.mouse.click(x, y),
    keys: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    newTab: async () => createTab(await context.newPage(), context),
    close: () => context.close(),
    cdp: () => context.newCDPSession(page),
  };
}

export async function openChromium(executablePath: string): Promise<Browser> {
  // Over a pipe: Chromium ends by itself when this process does.
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    timeout: 300_000,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return {
    engine: 'chromium',
    version: browser.version(),
    page: async () => {
      const context = await browser.newContext();
      return createPage(createTab(await context.newPage(), context));
    },
    close: () => browser.close(),
  };
}
