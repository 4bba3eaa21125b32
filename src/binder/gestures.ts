import { call, get } from '../page/dom';
import { findSubmitClick, isPseudo } from '../page/find-submit';
import { formOf } from '../page/form-of';
import type { PageListener } from '../page/observe-page';
import { rememberSecrets } from '../page/read-control';
import { openAttempt } from './attempt';
import { bindingOf } from './binding';
import type { Context } from './context';
import { onFormData, onSubmit, stopEvent } from './native';
import { watchAttempt } from './watch';

const GESTURE = 1000;
/** After a click that looks like a submit, the real `submit` event may follow. */
const SAME_TRY = 50;

/** Everything that a visitor does, as far as it concerns forms. */
export function createGestures(ctx: Context, loaded: (target: Element) => void): PageListener {
  const touched = new WeakSet<Element>();
  let gesture = { at: 0, target: null as Element | null };
  const isGesture = (form: Element) => () => {
    const root = gesture.target && formOf(gesture.target);
    return ctx.clock.now() - gesture.at < GESTURE && (!root || root === form);
  };
  return {
    touched(target) {
      if (touched.has(target)) return;
      touched.add(target);
      touch(ctx, target);
    },
    clicked(target, event) {
      gesture = { at: ctx.clock.now(), target };
      const found = findSubmitClick(target);
      if (found) tryUnsubmitted(ctx, found.root, found.submitter, event);
    },
    entered(target, event) {
      gesture = { at: ctx.clock.now(), target };
      const root = formOf(target);
      if (root && isPseudo(root) && get<string>(target, 'type') !== 'textarea')
        tryUnsubmitted(ctx, root, null, event);
    },
    submitted: (form, event) => onSubmit(ctx, form, event),
    formData: (form) => onFormData(ctx, form, isGesture(form)),
    loaded,
  };
}

const TOUCHABLE = 'form,[data-ck-form],input,select,textarea';

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

/** An attempt that no `submit` event tells of: a pseudo-form, or a form whose button is none. */
function tryUnsubmitted(ctx: Context, root: Element, submitter: Element | null, event: Event): void {
  const binding = bindingOf(ctx, root);
  binding.touched = true;
  const { attempt, stop } = openAttempt(ctx, binding, { kind: 'click', event, submitter });
  if (stop) stopEvent(event);
  if (attempt) ctx.clock.later(SAME_TRY, () => watchAttempt(ctx, attempt));
}

