import type { Reason } from '../diagnostics/reasons';
import { get } from '../page/dom';
import { observeRequests } from '../page/observe-requests';
import { settle } from '../page/settle';
import { closeAttempt } from './attempt';
import { release } from './order';
import { rememberStep } from './steps';
import { skip } from './tell';
import type { Attempt, Context } from './model';

/** Without a word of a system: how long a handler may take before silence counts as acceptance. */
const PATIENCE = 800;
/** A known system speaks sooner or later; after ten seconds without a refusal it is believed to have accepted. */
const SYSTEM_PATIENCE = 10_000;
/** After an answer the page needs a moment to show its error. */
const AFTER_REQUEST = 80;
const SETTLE = 50;

/** No call for an attempt that waits, by default because the site refused it. */
export function refuse(ctx: Context, attempt: Attempt, reason: Reason = 'refused_by_site'): void {
  if (closeAttempt(ctx, attempt)) skip(ctx, attempt, reason);
}

/** Only the next step followed: what stood in this one is kept for it. */
export function keepStep(ctx: Context, attempt: Attempt): void {
  rememberStep(attempt.binding, attempt.values);
  refuse(ctx, attempt, 'step');
}

/** Released unless the page shows that it refused, or silently went on to the next step. */
function releaseUnlessRefused(ctx: Context, attempt: Attempt, releasedBy: string): void {
  const { marks, isStep } = attempt;
  // Where the status tells, it will tell of the next try too: what the page shows then may be left from this one.
  if ((attempt.refusedByServer && releasedBy === 'timeout') || marks?.isRefused()) refuse(ctx, attempt);
  else if (releasedBy === 'timeout' && isStep) keepStep(ctx, attempt);
  else release(ctx, attempt, releasedBy);
}

/** `data-ck-send="submit"`: at once, if the browser's own check of the form passes. */
export function releaseEarly(ctx: Context, attempt: Attempt): void {
  if (attempt.options.send !== 'submit') return;
  if (attempt.marks?.invalid.length) refuse(ctx, attempt, 'invalid_form');
  else release(ctx, attempt, 'submit');
}

/** The page is being left: hands over, and keeps the task busy until the request is on its way. */
export function leavePage(ctx: Context, attempt: Attempt, stays = false): void {
  release(ctx, attempt, 'navigation');
  const { outcome, options } = attempt;
  if (stays || options.leave === 'off' || outcome?.state !== 'sent') return;
  settle(ctx.win, SETTLE, () => (outcome.state as string) === 'confirmed');
}

/** The window that a form lives in: the page's own, or that of a frame. */
const windowOf = (ctx: Context, { binding }: Attempt): Window =>
  get<Window | null>(binding.root.ownerDocument, 'defaultView') ?? ctx.win;

interface NavigateEvent extends Event {
  destination: { sameDocument: boolean };
  downloadRequest: string | null;
}

/** The browser's word that its page is about to be left: Chrome 102, Firefox 147, Safari 26.2. */
export const findNavigation = (ctx: Context, attempt: Attempt): EventTarget | undefined =>
  (windowOf(ctx, attempt) as { navigation?: EventTarget }).navigation;

/** While an attempt waits: a script that leads to a page of thanks leaves no time to wait for. */
function observeLeave(ctx: Context, attempt: Attempt): void {
  const navigation = findNavigation(ctx, attempt);
  if (!navigation) return;
  const stop = ctx.scope.listen(navigation, 'navigate', (event) => {
    const { destination, downloadRequest } = event as NavigateEvent;
    if (destination.sameDocument || downloadRequest !== null) return;
    if (!attempt.marks?.isRefused()) leavePage(ctx, attempt);
  });
  attempt.stops.push(stop);
}

/** A handler of the page took the submit over: wait for what it makes of it. */
export function watchAttempt(ctx: Context, attempt: Attempt): void {
  releaseEarly(ctx, attempt);
  if (!ctx.open.has(attempt)) return;
  const { clock } = ctx;
  const { stops, system, options } = attempt;
  const byWord = system !== null || options.send === 'success';
  const later = (delay: number, word: string) =>
    stops.push(clock.later(delay, () => releaseUnlessRefused(ctx, attempt, word)));
  later(byWord ? SYSTEM_PATIENCE : PATIENCE, 'timeout');
  observeLeave(ctx, attempt);
  // What a system refuses by its own check it may tell nobody.
  if (byWord) return void stops.push(clock.later(PATIENCE, () => attempt.marks?.isRefused()));
  const age = clock.now() - attempt.openedAt;
  // A refusal may be followed by a second request that is accepted; by nothing else, it is the answer.
  const answered = (isRefusal: boolean) =>
    void (isRefusal ? (attempt.refusedByServer = true) : later(AFTER_REQUEST, 'request'));
  stops.push(observeRequests(windowOf(ctx, attempt), age, ctx.guard, answered));
}

/** Nobody took the submit over, or a script submits: only a page that is left tells that it went out. */
export function awaitLeave(ctx: Context, attempt: Attempt): void {
  observeLeave(ctx, attempt);
  const patience = findNavigation(ctx, attempt) ? PATIENCE : SYSTEM_PATIENCE;
  attempt.stops.push(ctx.clock.later(patience, () => refuse(ctx, attempt, 'not_submitted')));
}

/** The page is going away while attempts wait for an answer: those not refused go to the outbox. */
export function keepOpenAttempts(ctx: Context): void {
  ctx.open.forEach((attempt) => {
    if (!attempt.marks?.isRefused()) release(ctx, attempt, 'navigation', true);
  });
}
