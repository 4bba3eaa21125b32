import { startBinder, type Binder } from '../binder/create-binder';
import type { Build } from '../binder/create-context';
import { addOptions } from '../binder/given-options';
import { acceptOptions } from '../binder/resolve-options';
import { attempt } from '../diagnostics/guard';
import { get } from '../page/dom';
import { readOptionAttributes } from '../page/read-options';
import type { Context } from '../binder/model';
import type { Load } from './load';

/** `window.ckAutobind` where a script tag brought it. */
export interface ScriptBinder extends Binder {
  /** Shows the panel for people; so does `?ck-inspect` in the page's address. */
  inspector(): void;
}

type Queue = unknown[] & Partial<ScriptBinder>;
type Page = Window & { ckAutobind?: unknown; ckAutobindDisabled?: unknown };

/** The queue that a page or Tag Manager made, else a new one; an element with `id="ckAutobind"` is none. */
function findQueue(win: Page): Queue {
  const queue = attempt(() => win.ckAutobind);
  return Array.isArray(queue) ? (queue as Queue) : [];
}

/** Takes the queue over in place: Tag Manager holds on to the array object, so the global is never replaced. */
function takeOver(queue: Queue, binder: ScriptBinder): void {
  const early = queue.splice(0, queue.length);
  // Defined, since `push` cannot be assigned where a page froze Array.prototype.
  Object.defineProperties(queue, Object.getOwnPropertyDescriptors(binder));
  binder.push(...early);
}

/** What `ckAutobind.inspector()` does: shows the panel for people, which stands beside the script's own file. */
const createInspector = (ctx: Context, script: Element | null | undefined, load?: Load) => (): void =>
  void Promise.resolve()
    .then(() => load!(new URL('ck-inspector.min.js', get<string>(script!, 'src')).href))
    .catch(() => ctx.speaker.warn('[callkeeper] no ck-inspector.min.js beside the script.'));

/** Starts the script in a page: once, whatever brings it. */
export function startScript(win: Page, build: Build, load?: Load): void {
  if (win.ckAutobindDisabled === true) return;
  const script = get<Element | null>(win.document, 'currentScript');
  const queue = findQueue(win);
  const given = script ? readOptionAttributes(script) : {};
  // A second copy of the script gives what it was told to the one that works.
  if (queue.version) return void queue.push({ ...given, command: 'script' });
  win.ckAutobind = queue;
  const { binder, ctx } = startBinder(win, build);
  addOptions(ctx, 'script', acceptOptions(ctx, given));
  const inspector = createInspector(ctx, script, load);
  takeOver(queue, { ...binder, inspector });
  if (/[?&]ck-inspect\b/.test(win.location.search)) inspector();
}
