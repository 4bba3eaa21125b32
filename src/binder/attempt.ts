import type { Reason } from '../diagnostics/reasons';
import { leadsOn } from '../fields/judge-form';
import { weighValues } from '../fields/value-evidence';
import { sayComplaint } from '../options/complaint';
import { isStep } from '../page/find-submit';
import type { FormReading } from '../page/read-form';
import { readEvidence, readValues } from '../page/read-values';
import { readMarks } from '../page/refusal';
import { looksLikePhone } from '../phone/looks-like-phone';
import { buildSubmission } from '../submission/build';
import { placeholderFields } from '../submission/placeholders';
import type { ControlValue } from '../submission/values';
import { contextOf } from './page-context';
import { judgeProblem } from './problem';
import { RECALLED, recallSteps } from './steps';
import { emitOf, SAME_TRY, skip } from './tell';
import { viewForm } from './view';
import type { Attempt, Binding, Context, View, Way } from './model';

/** What the mapped controls hold; the visitor's e-mail only where a text of the owner asks for it. */
function valuesOf({ reading, mapping, options }: View): ControlValue[] {
  const texts = [options.person, options.param1, options.param2, options.title].join(' ');
  const fields = mapping.fields.filter(({ field }) => field !== 'email' || texts.includes('{email}'));
  return readValues(reading, fields, placeholderFields(texts));
}

/** Where the mapped phone holds no phone, or there is none, another control may: what was typed tells. */
function weigh(view: View): Pick<Attempt, 'values' | 'reason'> {
  const { mapping, reading, reason } = view;
  const values = valuesOf(view);
  const isFound = values.some(
    ({ field, text }) => field === 'tel.part' || (field === 'tel' && looksLikePhone(text)),
  );
  const weighed = isFound ? mapping : weighValues(mapping, readEvidence(reading), looksLikePhone);
  if (weighed === mapping) return { values, reason };
  return { values: valuesOf({ ...view, mapping: weighed }), reason: reason === 'no_phone' ? null : reason };
}

/** A try of which nothing is known but what stands in `values`. */
export const createAttempt = (
  ctx: Context,
  binding: Binding,
  values: ControlValue[],
  judged: Pick<View, 'options' | 'reason' | 'title' | 'system'>,
): Attempt => ({
  ...judged,
  binding,
  values,
  openedAt: ctx.clock.now(),
  payload: { tel: '' },
  stops: [],
});

/** Copies what stands in a form now. */
export function take(ctx: Context, binding: Binding): Attempt {
  const { root } = binding;
  const view = viewForm(ctx, binding);
  binding.clear?.();
  binding.clear = undefined;
  // A step without a phone may ask for an address, or offer a choice.
  const isBound = !view.reason || /^(no_phone|profile|filter)$/.test(view.reason);
  const weighed = isBound ? weigh(view) : { values: [], reason: view.reason };
  const values = isBound ? recallSteps(root, weighed.values) : [];
  const attempt = createAttempt(ctx, binding, values, { ...view, reason: weighed.reason });
  // A phone that stood in an earlier step is as good as one in this.
  if (values.some(({ field, control }) => field === 'tel' && control === RECALLED)) attempt.reason = null;
  if (!attempt.reason) attempt.marks = readMarks(root);
  // The next question may be asked in the same controls.
  else binding.reading = undefined;
  ctx.speaker.debug(attempt.reason ?? 'bound', root, view.mapping.fields);
  return attempt;
}

/** What was taken at the click that led here, else what stands in the form now. */
export function takeOnce(ctx: Context, binding: Binding): Attempt {
  const { taken = take(ctx, binding) } = binding;
  binding.taken = undefined;
  return taken;
}

/** Whether a button of a form may lead on: as far as is known, for only the first four were read. */
function mayLead(reading?: FormReading): boolean {
  const words = reading?.snapshot.buttons.split(' | ') ?? [];
  return words.length % 4 === 0 || words.some(leadsOn);
}

function obstacleOf(ctx: Context, { reason, binding, kind, values }: Attempt): Reason | null {
  if (!ctx.running) return 'stopped';
  if (reason) return reason;
  if (!binding.touched && kind !== 'send') return 'untouched';
  return values.some(({ field, text }) => field === 'honeypot' && text) ? 'honeypot' : null;
}

/**
 * Decides what a try comes to: it is open now, and waits for an answer; or nothing comes of it, and it has an outcome
 * unless the form is left alone. Gives back the one that is open already where this is the same try once more.
 */
export function openAttempt(ctx: Context, attempt: Attempt, way: Way): Attempt {
  const { binding, options, values } = Object.assign(attempt, way);
  attempt.isStep = mayLead(binding.reading) && isStep(attempt.submitter ?? null);
  if (attempt.reason && way.kind !== 'send') return attempt;
  const obstacle = obstacleOf(ctx, attempt);
  if (obstacle) skip(ctx, attempt, obstacle);
  if (obstacle) return attempt;
  const page = contextOf(ctx, binding);
  const { payload, title, problem, complaints } = buildSubmission(values, options, page, ctx.phone);
  complaints.forEach((complaint) => ctx.speaker.warn(sayComplaint(complaint)));
  if ((problem && judgeProblem(ctx, attempt, problem)) || !payload) return attempt;
  const last = binding.attempt;
  const isSame = last?.payload.tel === payload.tel && attempt.openedAt - last.openedAt < SAME_TRY;
  if (last && isSame && ctx.open.has(last)) return Object.assign(last, way);
  Object.assign(attempt, { payload, title: title || attempt.title });
  emitOf(ctx, attempt, 'attempt', { payload: { ...payload } });
  if (last) closeAttempt(ctx, last);
  ctx.open.add((binding.attempt = attempt));
  return attempt;
}

/**
 * Ends the waiting: the call is ordered, a later try took the place of this one, or the site refused it. False where it
 * was over before.
 */
export function closeAttempt(ctx: Context, attempt: Attempt): boolean {
  const wasOpen = ctx.open.delete(attempt);
  attempt.stops.splice(0).forEach((stop) => stop());
  return wasOpen;
}
