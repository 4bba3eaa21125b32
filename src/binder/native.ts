import { attempt as tryTo } from '../diagnostics/guard';
import { call, get } from '../page/dom';
import { canHold, formAttribute, holdSubmit } from '../page/hold';
import { findCkForms } from '../delivery/widget';
import { openAttempt } from './attempt';
import { bindingOf } from './binding';
import { release } from './order';
import { awaitLeave, findNavigation, leavePage, releaseEarly, watchAttempt } from './watch';
import type { Attempt, Context } from './model';

/** A `submit` was seen, before any handler of the page. */
export function onSubmit(ctx: Context, form: Element, event: Event): void {
  const binding = bindingOf(ctx, form);
  if (binding.hold) return stopEvent(event); // a second click while the first submit is held
  const submitter = get<Element | null>(event, 'submitter') ?? null;
  const way = { kind: 'submit', event, submitter } as const;
  const { taken } = binding;
  binding.taken = null;
  const { attempt, stop } = openAttempt(ctx, binding, way, taken ?? undefined);
  if (stop) return stopEvent(event);
  if (!attempt) return;
  releaseEarly(ctx, attempt);
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

/** The browser is about to send the form itself: all handlers of the page have run. */
function leave(ctx: Context, attempt: Attempt): void {
  const { binding, submitter } = attempt;
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
export function onFormData(ctx: Context, form: Element, gesture: Event | null): void {
  const binding = bindingOf(ctx, form);
  const { attempt } = binding;
  if (binding.hold) return;
  if (attempt?.state === 'open') {
    const { kind, event } = attempt;
    if (kind === 'submit' && event?.currentTarget === null && !event.defaultPrevented) leave(ctx, attempt);
    return;
  }
  if (!gesture || (attempt && ctx.clock.now() - attempt.openedAt < 1000)) return;
  const opened = openAttempt(ctx, binding, { kind: 'script', event: null, submitter: null });
  if (!opened.attempt) return;
  // After the click on a submit button it is the browser; the event was kept from us.
  const isSubmit = gesture.currentTarget ? !findNavigation(ctx, opened.attempt) : binding.taken;
  if (isSubmit) leave(ctx, opened.attempt);
  else awaitLeave(ctx, opened.attempt);
}

/** One task later: the browser took the form, a handler did, or nobody. */
function afterHandlers(ctx: Context, attempt: Attempt, event: Event): void {
  if (attempt.state !== 'open') return;
  const { root } = attempt.binding;
  const took = event.defaultPrevented || !event.isTrusted || !get<boolean>(root, 'isConnected');
  if (took || attempt.options.form === 'on') return watchAttempt(ctx, attempt);
  if (tryTo(() => 'FormDataEvent' in (ctx.win as object))) awaitLeave(ctx, attempt);
  else leave(ctx, attempt);
}
