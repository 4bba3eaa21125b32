import { isElement, pageOf } from '../page/dom';
import { formOf, isControl } from '../page/form-of';
import type { Payload } from '../submission/payload';
import type { ControlValue } from '../submission/values';
import { createAttempt, openAttempt, take } from './attempt';
import { bindingOf } from './binding';
import { release } from './order';
import type { Outcome } from './outcome';
import { note, toldOf } from './tell';
import type { Attempt, Binding, Context } from './model';

const FIELDS = ['tel', 'person', 'manager', 'mail', 'param1', 'param2'] as const;

/** A payload given by a script, as if its parts stood in declared controls. */
const valuesOf = (payload: Payload): ControlValue[] =>
  FIELDS.filter((field) => payload[field] !== undefined).map((field, control) => {
    const given = payload[field];
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    return { control, field, name: '', text, required: field === 'tel', mask: '', declared: true };
  });

/** A try whose values stand in no form, or in none that we can read. */
export function attemptOf(ctx: Context, binding: Binding, values: ControlValue[], partner?: string): Attempt {
  const options = { ...ctx.pageOptions(), ...(partner && { partner }) };
  return createAttempt(ctx, binding, values, { options, reason: null, title: '', system: null });
}

/** A try that was accepted already. */
function sendAccepted(ctx: Context, attempt: Attempt, releasedBy: string): Outcome {
  const opened = openAttempt(ctx, attempt, { kind: 'send' });
  release(ctx, opened, releasedBy);
  return opened.outcome ?? note(ctx, toldOf(ctx, opened));
}

/** Orders a call for values that stand in no form we can read. */
export const sendValues = (ctx: Context, root: Element, given: Payload, releasedBy: string): Outcome =>
  sendAccepted(ctx, attemptOf(ctx, bindingOf(ctx, root), valuesOf(given), given.partner), releasedBy);

/** Orders a call as if a form had been submitted and accepted: the same checks, the same limits. */
export function send(ctx: Context, given: Element | Payload): Outcome {
  if (isElement(given)) {
    const root = (isControl(given) && formOf(given)) || given;
    return sendAccepted(ctx, take(ctx, bindingOf(ctx, root)), 'submit');
  }
  const payload = typeof given === 'object' && given ? given : ({} as Payload);
  return sendValues(ctx, pageOf(ctx.win), payload, 'submit');
}
