import { observeRequests } from '../page/observe-requests';
import { isRefused } from '../page/refusal';
import type { Attempt } from './attempt';
import { closeAttempt } from './attempt';
import type { Context } from './context';
import { release } from './order';
import { skip } from './tell';

/** Without a word of a system: how long a handler may take before silence counts as acceptance. */
const PATIENCE = 800;
/** A known system speaks sooner or later; after ten seconds without a refusal it is believed to have accepted. */
const SYSTEM_PATIENCE = 10_000;
/** After an answer the page needs a moment to show its error. */
const AFTER_REQUEST = 80;

const subjectOf = ({ binding, options, title }: Attempt) => ({ binding, options, title, releasedBy: null });

/** The site refused the attempt: no call. */
export function refuse(ctx: Context, attempt: Attempt): void {
  if (attempt.state !== 'open') return;
  closeAttempt(ctx, attempt);
  skip(ctx, subjectOf(attempt), 'refused_by_site');
}

/** Released unless the page shows that it refused. */
function releaseUnlessRefused(ctx: Context, attempt: Attempt, releasedBy: string): void {
  if (attempt.state !== 'open') return;
  if (attempt.marks && isRefused(attempt.marks)) refuse(ctx, attempt);
  else release(ctx, attempt, releasedBy);
}

/** A handler of the page took the submit over: wait for what it makes of it. */
export function watchAttempt(ctx: Context, attempt: Attempt): void {
  if (attempt.state !== 'open') return;
  const byWord = attempt.system !== null || attempt.options.send === 'success';
  if (byWord) {
    const silence = () => releaseUnlessRefused(ctx, attempt, 'timeout');
    attempt.stops.push(ctx.clock.later(SYSTEM_PATIENCE, silence));
    return;
  }
  attempt.stops.push(
    ctx.clock.later(PATIENCE, () => releaseUnlessRefused(ctx, attempt, 'timeout')),
    observeRequests(ctx.win, attempt.since, ctx.guard, () =>
      attempt.stops.push(ctx.clock.later(AFTER_REQUEST, () => releaseUnlessRefused(ctx, attempt, 'request'))),
    ),
  );
}

/** The page is going away while attempts wait for an answer: those not refused go to the outbox. */
export function keepOpenAttempts(ctx: Context): void {
  ctx.open.forEach((attempt) => {
    if (!attempt.marks || !isRefused(attempt.marks)) release(ctx, attempt, 'navigation', true);
  });
}
