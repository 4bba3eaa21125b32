import type { Reason } from '../diagnostics/reasons';
import { attempt } from '../diagnostics/guard';
import { showProblem } from '../page/show-problem';
import type { Submission } from '../submission/build';
import { messageFor } from '../submission/messages';
import type { Problem } from '../submission/values';
import { pageLanguage } from './page-context';
import type { Outcome } from './outcomes';
import { tellProblem } from './tell';
import type { Binding, Context, View, Way } from './model';

/** `reason`: no call, to be told as skipped. `outcome`: told already. `stop`: the person sees why. */
export interface ProblemVerdict {
  reason: Reason | null;
  outcome: Outcome | null;
  stop: boolean;
}

const PASS: ProblemVerdict = { reason: null, outcome: null, stop: false };

const silently = (reason: Reason): ProblemVerdict => ({ ...PASS, reason });

/** Words for the person: the owner's, else ours in the page's language. */
function wordsFor(ctx: Context, { options }: View, reason: Problem['reason']): string {
  const own = reason === 'country' ? options.messageCountry : options.messageTel;
  return own ?? messageFor(reason === 'country' ? 'country' : 'tel', options.lang ?? pageLanguage(ctx.win));
}

/** Whether this wrong number may pass: it was shown once, and it could be a number somewhere. */
const isSecondTime = (binding: Binding, { options }: View, problem: Problem): boolean =>
  options.invalid === 'warn' && binding.warned === problem.tel;

/** What a problem means for the attempt, by `data-ck-invalid`. Where our own judgement fails, nothing is stopped. */
export function judgeProblem(
  ctx: Context,
  binding: Binding,
  view: View,
  { problem }: Submission,
  way: Way,
): ProblemVerdict {
  if (!problem) return PASS;
  const { reason } = problem;
  if (reason !== 'invalid_phone' && reason !== 'country') return silently(reason);
  if (isSecondTime(binding, view, problem)) return problem.sendable ? PASS : silently(reason);
  const subject = { binding, options: view.options, title: view.title, releasedBy: null };
  if (view.options.invalid === 'skip' || way.kind === 'send' || way.kind === 'script') {
    return { ...PASS, outcome: tellProblem(ctx, subject, reason, '') };
  }
  const message = wordsFor(ctx, view, reason);
  const control = view.reading.controls[problem.control ?? -1] as HTMLInputElement | undefined;
  if (!control) return silently(reason);
  binding.warned = problem.tel;
  binding.shown = attempt(() => showProblem(control, message, ctx.scope, ctx.clock)) ?? null;
  return { reason: null, outcome: tellProblem(ctx, subject, reason, message), stop: true };
}
