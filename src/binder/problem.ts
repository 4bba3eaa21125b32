import { attempt as tryTo } from '../diagnostics/guard';
import { showProblem } from '../page/show-problem';
import { messageFor } from '../submission/messages';
import type { Problem } from '../submission/values';
import { pageLanguage } from './page-context';
import { skip } from './tell';
import type { Attempt, Context } from './model';

export function stopEvent(event: Event | undefined): void {
  event?.preventDefault();
  event?.stopImmediatePropagation();
}

/** Shows the person what is wrong: the owner's words, else ours in the page's language. */
function show(
  ctx: Context,
  { options, binding, event }: Attempt,
  control: Element,
  isCountry: boolean,
): string {
  const own = isCountry ? options.messageCountry : options.messageTel;
  const message = own || messageFor(isCountry ? 'country' : 'tel', options.lang ?? pageLanguage(ctx.win));
  binding.clear = tryTo(() => showProblem(control as HTMLInputElement, message, ctx.scope, ctx.clock));
  stopEvent(event);
  return message;
}

/** What a problem means, by `data-ck-invalid`: whether it ends the attempt. Without a control nothing is stopped. */
export function judgeProblem(ctx: Context, attempt: Attempt, problem: Problem): boolean {
  const { binding, options, kind } = attempt;
  const { reason, tel } = problem;
  const isCountry = reason === 'country';
  // Shown once, it may pass: it could be a number somewhere.
  const isSecondTime = options.invalid === 'warn' && binding.warned === tel;
  if (isSecondTime && problem.sendable) return false;
  const control = binding.reading?.controls[problem.control ?? -1];
  if (isSecondTime || !(isCountry || reason === 'invalid_phone')) skip(ctx, attempt, reason);
  else if (options.invalid === 'skip' || /^s[ec]/.test(kind!))
    skip(ctx, attempt, reason, 'problem', { message: '' });
  else if (!control) skip(ctx, attempt, reason);
  else {
    binding.warned = tel;
    skip(ctx, attempt, reason, 'problem', { message: show(ctx, attempt, control, isCountry) });
  }
  return true;
}
