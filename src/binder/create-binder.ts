import { attempt } from '../diagnostics/guard';
import { all, get, nameOf } from '../page/dom';
import { createPageObserver, frameWindow } from '../page/observe-page';
import type { Payload } from '../submission/payload';
import { accept } from './commands';
import { createContext, type Build } from './create-context';
import type { EventName, Listener } from './emitter';
import { createGestures } from './gestures';
import { tellForeignFrame } from './hear-system';
import { inspect, type FormReport } from './inspect';
import { hearForeignCall, hearReceipt } from './order';
import type { Outcome } from './outcome';
import { send } from './send';
import { readStatus, type Status } from './status';
import { note } from './tell';
import { keepOpenAttempts } from './watch';
import type { Context } from './model';

/** `window.ckAutobind` after loading. None of it throws, whatever it is given. */
export interface Binder {
  readonly version: string;
  /**
   * Options, `{unit, …options}`, `{command: 'consent', granted}` or `{command: 'stop'}`. What is wrong is left out and
   * said in the console once. Always 0: nothing is kept waiting.
   */
  push(...commands: unknown[]): number;
  /** One report for each form and pseudo-form below `root` (default: the document). Walks all of it: not for each key. */
  inspect(root?: Document | ShadowRoot | Element): FormReport[];
  /** The widget, what waits for it, and the last 20 outcomes. */
  status(): Status;
  /**
   * Orders a call as if the form had been submitted and accepted: the same checks, the same limits. Never rejects; what
   * cannot be read has the outcome `failed`, reason `error`.
   */
  send(target: Element | Payload): Promise<Outcome>;
  /** Listens; what it returns ends that. What a listener throws harms nobody. */
  on(event: EventName, listener: Listener): () => void;
  /** Binds the forms of a closed shadow root or another document; what it returns ends that. */
  observe(root: ShadowRoot | Document): () => void;
  /** Ends everything: listeners, timers, attempts that wait. The next page delivers what is in storage. */
  stop(): void;
}

/** Attaches a handful of listeners to a window; reads nothing of the page. */
function start(ctx: Context): (place: EventTarget) => () => void {
  const { win, scope } = ctx;
  // What would let go of a shadow root or a frame at the end would keep it alive until then.
  const listen = (place: EventTarget, type: string, listener: (event: Event) => void) =>
    place === win || place === win.document
      ? scope.listen(place, type, listener)
      : place.addEventListener(
          type,
          ctx.guard((event: Event) => void (ctx.running && listener(event))),
          true,
        );
  const enter = (frame: Element) => {
    const inner = frameWindow(frame);
    if (!inner) return;
    observe(inner);
    // Those in it have loaded before it did.
    all(inner.document, 'iframe').forEach(enter);
    return inner;
  };
  const observe = createPageObserver(createGestures(ctx, enter), listen);
  observe(win);
  // A frame that was there before us is reached when it takes the focus.
  const enterActive = () => {
    const active = get<Element | null>(win.document, 'activeElement');
    if (!active || !/^i?frame$/.test(nameOf(active))) return;
    // The frame of a known system speaks for itself.
    const isKnown = ctx.systems.find(active);
    if (!enter(active) && !isKnown) tellForeignFrame(ctx, active);
  };
  scope.listen(win, 'blur', ({ target }) => {
    if (target !== win) return;
    enterActive();
    // Firefox names the frame as the active element only after the event.
    ctx.clock.later(0, enterActive);
  });
  return observe;
}

/** What CallKeeper and the browser say, apart from forms. */
function listen(ctx: Context): void {
  const { win, scope } = ctx;
  const hear = (type: string, heard: (ctx: Context, detail: unknown) => void) =>
    scope.listen(win, type, (event) =>
      heard(
        ctx,
        attempt(() => (event as CustomEvent<unknown>).detail),
      ),
    );
  hear('CallKeeperData', hearReceipt);
  hear('CallKeeperEvent', hearForeignCall);
  hear('pagehide', keepOpenAttempts);
}

/** What earlier pages left is read when the browser has nothing else to do, and never while prerendering. */
function recoverWhenIdle(ctx: Context): void {
  const { win, clock, scope } = ctx;
  const document = win.document as Document & { prerendering?: boolean };
  const recover = () => {
    if (!ctx.running) return;
    ctx.courier.recover();
    ctx.bridge.repeat();
  };
  clock.later(1, () => {
    if (document.prerendering === true) scope.listen(document, 'prerenderingchange', recover);
    else clock.idle(recover);
  });
}

/** What is told where nothing is known of a form. */
const NOWHERE = { form_id: '', form_title: '', page_path: '' };

/** Starts one binder in a window and returns what `window.ckAutobind` offers. */
export function startBinder(win: Window, build: Build): { binder: Binder; ctx: Context } {
  const ctx = createContext(win, build);
  const observe = start(ctx);
  listen(ctx);
  recoverWhenIdle(ctx);
  const stop = () => {
    ctx.running = false;
    ctx.open.clear();
    ctx.scope.stop();
  };
  const binder: Binder = {
    version: build.version,
    push(...commands) {
      commands.forEach((command) => attempt(() => accept(ctx, command, stop)));
      return 0;
    },
    inspect: (root) => attempt(() => inspect(ctx, root)) ?? [],
    status: () => readStatus(ctx),
    send: (target) =>
      Promise.resolve(attempt(() => send(ctx, target)) ?? note(ctx, NOWHERE, 'failed', 'error')),
    on: ctx.emitter.on,
    observe: (root) => attempt(() => observe(root)) ?? (() => undefined),
    stop,
  };
  return { binder, ctx };
}
