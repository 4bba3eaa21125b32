import type { Payload } from '../submission/payload';
import type { Told } from '../submission/told';

export type { Told };

/** How a payload was handed over. */
export type Transport = 'ckForms' | 'event' | 'legacy-event';

/**
 * Where a payload stands. `queued`: never handed to a widget; `blind`: one event was dispatched in case somebody
 * listens, a widget that comes later still gets it; `handing`: the call is running (a page that dies now does
 * not send again); `handed`: a widget has it.
 */
export type Stage = 'queued' | 'blind' | 'handing' | 'handed' | 'acked';

/** One payload of the outbox. `at` is wall-clock time in milliseconds. */
export interface Entry {
  id: string;
  at: number;
  stage: Stage;
  payload: Payload;
  told: Told;
  /** Sent a second time already (`data-ck-redeliver="unacked"`): never a third. */
  resent: boolean;
}

/** Entries older than this are never sent. */
export const LIFETIME = 30 * 60_000;
