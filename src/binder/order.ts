import { foldConsent } from '../analytics/consent';
import type { Entry, Transport } from '../delivery/entry';
import { createId } from '../delivery/marks';
import { parseReceipt, readDigits } from '../delivery/receipt';
import type { Reason } from '../diagnostics/reasons';
import { cleanPayload, type Payload } from '../submission/payload';
import { closeAttempt } from './attempt';
import { bindingOf } from './binding';
import type { Outcome } from './outcomes';
import { note, skip, toldOf } from './tell';
import type { Attempt, Context, Subject } from './model';

const CONSENT_PAUSE = 250;

/** Accepted by the site: order the call. Once for each attempt. */
export function release(
  ctx: Context,
  attempt: Attempt,
  releasedBy: string,
  keepOnly = false,
): Outcome | undefined {
  if (attempt.state !== 'open') return undefined;
  attempt.state = 'released';
  closeAttempt(ctx, attempt);
  const subject = { binding: attempt.binding, title: attempt.title, releasedBy };
  return pass(ctx, attempt, subject, keepOnly);
}

/** Holds the payload, in memory only, until Consent Mode has an answer. */
function pass(ctx: Context, attempt: Attempt, subject: Subject, keepOnly: boolean): Outcome | undefined {
  const { consent } = attempt.options;
  const state = consent.length ? (ctx.consent ?? foldConsent(ctx.layer.items(), consent)) : 'granted';
  if (state === 'denied') return skip(ctx, subject, 'consent_denied');
  if (state === 'granted') return order(ctx, attempt, subject, keepOnly);
  ctx.clock.later(CONSENT_PAUSE, () => void pass(ctx, attempt, subject, false));
  return undefined;
}

function refusalOf(ctx: Context, { options, payload }: Attempt): Reason | null {
  if (ctx.marks.has(readDigits(payload.tel), options.dedupe)) return 'duplicate';
  return ctx.marks.lastMinute() >= ctx.pageOptions().limit ? 'limit' : null;
}

/** The payload as listeners of `ck:send` left it, or nothing where one of them cancelled. */
function offer(ctx: Context, attempt: Attempt): Payload | undefined {
  const detail = { target: attempt.binding.root, payload: attempt.payload };
  return ctx.emitter.emit('send', detail) ? (cleanPayload(detail.payload) ?? attempt.payload) : undefined;
}

function order(ctx: Context, attempt: Attempt, subject: Subject, keepOnly: boolean): Outcome {
  const refusal = refusalOf(ctx, attempt);
  if (refusal) return skip(ctx, subject, refusal);
  const payload = offer(ctx, attempt);
  if (!payload) return skip(ctx, subject, 'cancelled');
  if (attempt.options.dryRun) return skip(ctx, subject, 'dry_run');
  ctx.marks.add(readDigits(payload.tel), attempt.options.dedupe);
  const id = createId(ctx.clock.now);
  const told = { ...toldOf(ctx, subject), event_id: id };
  const outcome = note(ctx, told, 'queued');
  ctx.sendings.set(id, { root: attempt.binding.root, outcome });
  ctx.courier.accept(payload, told, id, keepOnly);
  return outcome;
}

/** The courier handed an entry over: everybody is told. An entry of an earlier page has no form here. */
export function tellSent(ctx: Context, { id, told, payload }: Entry, transport: Transport): void {
  const sending = ctx.sendings.get(id) ?? { root: null, outcome: note(ctx, told, 'queued') };
  const { root: target, outcome } = sending;
  ctx.sendings.set(id, sending);
  // A payload that goes to a late widget after a blind event is one call for everybody who counts.
  const isAgain = outcome.state === 'sent';
  outcome.transport = transport;
  // A widget may acknowledge before its method returns.
  if (outcome.state === 'queued') outcome.state = 'sent';
  if (isAgain) return;
  ctx.emitter.emit('sent', { target, ...outcome, payload });
  ctx.bridge.called({ ...told, transport }, payload.tel);
}

/** Nobody came for the entry within its lifetime: it is gone, and said so. */
export function tellExpired(ctx: Context, { id, told }: Entry): void {
  const sending = ctx.sendings.get(id);
  if (!sending) return;
  const { root: target, outcome } = sending;
  Object.assign(outcome, { state: 'failed', reason: 'expired' });
  ctx.emitter.emit('failed', { target, ...outcome });
  ctx.bridge.missed('failed', { ...told, reason: 'expired' });
  ctx.sendings.delete(id);
}

const MOST_CONFIRMATIONS = 20;

/** `CallKeeperData` was seen: mirrored, and our own payload is confirmed. */
export function hearReceipt(ctx: Context, detail: unknown): void {
  const receipt = parseReceipt(detail);
  if (!receipt || ctx.receipts >= MOST_CONFIRMATIONS) return;
  ctx.receipts++;
  ctx.clock.later(60_000, () => void ctx.receipts--);
  const entry = ctx.courier.acknowledge(receipt['client']);
  const sending = entry && ctx.sendings.get(entry.id);
  if (sending) {
    const { root: target, outcome } = sending;
    outcome.state = 'confirmed';
    if (target) bindingOf(ctx, target).hold?.resume();
    ctx.emitter.emit('confirmed', { target, ...outcome });
    if (!ctx.courier.isHanding()) ctx.sendings.delete(entry.id);
  }
  ctx.bridge.confirmed(receipt);
}

/** A `CallKeeperEvent` that is not ours: the site orders the call itself, so we do not. */
export function hearForeignCall(ctx: Context, detail: unknown): void {
  if (ctx.courier.isHanding()) return;
  const tel = readDigits((detail as { tel?: unknown } | null)?.tel);
  if (tel.length < 5) return;
  ctx.marks.add(tel, ctx.pageOptions().dedupe);
  ctx.courier.forget(tel);
}
