import type { Context } from '../binder/context';
import { startBinder, type Binder } from '../binder/create-binder';
import type { Build } from '../binder/create-context';
import { acceptOptions } from '../binder/resolve-options';
import { attempt } from '../diagnostics/guard';
import { get, nameOf } from '../page/dom';
import { readOptionAttributes } from '../page/read-options';

type Queue = unknown[] & Partial<Binder>;
type Page = Window & { ckAutobind?: unknown; ckAutobindDisabled?: unknown };

/** The queue that a page or Tag Manager made; an element with `id="ckAutobind"` is none. */
const findQueue = (win: Page): Queue | undefined =>
  attempt(() => {
    if (!Object.prototype.hasOwnProperty.call(win, 'ckAutobind')) return undefined;
    const queue = win.ckAutobind;
    return Array.isArray(queue) ? (queue as Queue) : undefined;
  });

/** Our own script tag; `<img name=currentScript>` is no script. */
const findScript = (win: Window): Element | undefined => {
  const script = get<Element | null>(win.document, 'currentScript');
  return script && nameOf(script) === 'script' ? script : undefined;
};

/** Takes the queue over in place: Tag Manager holds on to the array object, so the global is never replaced. */
function takeOver(queue: Queue, binder: Binder): void {
  const early = queue.splice(0, queue.length);
  Object.assign(queue, binder);
  binder.push(...early);
}

const readScript = (ctx: Context, script: Element | undefined): void => {
  if (script) ctx.sets.addScript(acceptOptions(ctx, readOptionAttributes(script), 'script'));
};

/** Gives what a second copy of the script was told to the one that works. */
function handOver(queue: Queue, script: Element | undefined): void {
  const given = script ? readOptionAttributes(script) : {};
  queue.push?.({ ...given, command: 'script' });
}

/** Starts the script in a page: once, whatever brings it. */
export function startScript(win: Page, build: Build): void {
  if (win.ckAutobindDisabled === true) return;
  const script = findScript(win);
  const queue = findQueue(win) ?? [];
  if (queue.version) return handOver(queue, script);
  win.ckAutobind = queue;
  const { binder, ctx } = startBinder(win, build);
  readScript(ctx, script);
  takeOver(queue, binder);
}
