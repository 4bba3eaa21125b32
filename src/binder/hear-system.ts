import { layerOptions, resolved } from '../options/layers';
import { get } from '../page/dom';
import type { SystemValues, Tell } from '../systems/systems';
import { openAttempt } from './attempt';
import { bindingOf } from './binding';
import { stopEvent } from './native';
import { release } from './order';
import { formLayers, isMeant } from './resolve-options';
import { sendValues } from './send';
import { skip } from './tell';
import { keepStep, refuse, watchAttempt } from './watch';
import type { Attempt, Context } from './model';

/** A system's word that comes this soon after a try was seen concerns that same try. */
const SAME_TRY = 300;
/** Where forms of a system were tried on this page, values that the system tells are of those same tries. */
const LATELY = 60_000;

/** When the forms of one system were last tried, whatever became of it. */
interface Tries {
  isSameTry(form: Element): boolean;
  isLately(): boolean;
}

function watchTries(ctx: Context, system: string): Tries {
  const tried = new WeakMap<Element, number>();
  let last = -Infinity;
  for (const name of ['attempt', 'problem', 'skipped'] as const)
    ctx.emitter.on(name, ({ target }) => {
      if (!target || ctx.systems.find(target)?.name !== system) return;
      last = ctx.clock.now();
      tried.set(target, last);
    });
  return {
    isSameTry: (form) => ctx.clock.now() - (tried.get(form) ?? -Infinity) < SAME_TRY,
    isLately: () => ctx.clock.now() - last < LATELY,
  };
}

/** The attempt that waits for a system's word: that of the form, or the last one of that system. */
const findWaiting = (ctx: Context, form: Element | null, system: string): Attempt | undefined =>
  [...ctx.open]
    .reverse()
    .find((attempt) => attempt.system === system && (!form || attempt.binding.root === form));

/** A system tells of a try that no `submit` event told of. */
function hearAttempted(ctx: Context, form: Element, tries: Tries, event?: Event): void {
  if (tries.isSameTry(form)) return;
  const binding = bindingOf(ctx, form);
  const { taken } = binding;
  binding.taken = null;
  const way = { kind: event ? 'click' : 'script', event: event ?? null, submitter: null } as const;
  const { attempt, stop } = openAttempt(ctx, binding, way, taken ?? undefined);
  if (event && stop) stopEvent(event);
  if (attempt) watchAttempt(ctx, attempt);
}

/** Whether the owner means what stands in a frame; a frame has no controls that could tell more. */
function isMeantAt(ctx: Context, frame: Element): boolean {
  const layers = formLayers(ctx, frame);
  if (!layers) return false;
  const { form, forms } = resolved(layerOptions(layers));
  return form !== 'off' && (form === 'on' || isMeant(frame, forms, form));
}

const pageOf = (ctx: Context): Element => get<Element>(ctx.win.document, 'documentElement') as Element;

function hearValues(ctx: Context, system: string, { from, ...given }: SystemValues): void {
  const root = from ?? pageOf(ctx);
  if (isMeantAt(ctx, root)) sendValues(ctx, bindingOf(ctx, root), given, `system:${system}`);
}

/** A form was sent, and its phone is out of reach: said, so that nobody waits for a call in vain. */
function hearUnreachable(ctx: Context, frame: Element | null): void {
  const root = frame ?? pageOf(ctx);
  const subject = { binding: bindingOf(ctx, root), options: ctx.pageOptions(), title: '', releasedBy: null };
  if (isMeantAt(ctx, root)) skip(ctx, subject, 'cross_origin_frame');
}

const told = new WeakSet<Element>();

/** Somebody works in a frame of another site, whose forms nobody here can read: said once, never silently. */
export function tellForeignFrame(ctx: Context, frame: Element): void {
  if (told.has(frame)) return;
  told.add(frame);
  hearUnreachable(ctx, frame);
}

/** What one system may say to the binder. */
export function tellAs(ctx: Context, system: string): Tell {
  const tries = watchTries(ctx, system);
  // Functions that a page keeps for good, as filters, may speak after the end.
  const running = <A extends unknown[]>(hear: (...told: A) => void) =>
    ctx.guard((...told: A) => void (ctx.running && hear(...told)));
  const ending = (end: (ctx: Context, attempt: Attempt) => void) =>
    running((form: Element | null) => {
      const attempt = findWaiting(ctx, form, system);
      if (attempt) end(ctx, attempt);
    });
  return {
    attempted: running((form: Element, event?: Event) => hearAttempted(ctx, form, tries, event)),
    accepted: running((form: Element | null, values?: SystemValues) => {
      const attempt = findWaiting(ctx, form, system);
      if (attempt) release(ctx, attempt, `system:${system}`);
      else if (values && !tries.isLately()) hearValues(ctx, system, values);
    }),
    refused: ending(refuse),
    stepped: ending(keepStep),
    unreachable: running((frame: Element | null) => hearUnreachable(ctx, frame)),
  };
}
