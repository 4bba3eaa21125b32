import { foldConsent } from '../analytics/consent';
import type { Entry, Transport } from '../delivery/entry';
import { createId } from '../delivery/marks';
import { parseReceipt, readDigits } from '../delivery/receipt';
import { attempt as tryTo } from '../diagnostics/guard';
import type { Reason } from '../diagnostics/reasons';
import { get } from '../page/dom';
import { cleanPayload } from '../submission/payload';
import { closeAttempt } from './attempt';
import { bindingOf } from './binding';
import { forgetSteps } from './steps';
import { note, skip, toldOf } from './tell';
import type { Attempt, Context, Sending } from './model';

const CONSENT_PAUSE = 250;
const MINUTE = 60_000;

/** Accepted by the site: order the call. Once for each attempt. */
export function release(ctx: Context, attempt: Attempt, releasedBy: string, keepOnly = false): void {
  if (!closeAttempt(ctx, attempt)) return;
  forgetSteps(attempt.binding.root, attempt.values);
  attempt.releasedBy = releasedBy;
  order(ctx, attempt, keepOnly);
}

/** What keeps a call from being ordered. Listeners of `ck:send` may cancel it, or change the payload. */
function obstacleTo(ctx: Context, attempt: Attempt): Reason | null {
  const { options, payload, binding } = attempt;
  if (ctx.marks.has(readDigits(payload.tel), options.dedupe)) return 'duplicate';
  if (ctx.marks.lastMinute() >= ctx.pageOptions().limit) return 'limit';
  const detail = { target: binding.root, payload: { ...payload } };
  if (!ctx.emitter.emit('send', detail)) return 'cancelled';
  attempt.payload = tryTo(() => cleanPayload(detail.payload)) ?? payload;
  return options.dryRun ? 'dry_run' : null;
}

/** Holds the payload, in memory only, until Consent Mode has an answer. */
function order(ctx: Context, attempt: Attempt, keepOnly: boolean): void {
  const { options, binding } = attempt;
  const { consent, dedupe } = options;
  const state = consent.length ? (ctx.consent ?? foldConsent(ctx.layer.items(), consent)) : 'granted';
  if (state === 'pending') return void ctx.clock.later(CONSENT_PAUSE, () => order(ctx, attempt, false));
  const obstacle = state === 'denied' ? 'consent_denied' : obstacleTo(ctx, attempt);
  if (obstacle) return skip(ctx, attempt, obstacle);
  const { payload } = attempt;
  ctx.marks.add(readDigits(payload.tel), dedupe);
  ctx.speaker.debug(`ordered: ${attempt.releasedBy}`, binding.root);
  const id = createId(ctx.clock.now);
  const told = { ...toldOf(ctx, attempt), event_id: id };
  attempt.outcome = note(ctx, told);
  ctx.sendings.set(told, { target: binding.root, options, outcome: attempt.outcome });
  ctx.courier.accept(payload, told, id, keepOnly, options.wait);
}

/** Of a form that has left the page nothing keeps hold, whether the call is ever confirmed or not. */
function letGo(ctx: Context, sending: Sending): void {
  ctx.clock.later(MINUTE, () => {
    const { target } = sending;
    if (target && get<boolean>(target, 'isConnected')) letGo(ctx, sending);
    else sending.target = null;
  });
}

const tellOf = (
  ctx: Context,
  { target, outcome }: Sending,
  state: 'sent' | 'failed' | 'confirmed',
  extra = {},
) => ctx.emitter.emit(state, { target, ...outcome, ...extra });

/** The courier handed an entry over: everybody is told. An entry of an earlier page has no form here. */
export function tellSent(ctx: Context, { told, payload }: Entry, transport: Transport): void {
  const sending = ctx.sendings.get(told) ?? {
    target: null,
    options: ctx.pageOptions(),
    outcome: note(ctx, told),
  };
  const { outcome } = sending;
  ctx.sendings.set(told, sending);
  ctx.speaker.debug(`sent: ${transport}`);
  // A payload that goes to a late widget after a blind event is one call for everybody who counts.
  const isAgain = outcome.state === 'sent';
  outcome.transport = transport;
  // A widget may acknowledge before its method returns.
  if (outcome.state === 'queued') outcome.state = 'sent';
  if (isAgain) return;
  // Not from where the attempt is at hand: the timer would keep that too.
  letGo(ctx, sending);
  tellOf(ctx, sending, 'sent', { payload });
  ctx.bridge.called({ ...told, transport }, payload.tel, sending.options);
}

/** Nobody came for the entry within its lifetime: it is gone, and said so. */
export function tellExpired(ctx: Context, { told }: Entry): void {
  const sending = ctx.sendings.get(told);
  if (!sending) return;
  Object.assign(sending.outcome, { state: 'failed', reason: 'expired' });
  tellOf(ctx, sending, 'failed');
  ctx.bridge.missed('failed', { ...told, reason: 'expired' }, sending.options);
}

const MOST_CONFIRMATIONS = 20;

/** `CallKeeperData` was seen: mirrored, and our own payload is confirmed. */
export function hearReceipt(ctx: Context, detail: unknown): void {
  const receipt = parseReceipt(detail);
  if (!receipt || ctx.receipts >= MOST_CONFIRMATIONS) return;
  ctx.receipts++;
  ctx.clock.later(MINUTE, () => void ctx.receipts--);
  const entry = ctx.courier.acknowledge(receipt['client']);
  const sending = entry && ctx.sendings.get(entry.told);
  if (sending) {
    sending.outcome.state = 'confirmed';
    if (sending.target) bindingOf(ctx, sending.target).resume?.();
    tellOf(ctx, sending, 'confirmed');
    // Not yet: a widget may acknowledge before its method returns, and `sent` is still to be told.
    ctx.clock.later(0, () => (sending.target = null));
  }
  ctx.bridge.confirmed(receipt, ctx.pageOptions());
}

/** A `CallKeeperEvent` that is not ours: the site orders the call itself, so we do not. */
export function hearForeignCall(ctx: Context, detail: unknown): void {
  if (ctx.courier.isHanding()) return;
  const tel = readDigits((detail as { tel?: unknown } | null)?.tel);
  if (tel.length < 5) return;
  ctx.marks.add(tel, ctx.pageOptions().dedupe);
  ctx.courier.forget(tel);
}
