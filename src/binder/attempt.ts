import { attempt as tryTo } from '../diagnostics/guard';
import type { Reason } from '../diagnostics/reasons';
import type { Payload } from '../submission/payload';
import { placeholderFields } from '../submission/placeholders';
import { weighValues } from '../fields/value-evidence';
import { buildSubmission, type Submission } from '../submission/build';
import type { ControlValue } from '../submission/values';
import { looksLikePhone } from '../phone/looks-like-phone';
import { readEvidence, readValues } from '../page/read-values';
import { readMarks, type RefusalMarks } from '../page/refusal';
import type { Options } from '../options/generated/options';
import type { Binding } from './binding';
import type { Context } from './context';
import { judgeProblem } from './problem';
import { contextOf } from './page-context';
import type { Outcome } from './outcomes';
import { skip } from './tell';
import { viewForm, type View } from './view';

/** How a person tried to submit. */
export interface Way {
  kind: 'submit' | 'click' | 'script' | 'send';
  event: Event | null;
  submitter: Element | null;
}

/** One try of a person to submit, with everything copied that is needed later. */
export interface Attempt extends Way {
  binding: Binding;
  options: Options;
  title: string;
  system: string | null;
  payload: Payload;
  e164: string;
  state: 'open' | 'released' | 'closed';
  openedAt: number;
  /** The same moment in page time (`performance.now()`). */
  since: number;
  marks: RefusalMarks | null;
  /** What ends its waiting. */
  stops: (() => void)[];
}

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

/** Reads the form and decides: an open attempt, a skipped one, or one that is stopped to show what is wrong. */
export function openAttempt(ctx: Context, binding: Binding, way: Way): Opened {
  const view = viewForm(ctx, binding);
  const refuse = (reason: Reason): Opened => {
    const subject = { binding, options: view.options, title: view.title, releasedBy: null };
    return { ...NOTHING, outcome: skip(ctx, subject, reason) };
  };
  if (view.reason) return way.kind === 'send' ? refuse(view.reason) : NOTHING;
  if (!binding.touched && way.kind !== 'send') return refuse('untouched');
  const values = weigh(view);
  if (values.some(({ field, text }) => field === 'honeypot' && text)) return refuse('honeypot');
  const page = contextOf(ctx.win, view.reading.snapshot.id, view.title);
  const submission = buildSubmission(values, view.options, page, ctx.phone);
  for (const { option, text } of submission.complaints) ctx.speaker.warn(`[callkeeper] ${option}: ${text}`);
  const verdict = judgeProblem(ctx, binding, view, submission, way);
  if (verdict.reason) return refuse(verdict.reason);
  if (verdict.outcome) return { attempt: null, stop: verdict.stop, outcome: verdict.outcome };
  return startAttempt(ctx, buildAttempt(ctx, binding, way, view, submission));
}

function startAttempt(ctx: Context, attempt: Attempt | null): Opened {
  if (!attempt) return NOTHING;
  const { binding } = attempt;
  ctx.emitter.emit('attempt', { target: binding.root, payload: { ...attempt.payload } });
  closeAttempt(ctx, binding.attempt);
  binding.attempt = attempt;
  ctx.open.add(attempt);
  return { attempt, stop: false, outcome: null };
}

function buildAttempt(
  ctx: Context,
  binding: Binding,
  way: Way,
  view: View,
  { payload, e164 }: Submission,
): Attempt | null {
  if (!payload) return null;
  return {
    ...way,
    binding,
    options: view.options,
    title: view.title,
    system: view.system,
    payload,
    e164: e164 ?? `+${payload.tel}`,
    state: 'open',
    openedAt: ctx.clock.now(),
    since: pageTime(ctx.win),
    marks: way.kind === 'send' ? null : readMarks(binding.root),
    stops: [],
  };
}

/** Ends an attempt that ordered nothing: a later one took its place, or the site refused it. */
export function closeAttempt(ctx: Context, attempt: Attempt | null): void {
  if (!attempt) return;
  ctx.open.delete(attempt);
  if (attempt.state === 'open') attempt.state = 'closed';
  attempt.stops.splice(0).forEach((stop) => stop());
}


const pageTime = (win: Window): number => tryTo(() => win.performance.now()) ?? 0;
