import type { Transport } from '../delivery/entry';
import type { Reason } from '../diagnostics/reasons';
import { attribute } from '../page/dom';
import type { Told } from '../submission/told';
import type { Outcome } from './outcomes';
import type { Context, Subject } from './model';

/** What others may know of an attempt: no personal data. */
export const toldOf = (ctx: Context, { binding, title, releasedBy }: Subject): Told => ({
  form_id: binding.reading?.snapshot.id ?? attribute(binding.root, 'id'),
  form_title: title,
  page_path: ctx.win.location.pathname,
  ...(releasedBy && { released_by: releasedBy }),
});

/** Writes an outcome into the log. */
export const note = (
  ctx: Context,
  { form_id, form_title, released_by }: Told,
  state: Outcome['state'],
  reason: Reason | null = null,
  transport: Transport | null = null,
): Outcome =>
  ctx.outcomes.add({
    at: ctx.clock.now(),
    form: form_id || form_title,
    state,
    reason,
    releasedBy: released_by ?? null,
    transport,
  });

/** Tells everybody who listens that an attempt ordered no call, and why. */
function tell(
  ctx: Context,
  subject: Subject,
  state: 'skipped' | 'problem',
  reason: Reason,
  message?: string,
): Outcome {
  const told = toldOf(ctx, subject);
  const { root: target } = subject.binding;
  const outcome = note(ctx, told, state, reason);
  ctx.speaker.debug(`${state}: ${reason}`, target);
  ctx.emitter.emit(state, { target, ...outcome, ...(message !== undefined && { message }) });
  ctx.bridge.missed(state === 'problem' ? 'invalid' : state, { ...told, reason });
  return outcome;
}

/** No call for this attempt. */
export const skip = (ctx: Context, subject: Subject, reason: Reason): Outcome =>
  tell(ctx, subject, 'skipped', reason);

/** The number is wrong: shown, or only told where the owner does not want the form touched. */
export const tellProblem = (ctx: Context, subject: Subject, reason: Reason, message: string): Outcome =>
  tell(ctx, subject, 'problem', reason, message);
