import { layerOptions, resolved } from '../options/layers';
import { pageOf } from '../page/dom';
import type { SystemValues, Tell } from '../systems/systems';
import { openAttempt, takeOnce } from './attempt';
import { bindingOf } from './binding';
import { release } from './order';
import { formLayers, isMeant } from './resolve-options';
import { attemptOf, sendValues } from './send';
import { isWithin, skip } from './tell';
import { keepStep, refuse, watchAttempt } from './watch';
import type { Attempt, Context, Way } from './model';

/** A system's word that comes this soon after a try was seen concerns that same try. */
const SAME_WORD = 300;
/** Where forms of a system were tried on this page, values that the system tells are of those same tries. */
const LATELY = 60_000;

/** The attempt that waits for a system's word: that of the form, or the last one of that system. */
const findWaiting = (ctx: Context, form: Element | null, system: string): Attempt | undefined =>
  [...ctx.open]
    .reverse()
    .find((attempt) => attempt.system === system && (!form || attempt.binding.root === form));

/** A system tells of a try that perhaps no `submit` event told of. */
function hearAttempted(ctx: Context, form: Element, event?: Event): void {
  const binding = bindingOf(ctx, form);
  if (isWithin(ctx, SAME_WORD, binding.triedAt)) return;
  const way: Way = event ? { kind: 'click', event } : { kind: 'script' };
  watchAttempt(ctx, openAttempt(ctx, takeOnce(ctx, binding), way));
}

/** Whether the owner means what stands in a frame; a frame has no controls that could tell more. */
function isMeantAt(ctx: Context, frame: Element): boolean {
  const layers = formLayers(ctx, frame);
  if (!layers) return false;
  const { form, forms } = resolved(layerOptions(layers));
  return form !== 'off' && (form === 'on' || isMeant(frame, forms, form));
}

/** A form was sent, and its phone is out of reach: said, so that nobody waits for a call in vain. */
function hearUnreachable(ctx: Context, frame: Element | null): void {
  const root = frame ?? pageOf(ctx.win);
  if (isMeantAt(ctx, root)) skip(ctx, attemptOf(ctx, bindingOf(ctx, root), []), 'cross_origin_frame');
}

function hearAccepted(ctx: Context, system: string, form: Element | null, values?: SystemValues): void {
  const word = `system:${system}`;
  const waiting = findWaiting(ctx, form, system);
  if (waiting) return release(ctx, waiting, word);
  if (!values || isWithin(ctx, LATELY, ctx.tried.get(system))) return;
  const { from, ...given } = values;
  const root = from ?? pageOf(ctx.win);
  if (isMeantAt(ctx, root)) sendValues(ctx, root, given, word);
}

const told = new WeakSet<Element>();

/** Somebody works in a frame of another site, whose forms nobody here can read: said once, never silently. */
export function tellForeignFrame(ctx: Context, frame: Element): void {
  if (!told.has(frame)) hearUnreachable(ctx, frame);
  told.add(frame);
}

/** What one system may say to the binder. */
export function tellAs(ctx: Context, system: string): Tell {
  // Functions that a page keeps for good, as filters, may speak after the end.
  const running = <A extends unknown[]>(hear: (...told: A) => void) =>
    ctx.guard((...told: A) => void (ctx.running && hear(...told)));
  const waiting = (hear: (ctx: Context, attempt: Attempt) => void) =>
    running((form: Element | null) => {
      const attempt = findWaiting(ctx, form, system);
      if (attempt) hear(ctx, attempt);
    });
  return {
    attempted: running((form: Element, event?: Event) => hearAttempted(ctx, form, event)),
    accepted: running((form: Element | null, values?: SystemValues) =>
      hearAccepted(ctx, system, form, values),
    ),
    refused: waiting(refuse),
    stepped: waiting(keepStep),
    unreachable: running((frame: Element | null) => hearUnreachable(ctx, frame)),
  };
}
