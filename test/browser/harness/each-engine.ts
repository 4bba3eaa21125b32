import { test } from 'vitest';
import { findEngine, wanted, type Engine } from './engines.mjs';
import { openBrowser } from './open';
import { createServer, type TestServer } from './server';
import type { Browser, Page } from './types';

export interface Visit {
  engine: Engine;
  page: Page;
  server: TestServer;
  /** For a second visitor. */
  browser: Browser;
}

type Story = (visit: Visit) => Promise<void>;

/** A new visitor and a new site; both are gone after the story, whatever happens in it. */
export async function visit(engine: Engine, story: Story): Promise<void> {
  const browser = await openBrowser(engine);
  const server = await createServer();
  try {
    const page = await browser.page();
    try {
      await story({ engine, page, server, browser });
    } finally {
      await page.close();
    }
  } finally {
    await server.close();
  }
}

/** A promise that is kept in the engines named; one not installed is no test here, and a failure in CI. */
export function inEngines(engines: readonly Engine[], promise: string, story: Story): void {
  for (const engine of engines) {
    if (!wanted().includes(engine)) continue;
    if (findEngine(engine) || process.env.CI) test(`${promise} [${engine}]`, () => visit(engine, story));
  }
}

/** A promise that is kept in Chromium, Firefox and WebKit. */
export const eachEngine = (promise: string, story: Story) =>
  inEngines(['chromium', 'firefox', 'webkit'], promise, story);

/** A promise about what only Chromium can tell or do. */
export const inChromium = (promise: string, story: Story) => inEngines(['chromium'], promise, story);
