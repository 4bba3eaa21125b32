import { attempt as tryTo } from '../diagnostics/guard';
import { call, get } from '../page/dom';
import { canHold, formAttribute, holdSubmit } from '../page/hold';
import { findCkForms } from '../delivery/widget';
import { openAttempt, take, takeOnce } from './attempt';
import { bindingOf } from './binding';
import { release } from './order';
import { stopEvent } from './problem';
import { rememberStep } from './steps';
import { isWithin, SAME_TRY } from './tell';
import { awaitLeave, findNavigation, leavePage, releaseEarly, watchAttempt } from './watch';
import type { Attempt, Context } from './model';

/** A `submit` was seen, before any handler of the page. */
export function onSubmit(ctx: Context, form: Element, event: Event): void {
  const binding = bindingOf(ctx, form);
  if (binding.resume) return stopEvent(event); // a second click while the first submit is held
  const submitter = get<Element | null>(event, 'submitter') ?? null;
  const attempt = openAttempt(ctx, takeOnce(ctx, binding), { kind: 'submit', event, submitter });
  if (attempt.reason && attempt.isStep) rememberStep(binding, attempt.values);
  if (!ctx.open.has(attempt)) return;
  releaseEarly(ctx, attempt);
  ctx.clock.later(0, () => afterHandlers(ctx, attempt, event));
  if (attempt.options.leave === 'hold') holdLast(ctx, attempt, event);
}

/** Added during capture, so it runs after every listener that the page has on `window`. */
function holdLast(ctx: Context, attempt: Attempt, event: Event): void {
  const remove = ctx.scope.listen(
    ctx.win,
    'submit',
    (bubbled) => {
      if (bubbled === event && !event.defaultPrevented && ctx.open.has(attempt)) tryHold(ctx, attempt, event);
    },
    false,
  );
  attempt.stops.push(remove);
}

function tryHold(ctx: Context, attempt: Attempt, event: Event): void {
  const { binding, submitter = null, options, system } = attempt;
  const { root } = binding;
  if (system || !findCkForms(ctx.win) || !canHold(root, submitter)) return;
  const ended = () => (binding.resume = undefined);
  const resume = (binding.resume = holdSubmit(root, submitter, ctx.clock, options.hold, ended));
  event.preventDefault();
  tryTo(() => release(ctx, attempt, 'navigation'));
  if (attempt.outcome?.state !== 'sent') resume();
}

/** The browser is about to send the form itself: all handlers of the page have run. */
function leave(ctx: Context, attempt: Attempt): void {
  const { binding, submitter = null } = attempt;
  // Firefox fires `formdata` also where a form only closes its dialog.
  const said = submitter ? call<string[]>(submitter, 'getAttributeNames') : [];
  const says = (name: string) => (said.includes(`form${name}`) ? submitter : null);
  const method = says('method')
    ? formAttribute(binding.root, submitter, 'method')
    : binding.reading?.snapshot.method;
  if (method?.toLowerCase() === 'dialog') return;
  // The answer goes to a frame or to another tab.
  const stays = !/^(_self|_top|_parent|)$/.test(formAttribute(binding.root, says('target'), 'target'));
  if (stays && attempt.system) return watchAttempt(ctx, attempt);
  leavePage(ctx, attempt, stays);
}

/**
 * `formdata` comes after all handlers, also for `form.submit()` and jQuery's `.submit()`, which fire no `submit`.
 * It comes as well where a script only builds a FormData: then the page is not left.
 */
export function onFormData(ctx: Context, form: Element, gesture: Event | undefined): void {
  const binding = bindingOf(ctx, form);
  const { attempt: last, taken } = binding;
  if (binding.resume) return;
  if (last && ctx.open.has(last)) {
    const { kind, event } = last;
    if (kind === 'submit' && event?.currentTarget === null && !event.defaultPrevented) leave(ctx, last);
    return;
  }
  if (!gesture || isWithin(ctx, SAME_TRY, last?.openedAt)) return;
  const attempt = openAttempt(ctx, take(ctx, binding), { kind: 'script' });
  if (!ctx.open.has(attempt)) return;
  // After the click on a submit button it is the browser; the event was kept from us.
  if (gesture.currentTarget ? !findNavigation(ctx, attempt) : taken) leave(ctx, attempt);
  else awaitLeave(ctx, attempt);
}

/** One task later: the browser took the form, a handler did, or nobody. */
function afterHandlers(ctx: Context, attempt: Attempt, event: Event): void {
  if (!ctx.open.has(attempt)) return;
  const { root } = attempt.binding;
  const took = event.defaultPrevented || !event.isTrusted || !get<boolean>(root, 'isConnected');
  if (took || attempt.options.form === 'on') watchAttempt(ctx, attempt);
  else if ('FormDataEvent' in (ctx.win as object)) awaitLeave(ctx, attempt);
  else leave(ctx, attempt);
}
