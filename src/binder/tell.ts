import type { Told } from '../analytics/bridge';
import type { Transport } from '../delivery/entry';
import type { Reason } from '../diagnostics/reasons';
import type { Options } from '../options/generated/options';
import { attribute } from '../page/dom';
import type { Binding } from './binding';
import type { Context } from './context';
import type { Outcome } from './outcomes';

/** What an outcome is about. */
export interface Subject {
  binding: Binding;
  options: Options;
  title: string;
  releasedBy: string | null;
}

const idOf = (root: Element): string => attribute(root, 'id');

/** What others may know of an attempt: no personal data. */
export const toldOf = (ctx: Context, { binding, title, releasedBy }: Subject): Told => ({
  form_id: idOf(binding.root),
  form_title: title,
  page_path: ctx.win.location.pathname,
  ...(releasedBy && { released_by: releasedBy }),
});

/** Writes an outcome into the log. */
export const note = (
  ctx: Context,
  subject: Subject,
  state: Outcome['state'],
  reason: Reason | null,
  transport: Transport | null = null,
): Outcome =>
  ctx.outcomes.add({
    at: ctx.clock.now(),
    form: idOf(subject.binding.root) || subject.title,
    state,
    reason,
    releasedBy: subject.releasedBy,
    transport,
  });

/** No call for this attempt: everybody who listens is told why. */
export function skip(ctx: Context, subject: Subject, reason: Reason): Outcome {
  const outcome = note(ctx, subject, 'skipped', reason);
  ctx.speaker.debug(`no call: ${reason}`, subject.binding.root);
  ctx.emitter.emit('skipped', { target: subject.binding.root, ...outcome });
  ctx.bridge.missed('skipped', { ...toldOf(ctx, subject), reason });
  return outcome;
}

/** The number is wrong: shown, or only told where the owner does not want the form touched. */
export function tellProblem(ctx: Context, subject: Subject, reason: Reason, message: string): Outcome {
  const outcome = note(ctx, subject, 'problem', reason);
  ctx.speaker.debug(`problem: ${reason}`, subject.binding.root);
  ctx.emitter.emit('problem', { target: subject.binding.root, ...outcome, message });
  ctx.bridge.missed('invalid', { ...toldOf(ctx, subject), reason });
  return outcome;
}
