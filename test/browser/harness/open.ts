import { findEngine } from './engines.mjs';
import type { Browser, Engine } from './types';

const openers: Record<Engine, (path: string) => Promise<Browser>> = {
  chromium: async (path) => (await import('./chromium')).openChromium(path),
  firefox: async (path) => (await import('./firefox')).openFirefox(path),
  webkit: async (path) => (await import('./webkit')).openWebKit(path),
};

// On globalThis: the run's test files share one process, but may each load this module anew.
const shared = ((globalThis as { ckBrowsers?: Map<Engine, Promise<Browser>> }).ckBrowsers ??= new Map());

/** The browser of an engine, started at the first question and shared by the whole run. */
export function openBrowser(engine: Engine): Promise<Browser> {
  const path = findEngine(engine);
  if (!path) throw new Error(`${engine} is not installed here`);
  const open = shared.get(engine) ?? openers[engine](path);
  shared.set(engine, open);
  return open;
}
