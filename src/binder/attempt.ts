import { readTitle } from '../page/read-form';
import { sayComplaint } from '../options/complaint';
import { attempt as tryTo } from '../diagnostics/guard';
import type { Reason } from '../diagnostics/reasons';
import { placeholderFields } from '../submission/placeholders';
import { weighValues } from '../fields/value-evidence';
import { buildSubmission, type Submission } from '../submission/build';
import type { ControlValue } from '../submission/values';
import { looksLikePhone } from '../phone/looks-like-phone';
import { readEvidence, readValues } from '../page/read-values';
import { readMarks } from '../page/refusal';
import { judgeProblem } from './problem';
import { contextOf } from './page-context';
import type { Outcome } from './outcomes';
import { skip } from './tell';
import { forgetSteps, RECALLED, recallSteps } from './steps';
import { viewForm } from './view';
import type { Attempt, Binding, Context, Taken, View, Way } from './model';

/** `stop`: the page must not hear of this attempt. `outcome`: what became of it, where it ended here. */
export interface Opened {
  attempt: Attempt | null;
  stop: boolean;
  outcome: Outcome | null;
}

const NOTHING: Opened = { attempt: null, stop: false, outcome: null };

/** What the mapped controls hold; the visitor's e-mail only where a text of the owner asks for it. */
function valuesOf({ reading, mapping, options }: View): ControlValue[] {
  const texts = [options.person, options.param1, options.param2, options.title].join(' ');
  const fields = mapping.fields.filter(({ field }) => field !== 'email' || texts.includes('{email}'));
  return readValues(reading, fields, placeholderFields(texts));
}

/** Where the mapped phone holds no phone, another control may: what was typed tells. */
function weigh(view: View): ControlValue[] {
  const values = valuesOf(view);
  const isFound = values.some(
    ({ field, text }) => field === 'tel.part' || (field === 'tel' && looksLikePhone(text)),
  );
  if (isFound) return values;
  const mapping = weighValues(view.mapping, readEvidence(view.reading), looksLikePhone);
  return mapping === view.mapping ? values : valuesOf({ ...view, mapping });
}

/** Copies what stands in a form now. */
export function take(ctx: Context, binding: Binding): Taken {
  const { root, shown } = binding;
  const view = viewForm(ctx, binding);
  tryTo(() => shown?.clear());
  binding.shown = null;
  const isBound = !view.reason || view.reason === 'no_phone';
  const values = isBound ? recallSteps(root, weigh(view)) : [];
  // A phone that stood in an earlier step is as good as one in this.
  if (view.reason && values.some(({ field, control }) => field === 'tel' && control === RECALLED))
    view.reason = null;
  return {
    view,
    values,
    marks: view.reason ? null : readMarks(root),
    openedAt: ctx.clock.now(),
  };
}

/** Reads the form and decides: an open attempt, a skipped one, or one that is stopped to show what is wrong. */
export function openAttempt(ctx: Context, binding: Binding, way: Way, taken = take(ctx, binding)): Opened {
  const { view, values } = taken;
  const subject = { binding, options: view.options, title: view.title, releasedBy: null };
  const refuse = (reason: Reason): Opened => ({ ...NOTHING, outcome: skip(ctx, subject, reason) });
  if (view.reason) return way.kind === 'send' ? refuse(view.reason) : NOTHING;
  if (!binding.touched && way.kind !== 'send') return refuse('untouched');
  if (values.some(({ field, text }) => field === 'honeypot' && text)) return refuse('honeypot');
  const page = contextOf(ctx.win, view.reading.snapshot.id, readTitle(view.reading));
  const submission = buildSubmission(values, view.options, page, ctx.phone);
  for (const complaint of submission.complaints) ctx.speaker.warn(sayComplaint(complaint));
  const verdict = judgeProblem(ctx, binding, view, submission, way);
  if (verdict.reason) return refuse(verdict.reason);
  if (verdict.outcome) return { attempt: null, stop: verdict.stop, outcome: verdict.outcome };
  const attempt = buildAttempt(ctx, binding, way, taken, submission);
  return attempt ? { ...NOTHING, attempt } : NOTHING;
}

/** A click, the submit that follows it and a second click are one try. */
const SAME_TRY = 1000;

function buildAttempt(
  ctx: Context,
  binding: Binding,
  way: Way,
  { view, values, marks, openedAt }: Taken,
  { payload, e164, title }: Submission,
): Attempt | null {
  if (!payload) return null;
  const { attempt: last, root } = binding;
  if (last?.state === 'open' && last.payload.tel === payload.tel && openedAt - last.openedAt < SAME_TRY)
    return Object.assign(last, way);
  const attempt: Attempt = {
    ...way,
    marks,
    openedAt,
    binding,
    options: view.options,
    title: title || view.title,
    system: view.system,
    payload,
    e164: e164 ?? `+${payload.tel}`,
    state: 'open',
    values,
    stops: [],
  };
  ctx.emitter.emit('attempt', { target: root, payload: { ...payload } });
  closeAttempt(ctx, last);
  ctx.open.add((binding.attempt = attempt));
  return attempt;
}

/** Ends an attempt: the call was ordered, a later one took its place, or the site refused it. */
export function closeAttempt(ctx: Context, attempt: Attempt | null): void {
  if (!attempt) return;
  ctx.open.delete(attempt);
  if (attempt.state === 'open') attempt.state = 'closed';
  else forgetSteps(attempt.binding.root, attempt.values);
  attempt.stops.splice(0).forEach((stop) => stop());
}
