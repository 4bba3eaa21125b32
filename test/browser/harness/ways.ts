import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { eachEngine, type Visit } from './each-engine';
import type { Answer } from './server';
import type { Page } from './types';

/** One way in which pages and people send a form. */
export interface Way {
  name: string;
  /** What stands in the body. */
  html: string;
  /** What runs before our script has loaded. */
  early?: string;
  /** Attributes of our script tag. */
  attributes?: string;
  /** What the visitor does, the phone typed; a click on `#go` unless told. */
  act?: (page: Page) => Promise<unknown>;
  /** Where the phone stands. */
  phone?: string;
  /** What is true when the page has done its part; unless told, that the page of thanks has loaded. */
  done?: string;
  /** What our script says of each try: the word that released it, or why there was no call. */
  told: string | RegExp | null;
  /** None where nothing must be ordered. */
  calls?: 0;
  answers?: Record<string, Answer>;
}

/** Where the visitor stays and the page sends by itself. */
export const ANSWERED = `sessionStorage.trace.includes('answered')`;

/** What a handler of a page does: sends the phone and notes the answer. */
export const SEND = `fetch('/ajax', { method: 'POST', body: new URLSearchParams({ phone }) }).then(() => note('answered'))`;

const JQUERY = readFileSync(new URL('../../../node_modules/jquery/dist/jquery.min.js', import.meta.url));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Types as a person does, as far as the page can tell: the control has the focus, and `input` comes. */
export async function fillIn(page: Page, selector: string, text: string): Promise<void> {
  await page.click(selector);
  await page.evaluate((value: string) => {
    let at = document.activeElement!;
    for (;;) {
      const inner: Element | null | undefined = (at.shadowRoot ?? (at as HTMLIFrameElement).contentDocument)?.activeElement;
      if (!inner || inner.localName === 'body') break;
      at = inner;
    }
    (at as HTMLInputElement).value = value;
    at.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }, text);
}

interface Run {
  /** What the page saw, asked of the server, and looks like at the end. */
  page: unknown;
  told: string[];
}

const OURS = (origin: string, attributes: string) =>
  `<script src="/harness/fake-widget.js?silent&transport=beacon&api=${encodeURIComponent(`${origin}/api`)}"></script>
   <script src="/dist/ck-autobind.min.js" ${attributes}></script>`;

const wholePage = (head: string, body: string) =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>form</title>${head}</head><body>${body}</body></html>`;

const look = () => ({
  trace: JSON.parse(sessionStorage.getItem('trace') ?? '[]') as string[],
  path: location.pathname,
  body: document.body.innerHTML,
  focus: document.activeElement?.getAttribute('name') ?? '',
});

const readTold = () => JSON.parse(sessionStorage.getItem('told') ?? '[]') as string[];

/** Once with our script, or once without. */
async function run({ page, server }: Visit, way: Way, tel: string, withOurs: boolean): Promise<Run> {
  const ours = withOurs ? OURS(server.other, way.attributes ?? '') : '';
  const before = server.requests().length;
  server.answer('/jquery.js', { body: JQUERY, headers: { 'content-type': 'text/javascript' } });
  server.answer('/ajax', { body: '{"ok":true}', headers: { 'content-type': 'application/json' } });
  server.page('/thanks', wholePage(`<script src="/harness/recorder.js"></script>${ours}`, '').replace('>form<', '>accepted<'));
  for (const [path, answer] of Object.entries(way.answers ?? {})) server.answer(path, answer);
  const head = `<script src="/harness/recorder.js?new"></script>${way.early ?? ''}${ours}`;
  await page.goto(server.page('/page', wholePage(head, way.html)));
  if (way.phone !== '') await fillIn(page, way.phone ?? '[name=phone]', tel);
  await (way.act ? way.act(page) : page.click('#go'));
  const isTold = withOurs && way.told !== null;
  await page.waitFor(way.done ?? `document.title === 'accepted'`);
  if (isTold) await page.waitFor('sessionStorage.told', 3000).catch(() => undefined);
  else await pause(100);
  const requests = server
    .requests()
    .slice(before)
    .filter(({ path }) => !/^\/(api|page|jquery\.js)$/.test(path))
    .map(({ method, url, text }) => `${method} ${url} ${text.replace(/-{4,}\w+/g, 'boundary')}`);
  return { page: { ...(await page.evaluate(look)), requests }, told: await page.evaluate(readTold) };
}

const numberOf = (index: number) => `7916123450${index}`.slice(0, 9) + String(index).padStart(2, '0');

/** Each way is gone with our script and without; what the page saw must be the same, and the calls as expected. */
export function testWays(subject: string, ways: readonly Way[]): void {
  for (const [index, way] of ways.entries())
    if (process.env.CK_WAY && !way.name.includes(process.env.CK_WAY)) delete (ways as Way[])[index];
  eachEngine(`${subject}: ${ways.length} ways order one call each and change nothing`, async (visit) => {
    const expected: string[] = [];
    for (const [index, way] of ways.entries()) {
      if (!way) continue;
      const tel = numberOf(index);
      const without = await run(visit, way, `+${tel}`, false);
      const withOurs = await run(visit, way, `+${tel}`, true);
      expect.soft(withOurs.page, `what the page sees: ${way.name}`).toEqual(without.page);
      const told = withOurs.told[0] ?? null;
      if (way.told instanceof RegExp) expect.soft(told, `told: ${way.name}`).toMatch(way.told);
      else expect.soft(told, `told: ${way.name}`).toBe(way.told);
      if (way.calls !== 0) expected.push(tel);
    }
    await pause(100);
    expect.soft(visit.server.orders().map(({ tel }) => tel).sort()).toEqual(expected.sort());
  });
}
