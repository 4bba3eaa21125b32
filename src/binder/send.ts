import { isElement } from '../page/dom';
import { get } from '../page/dom';
import { buildSubmission } from '../submission/build';
import type { Payload } from '../submission/payload';
import type { ControlValue } from '../submission/values';
import { openAttempt } from './attempt';
import { bindingOf } from './binding';
import { release } from './order';
import type { Outcome } from './outcomes';
import { contextOf } from './page-context';
import { note, skip, tellProblem, toldOf } from './tell';
import type { Attempt, Binding, Context } from './model';

const FIELDS = ['tel', 'person', 'manager', 'mail', 'param1', 'param2'] as const;

/** A payload given by a script, as if its parts stood in declared controls. */
const valuesOf = (payload: Payload): ControlValue[] =>
  FIELDS.filter((field) => payload[field] !== undefined).map((field, control) => {
    const given = payload[field];
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    return { control, field, name: '', text, required: field === 'tel', mask: '', declared: true };
  });

/** Orders a call for values that stand in no form we can read. */
export function sendValues(ctx: Context, binding: Binding, given: Payload, releasedBy: string): Outcome {
  const options = { ...ctx.pageOptions(), ...(given.partner && { partner: given.partner }) };
  const subject = { binding, options, title: '', releasedBy };
  const submission = buildSubmission(valuesOf(given), options, contextOf(ctx.win, '', ''), ctx.phone);
  const { payload, e164, problem } = submission;
  if (problem) {
    const isNumber = problem.reason === 'invalid_phone' || problem.reason === 'country';
    return isNumber ? tellProblem(ctx, subject, problem.reason, '') : skip(ctx, subject, problem.reason);
  }
  if (!payload) return skip(ctx, subject, 'no_phone');
  const attempt: Attempt = {
    kind: 'send',
    event: null,
    submitter: null,
    binding,
    options,
    title: '',
    system: null,
    payload,
    e164: e164 ?? '',
    state: 'open',
    openedAt: ctx.clock.now(),
    marks: null,
    values: [],
    stops: [],
  };
  return release(ctx, attempt, releasedBy) ?? note(ctx, toldOf(ctx, subject), 'queued');
}

/** Orders a call as if a form had been submitted and accepted: the same checks, the same limits. */
export function send(ctx: Context, given: Element | Payload): Outcome {
  const target = typeof given === 'object' && given ? given : ({} as Payload);
  const root = get<Element>(ctx.win.document, 'documentElement') as Element;
  if (!isElement(target)) return sendValues(ctx, bindingOf(ctx, root), target, 'submit');
  const binding = bindingOf(ctx, target);
  const { attempt, outcome } = openAttempt(ctx, binding, { kind: 'send', event: null, submitter: null });
  const subject = { binding, options: ctx.pageOptions(), title: '', releasedBy: null };
  if (!attempt) return outcome ?? skip(ctx, subject, 'no_phone');
  return release(ctx, attempt, 'submit') ?? note(ctx, toldOf(ctx, subject), 'queued');
}
