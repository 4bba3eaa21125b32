import type { SystemValues, Tell } from '../systems/systems';
import { get } from '../page/dom';
import { openAttempt, type Attempt } from './attempt';
import { bindingOf } from './binding';
import type { Context } from './context';
import { release } from './order';
import { sendValues } from './send';
import { refuse, watchAttempt } from './watch';

/** The attempt that waits for a system's word: that of the form, or the last one of that system. */
function findWaiting(ctx: Context, form: Element | null, system: string): Attempt | undefined {
  const open = Array.from(ctx.open).reverse();
  return form
    ? open.find(({ binding }) => binding.root === form)
    : open.find((attempt) => attempt.system === system);
}

/** A system tells of a try that no `submit` event told of. */
function hearAttempted(ctx: Context, form: Element): void {
  const binding = bindingOf(ctx, form);
  if (binding.attempt?.state === 'open') return;
  binding.touched = true;
  const { attempt } = openAttempt(ctx, binding, { kind: 'script', event: null, submitter: null });
  if (attempt) watchAttempt(ctx, attempt);
}

function hearAccepted(ctx: Context, form: Element | null, system: string, values?: SystemValues): void {
  const attempt = findWaiting(ctx, form, system);
  if (attempt) return void release(ctx, attempt, `system:${system}`);
  const root = form ?? (get<Element>(ctx.win.document, 'documentElement') as Element);
  if (values) sendValues(ctx, bindingOf(ctx, root), values, `system:${system}`);
}

/** What one system may say to the binder. */
export const tellAs = (ctx: Context, system: string): Tell => ({
  attempted: ctx.guard((form) => hearAttempted(ctx, form)),
  accepted: ctx.guard((form, values) => hearAccepted(ctx, form, system, values)),
  refused: ctx.guard((form) => {
    const attempt = findWaiting(ctx, form, system);
    if (attempt) refuse(ctx, attempt);
  }),
});
