import { attempt as tryTo } from '../diagnostics/guard';
import { attribute, get } from '../page/dom';
import { canHold, holdSubmit } from '../page/hold';
import { settle } from '../page/settle';
import { findCkForms } from '../delivery/widget';
import { openAttempt, type Attempt } from './attempt';
import { bindingOf } from './binding';
import type { Context } from './context';
import { release } from './order';
import { watchAttempt } from './watch';

const SETTLE = 50;

/** A `submit` was seen, before any handler of the page. */
export function onSubmit(ctx: Context, form: Element, event: Event): void {
  const binding = bindingOf(ctx, form);
  if (binding.hold) return stopEvent(event); // a second click while the first submit is held
  const submitter = get<Element | null>(event, 'submitter') ?? null;
  const { attempt, stop } = openAttempt(ctx, binding, { kind: 'submit', event, submitter });
  if (stop) return stopEvent(event);
  if (!attempt) return;
  if (attempt.options.send === 'submit') release(ctx, attempt, 'submit');
  ctx.clock.later(0, () => afterHandlers(ctx, attempt, event));
  if (attempt.options.leave === 'hold') holdLast(ctx, attempt, event);
}

export function stopEvent(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Added during capture, so it runs after every listener that the page has on `window`. */
function holdLast(ctx: Context, attempt: Attempt, event: Event): void {
  const remove = ctx.scope.listen(
    ctx.win,
    'submit',
    (bubbled) => {
      if (bubbled !== event) return;
      remove();
      if (!event.defaultPrevented && attempt.state === 'open') tryHold(ctx, attempt, event);
    },
    false,
  );
  attempt.stops.push(remove);
}

function tryHold(ctx: Context, attempt: Attempt, event: Event): void {
  const { binding, submitter, options, system } = attempt;
  if (system || !findCkForms(ctx.win) || !canHold(binding.root, submitter)) return;
  const hold = holdSubmit(binding.root, submitter, ctx.clock, options.hold, () => (binding.hold = null));
  binding.hold = hold;
  event.preventDefault();
  const outcome = tryTo(() => release(ctx, attempt, 'navigation'));
  if (outcome?.state !== 'sent') hold.resume();
}

/** True where the browser stays on this page although it submits: the answer goes to a frame or another tab. */
const staysHere = (form: Element, submitter: Element | null): boolean => {
  const target = (submitter && attribute(submitter, 'formtarget')) || attribute(form, 'target');
  return target !== '' && !/^_(self|top|parent)$/i.test(target);
};

/** The browser is about to send the form itself: all handlers of the page have run. */
function leave(ctx: Context, attempt: Attempt): void {
  const stays = staysHere(attempt.binding.root, attempt.submitter);
  if (stays && attempt.system) return watchAttempt(ctx, attempt);
  const outcome = release(ctx, attempt, 'navigation');
  if (stays || attempt.options.leave === 'off' || outcome?.state !== 'sent') return;
  settle(ctx.win, SETTLE, () => (outcome.state as string) === 'confirmed');
}

/**
 * `formdata` comes after all handlers, also for `form.submit()` and jQuery's `.submit()`, which fire no `submit`.
 * While a submit event is still on its way, it is only a script that builds a FormData.
 */
export function onFormData(ctx: Context, form: Element, isGesture: () => boolean): void {
  const binding = bindingOf(ctx, form);
  const { attempt } = binding;
  if (binding.hold) return;
  const event = attempt?.event;
  if (attempt?.state === 'open' && attempt.kind === 'submit' && event) {
    if (event.currentTarget === null && !event.defaultPrevented) leave(ctx, attempt);
    return;
  }
  const recent = attempt && ctx.clock.now() - attempt.openedAt < 1000;
  if (recent || !isGesture()) return;
  const opened = openAttempt(ctx, binding, { kind: 'script', event: null, submitter: null });
  if (opened.attempt) leave(ctx, opened.attempt);
}

/** One task later: the browser took the form, a handler did, or nobody. */
function afterHandlers(ctx: Context, attempt: Attempt, event: Event): void {
  if (attempt.state !== 'open') return;
  const { root } = attempt.binding;
  const took = event.defaultPrevented || !event.isTrusted || !get<boolean>(root, 'isConnected');
  if (took) return watchAttempt(ctx, attempt);
  const blind = !tryTo(() => 'FormDataEvent' in (ctx.win as object));
  if (blind) leave(ctx, attempt);
}

