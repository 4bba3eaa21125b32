import type { Page } from '../harness/types';
import { inPanel } from './open-panel';

/** The name of what has the focus in the panel. */
export const focused = (page: Page) =>
  inPanel<string | null>(page, "root.activeElement?.getAttribute('data-k') ?? null");

/** The Tab key, as often as it takes. */
export async function tabTo(page: Page, key: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.press('Tab');
    if ((await focused(page)) === key) return;
  }
  throw new Error(`the Tab key does not reach ${key}`);
}

/** How wide the ring around what has the focus is drawn, in pixels. */
export const ringOf = (page: Page) =>
  inPanel<number>(
    page,
    "((style) => (style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth)))(getComputedStyle(root.activeElement))",
  );
