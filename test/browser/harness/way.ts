import { readFileSync } from 'node:fs';
import type { Binder } from '../../../src/binder/create-binder';
import type { Visit } from './each-engine';
import { until } from './page';
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
  /**
   * What our script says of each try: the words that released it, or why there was no call. Where that is `SENT`, silence
   * is no answer; after other words `act` says so.
   */
  told: string | RegExp;
  /** None where nothing must be ordered. */
  calls?: 0 | 1;
  answers?: Record<string, Answer>;
  /** What the site's server is asked for, where the page tells nothing of it. */
  asks?: string;
  /** Events and requests that come by the clock, with our script or without. */
  ignore?: RegExp;
  /** Firefox’s tab is of no use afterwards: it has lost the focus, or the driver waits for a download for ever. */
  ownTab?: true;
}

/** Where the visitor stays and the page sends by itself. */
export const ANSWERED = `sessionStorage.trace.includes('answered')`;

/** What is said of a call whose request the page has made, on however slow a machine. */
export const SENT = 'request';

/** From now on an attempt is released by an answer, or never. */
export const WAIT_FOR_ANSWER = 'void (silence = 600_000)';

/** What a handler of a page does: sends the phone and notes the answer. */
export const SEND = `fetch('/ajax', { method: 'POST', body: new URLSearchParams({ phone }) }).then(() => note('answered'))`;

const JQUERY = readFileSync(new URL('../../../node_modules/jquery/dist/jquery.min.js', import.meta.url));
/** Types as a person does, as far as the page can tell: the control has the focus, and `input` comes. */
export async function fillIn(page: Page, selector: string, text: string): Promise<void> {
  await page.click(selector);
  const put = (path: string, value: string) => {
    let root: ParentNode = document;
    for (const step of path.split(' >>> ')) {
      const found: Element = root.querySelector(step)!;
      root = found.shadowRoot ?? (found as HTMLIFrameElement).contentDocument ?? found;
    }
    (root as unknown as HTMLInputElement).value = value;
    root.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };
  await page.evaluate(put, selector, text);
}

/** What the page saw, what it asked of the server, and what it looks like at the end. */
export interface Seen {
  trace: string[];
  path: string;
  body: string;
  focus: string;
  requests: string[];
}

export interface Run {
  page: Seen;
  told: string;
}

export const OURS = (origin: string, attributes: string) =>
  `<script src="/harness/fake-widget.js?silent&transport=beacon&api=${encodeURIComponent(`${origin}/api`)}"></script>
   <script src="/dist/ck-autobind.min.js" data-ck-limit="60" ${attributes}></script>`;

export const wholePage = (head: string, body: string) =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>form</title>${head}</head><body>${body}</body></html>`;

const look = () => ({
  trace: JSON.parse(sessionStorage.getItem('trace') ?? '[]') as string[],
  path: location.pathname,
  body: document.body.innerHTML,
  focus: document.activeElement?.getAttribute('name') ?? '',
});

const readTold = () => {
  const told = JSON.parse(sessionStorage.getItem('told') ?? '[]') as string[];
  const { ckAutobind } = window as unknown as { ckAutobind?: Binder };
  // Events of a form in a frame stay in the frame.
  return told.length || !ckAutobind
    ? told
    : ckAutobind
        .status()
        .outcomes.filter(({ state }) => state !== 'queued')
        .map(({ reason, releasedBy }) => reason ?? releasedBy);
};

/** Waits until so many tries have an outcome; without our script there is nothing to wait for. */
export const hearWords = (page: Page, words: number) =>
  page.waitFor(`!window.ckAutobind || (${readTold})().length >= ${words}`);

/** Once with our script, or once without. */
export async function goWay(here: Visit, way: Way, tel: string, withOurs: boolean): Promise<Run> {
  const { server } = here;
  const page = way.ownTab && here.engine === 'firefox' ? await here.page.newTab() : here.page;
  const ours = withOurs ? OURS(server.other, way.attributes ?? '') : '';
  const before = server.requests().length;
  const asked = server.requests(way.asks).length;
  const isKept = (line: string) => !(way.ownTab ? /focusin/ : way.ignore)?.test(line);
  server.answer('/jquery.js', { body: JQUERY, headers: { 'content-type': 'text/javascript' } });
  server.answer('/ajax', { body: '{"ok":true}', headers: { 'content-type': 'application/json' } });
  server.page(
    '/thanks',
    wholePage(`<script src="/harness/recorder.js"></script>${ours}`, '').replace('>form<', '>accepted<'),
  );
  for (const [path, answer] of Object.entries(way.answers ?? {})) server.answer(path, answer);
  const head = `<script src="/harness/recorder.js?new"></script>${way.early ?? ''}${ours}`;
  await page.goto(server.page('/page', wholePage(head, way.html)));

  if (way.phone !== '') await fillIn(page, way.phone ?? '[name=phone]', tel);

  if (way.told === SENT) await page.evaluate(WAIT_FOR_ANSWER);
  await (way.act ? way.act(page) : page.click('#go'));

  await page.waitFor(
    `document.readyState === 'complete' && (${way.done ?? `document.title === 'accepted'`})`,
  );
  const { asks, told } = way;
  if (asks) await until(() => server.requests(asks).length > asked);
  if (told) await hearWords(page, typeof told === 'string' ? told.split(' ').length : 1);

  const requests = server
    .requests()
    .slice(before)
    .filter(({ path }) => !/^\/(api|page|jquery\.js)$/.test(path))
    .map(({ method, url, text }) => `${method} ${url} ${text.replace(/-{4,}\w+/g, 'boundary')}`)
    .filter(isKept);
  const seen = await page.evaluate(look);
  const trace = seen.trace.filter(isKept);
  return { page: { ...seen, trace, requests }, told: (await page.evaluate(readTold)).join(' ') };
}
