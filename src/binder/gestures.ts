import { call, get, isForm } from '../page/dom';
import { findPress, isFilled } from '../page/find-submit';
import { formOf } from '../page/form-of';
import type { PageListener } from '../page/observe-page';
import { rememberSecrets } from '../page/read-control';
import { openAttempt, take } from './attempt';
import { bindingOf } from './binding';
import { onFormData, onSubmit, stopEvent } from './native';
import { rememberStep } from './steps';
import { watchAttempt } from './watch';
import type { Context } from './model';

/** For how long after it a click or Enter may be why a script submits. */
const GESTURE = 1000;

/** Everything that a visitor does, as far as it concerns forms. */
export function createGestures(ctx: Context, loaded: (target: Element) => void): PageListener {
  const touched = new WeakSet<Element>();
  let gesture: { event: Event; root: Element | null } | null = null;
  const remember = (event: Event, root: Element | null) => {
    const made = (gesture = { event, root });
    // Held no longer: what was clicked may leave the page.
    ctx.clock.later(GESTURE, () => gesture === made && (gesture = null));
  };
  return {
    touched(target) {
      if (touched.has(target)) return;
      touched.add(target);
      touch(ctx, target);
    },
    clicked(target, event) {
      const press = findPress(target);
      if (press || !isFilled(target)) remember(event, press && press.root);
      if (!press) return;
      const { root, submitter, kind } = press;
      if (kind === 'native') expectSubmit(ctx, root, submitter, event);
      else if (kind === 'send') tryUnsubmitted(ctx, root, submitter, event);
      else rememberStep(root, take(ctx, bindingOf(ctx, root)).values);
    },
    entered(target, event) {
      const root = formOf(target);
      remember(event, root);
      if (root && !isForm(root) && TYPED.test(get<string>(target, 'type') ?? ''))
        tryUnsubmitted(ctx, root, null, event);
    },
    submitted: (form, event) => onSubmit(ctx, form, event),
    formData(form) {
      const isHere = gesture && (!gesture.root || gesture.root === form);
      onFormData(ctx, form, isHere ? gesture!.event : null);
    },
    loaded,
  };
}

const TOUCHABLE = 'form,[data-ck-form],input,select,textarea';
const TYPED = /^(text|tel|email|number|search|url)$/;

/** The first touch of a form: from now on its attempts count, and its passwords stay secret. */
function touch(ctx: Context, target: Element): void {
  const near = call<Element | null>(target, 'closest', TOUCHABLE);
  const root = near && formOf(target);
  if (!root) return;
  const binding = bindingOf(ctx, root);
  if (binding.touched) return;
  binding.touched = true;
  rememberSecrets(root);
  ctx.systems.find(root);
}

/** A handler of the click may send the form itself and keep the browser from firing `submit`. */
function expectSubmit(ctx: Context, root: Element, submitter: Element, event: Event): void {
  const binding = bindingOf(ctx, root);
  const { attempt: last } = binding;
  const taken = (binding.taken = take(ctx, binding));
  ctx.clock.later(0, () => {
    // A form system may have acted on this very click.
    const isNew = binding.taken === taken;
    binding.taken = null;
    if (!isNew || !event.defaultPrevented || binding.attempt !== last) return;
    const { attempt } = openAttempt(ctx, binding, { kind: 'script', event, submitter }, taken);
    if (attempt) watchAttempt(ctx, attempt);
  });
}

/** An attempt that no `submit` event tells of: a pseudo-form, or a form whose button is none. */
function tryUnsubmitted(ctx: Context, root: Element, submitter: Element | null, event: Event): void {
  const binding = bindingOf(ctx, root);
  binding.touched = true;
  const { attempt, stop } = openAttempt(ctx, binding, { kind: 'click', event, submitter });
  if (stop) stopEvent(event);
  if (attempt) watchAttempt(ctx, attempt);
}
