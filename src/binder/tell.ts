import type { Reason } from '../diagnostics/reasons';
import { attribute } from '../page/dom';
import type { Told } from '../submission/told';
import type { EventDetail, EventName } from './emitter';
import type { Outcome } from './outcome';
import type { Attempt, Context } from './model';

const MOST = 20;

/**
 * A click, the submit that follows it, the FormData that a handler builds of it and a second click are one try: all
 * that comes within so many milliseconds.
 */
export const SAME_TRY = 1000;

/** Whether a moment, if there was one, is less than `span` milliseconds ago. */
export const isWithin = (ctx: Context, span: number, moment = -Infinity): boolean =>
  ctx.clock.now() - moment < span;

/** What others may know of an attempt: no personal data. */
export const toldOf = (ctx: Context, { binding, title, releasedBy }: Attempt): Told => ({
  form_id: binding.reading?.snapshot.id ?? attribute(binding.root, 'id'),
  form_title: title,
  page_path: ctx.win.location.pathname,
  ...(releasedBy && { released_by: releasedBy }),
});

/** Writes an outcome into the log. */
export function note(
  ctx: Context,
  { form_id, form_title, released_by }: Told,
  state: Outcome['state'] = 'queued',
  reason: Reason | null = null,
): Outcome {
  const outcome: Outcome = {
    at: ctx.clock.now(),
    form: form_id || form_title,
    state,
    reason,
    releasedBy: released_by ?? null,
    transport: null,
  };
  ctx.outcomes.push(outcome);
  if (ctx.outcomes.length > MOST) ctx.outcomes.shift();
  return outcome;
}

/** Emits on the form of an attempt. What a form system says of a form that was tried just now is of that same try. */
export function emitOf(
  ctx: Context,
  { binding, system }: Attempt,
  name: EventName,
  detail: Omit<EventDetail, 'target'>,
): void {
  binding.triedAt = ctx.clock.now();
  ctx.tried.set(system, binding.triedAt);
  ctx.emitter.emit(name, { target: binding.root, ...detail });
}

/**
 * No call for this attempt: everybody who listens is told, and why. A `problem` is a wrong number, with the words that
 * the person was shown, or none where the owner does not want the form touched.
 */
export function skip(
  ctx: Context,
  attempt: Attempt,
  reason: Reason,
  state: 'skipped' | 'problem' = 'skipped',
  words: { message?: string } = {},
): void {
  const { binding, kind, payload } = attempt;
  const isSame = binding.missed === reason && isWithin(ctx, SAME_TRY, binding.triedAt);
  if (kind === 'script' && !payload.tel && isSame) return;
  binding.missed = reason;
  const told = toldOf(ctx, attempt);
  const outcome = (attempt.outcome = note(ctx, told, state, reason));
  ctx.speaker.debug(`${state}: ${reason}`, attempt.binding.root);
  emitOf(ctx, attempt, state, { ...outcome, ...words });
  ctx.bridge.missed(state === 'problem' ? 'invalid' : state, { ...told, reason }, attempt.options);
}
