import type { InPage, Page, Tab } from './types';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends only what would never come: on a busy machine everything may take ten times as long. */
const PATIENCE = 60_000;

/** Waits until something outside the page is so: what a server was asked, which files there are. */
export async function until<T>(look: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${PATIENCE} ms in vain for ${String(look)}`);
    await pause(25);
  }
}

/** Runs in the page. The middle of an element in the viewport; null while it is not there or has no size. */
function locate(path: string): { x: number; y: number } | null {
  const counter = (window as { __dom?: { pause<T>(fn: () => T): T } }).__dom;
  const find = () => {
    let root: ParentNode = document;
    let at: Element | null = null;
    let [x, y] = [0, 0];
    for (const selector of path.split(' >>> ')) {
      const query = root.nodeType === 9 ? Document.prototype : DocumentFragment.prototype;
      at = query.querySelector.call(root, selector);
      if (!at) return null;
      at.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const box = at.getBoundingClientRect();
      const frame = (at as HTMLIFrameElement).contentDocument;
      x += frame ? box.left + at.clientLeft : 0;
      y += frame ? box.top + at.clientTop : 0;
      root = frame ?? at.shadowRoot ?? document;
    }
    const box = at?.getBoundingClientRect();
    return box?.width && box.height
      ? { x: x + box.left + box.width / 2, y: y + box.top + box.height / 2 }
      : null;
  };
  return counter ? counter.pause(find) : find();
}

/** Runs in the page. */
function choose(path: string, value: string): void {
  let at: Document | Element = document;
  for (const selector of path.split(' >>> ')) {
    const inside: ParentNode = (at as Element).shadowRoot ?? (at as HTMLIFrameElement).contentDocument ?? at;
    at = inside.querySelector(selector)!;
  }
  const select = at as HTMLSelectElement;
  select.focus();
  select.value = value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
}

/** A page over an engine's tab. */
export function createPage(tab: Tab): Page {
  const evaluate: Page['evaluate'] = async <R, A extends unknown[]>(fn: InPage<A, R>, ...args: A) =>
    (await tab.run(typeof fn === 'string' ? `() => (${fn})` : fn.toString(), args)) as R;

  const waitFor: Page['waitFor'] = async <R, A extends unknown[]>(
    fn: InPage<A, R>,
    ms = PATIENCE,
    ...args: A
  ) => {
    const until = Date.now() + ms;
    let trouble: unknown = 'it stayed falsy';
    do {
      // A page change destroys the context in which the question was asked: ask again.
      const answer = await evaluate(fn, ...args).catch((error: unknown) => void (trouble = error));
      if (answer) return answer;
      await pause(25);
    } while (Date.now() < until);
    throw new Error(`waited ${ms} ms in vain for ${fn}: ${trouble}`);
  };

  const click = async (selector: string) => {
    const { x, y } = (await waitFor(locate, PATIENCE, selector))!;
    await tab.clickAt(x, y);
  };

  return {
    ...tab,
    evaluate,
    waitFor,
    click,
    type: async (selector, text) => {
      await click(selector);
      await tab.keys(text);
    },
    select: (selector, value) => evaluate(choose, selector, value),
    newTab: async () => createPage(await tab.newTab()),
  };
}
