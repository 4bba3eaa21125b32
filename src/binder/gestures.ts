import { leadsOn } from '../fields/judge-form';
import { call, get, isForm, nameOf } from '../page/dom';
import { findPress, isFilled } from '../page/find-submit';
import { formOf } from '../page/form-of';
import type { PageListeners } from '../page/observe-page';
import { rememberSecrets } from '../page/read-control';
import { openAttempt, take } from './attempt';
import { bindingOf } from './binding';
import { onFormData, onSubmit } from './native';
import { rememberStep } from './steps';
import { viewForm } from './view';
import { watchAttempt } from './watch';
import type { Binding, Context } from './model';

/** For how long after it a click or Enter may be why a script submits. */
const GESTURE = 1000;

/** Everything that a visitor does, as far as it concerns forms. `enter`: a frame has loaded. */
export function createGestures(ctx: Context, enter: (frame: Element) => void): PageListeners {
  const touched = new WeakSet<Element>();
  const read = createReader(ctx);
  let gesture: { event: Event; root: Element | null | undefined } | undefined;
  const remember = (event: Event, root: Element | null | undefined) => {
    const made = (gesture = { event, root });
    // Held no longer: what was clicked may leave the page.
    ctx.clock.later(GESTURE, () => gesture === made && (gesture = undefined));
  };
  return {
    touch(target) {
      if (!touched.has(target)) touch(ctx, target, read);
      touched.add(target);
    },
    click(target, event) {
      const press = findPress(target);
      if (press || !isFilled(target)) remember(event, press?.root);
      if (!press) return;
      const { root, submitter, kind } = press;
      if (kind === 'native') expectSubmit(ctx, root, submitter, event);
      else if (kind === 'send') tryUnsubmitted(ctx, root, submitter, event);
      else keepPressed(ctx, root);
    },
    keydown(target, event) {
      if ((event as KeyboardEvent).key !== 'Enter') return;
      const root = formOf(target);
      remember(event, root);
      if (root && !isForm(root) && TYPED.test(get<string>(target, 'type') ?? ''))
        tryUnsubmitted(ctx, root, null, event);
    },
    submit: (form, event) => isForm(form) && onSubmit(ctx, form, event),
    formdata(form) {
      const isHere = gesture && (gesture.root ?? form) === form;
      if (isForm(form)) onFormData(ctx, form, isHere ? gesture?.event : undefined);
    },
    load: (target) => (nameOf(target) === 'script' ? ctx.courier.look() : enter(target)),
  };
}

const TOUCHABLE = 'form,[data-ck-form],input,select,textarea';
const TYPED = /^(text|tel|email|number|search|url)$/;

/** The first touch of a form: from now on its attempts count, and its passwords stay secret. */
function touch(ctx: Context, target: Element, read: (binding: Binding) => void): void {
  const root = call<Element | null>(target, 'closest', TOUCHABLE) && formOf(target);
  if (!root) return;
  const binding = bindingOf(ctx, root);
  if (binding.touched) return;
  binding.touched = true;
  rememberSecrets(root);
  ctx.systems.find(root);
  read(binding);
}

/** Read while a person types, a form costs next to nothing at the attempt. Holds on to the last one alone. */
function createReader(ctx: Context): (binding: Binding) => void {
  let last: Binding | undefined;
  return (binding) => {
    if (!last) {
      // Compiles the words: with the reading in one task, a slow phone would feel it.
      ctx.clock.idle(() => leadsOn(''));
      ctx.clock.idle(() => {
        const found = last;
        last = undefined;
        // Tried already, it was read then.
        if (!ctx.running || !found || found.reading) return;
        viewForm(ctx, found);
        // Some pages empty the placeholder of what has the focus: it will say more when the form is sent.
        if (call(found.root, 'querySelector', '[placeholder=""]')) found.reading = undefined;
      });
    }
    last = binding;
  };
}

/** A handler of the click may send the form itself and keep the browser from firing `submit`. */
function expectSubmit(ctx: Context, root: Element, submitter: Element, event: Event): void {
  const binding = bindingOf(ctx, root);
  const { attempt: last } = binding;
  const taken = (binding.taken = take(ctx, binding));
  ctx.clock.later(0, () => {
    // A form system may have acted on this very click.
    const isNew = binding.taken === taken;
    binding.taken = undefined;
    if (isNew && event.defaultPrevented && binding.attempt === last)
      watchAttempt(ctx, openAttempt(ctx, taken, { kind: 'script', event, submitter }));
  });
}

/** Whatever was pressed, it may lead to the next step. */
function keepPressed(ctx: Context, root: Element): void {
  const binding = bindingOf(ctx, root);
  rememberStep(binding, take(ctx, binding).values);
}

/** An attempt that no `submit` event tells of: a pseudo-form, or a form whose button is none. */
function tryUnsubmitted(ctx: Context, root: Element, submitter: Element | null, event: Event): void {
  const binding = bindingOf(ctx, root);
  binding.touched = true;
  watchAttempt(ctx, openAttempt(ctx, take(ctx, binding), { kind: 'click', event, submitter }));
}
