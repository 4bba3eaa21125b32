import type { Payload } from '../submission/payload';
import type { Told } from '../submission/told';
import type { Happening, Stage } from './machine';

/** How a payload was handed over. */
export type Transport = 'ckForms' | 'event' | 'legacy-event';

/** One payload of the outbox. `at` is wall-clock time in milliseconds. */
export interface Entry {
  id: string;
  at: number;
  stage: Stage;
  payload: Payload;
  told: Told;
  /** Sent a second time already (`data-ck-redeliver="unacked"`): never a third. */
  resent: boolean;
  /** For how many milliseconds it has waited on this page; this and what follows is not stored. */
  waited: number;
  /** For how many seconds it waits on this page, where its form said so. */
  wait?: number | undefined;
  /** For how long the widget was seen without its method. */
  service: number;
  /** The happening for which the right to move it on was asked, as long as nobody has answered. */
  asked?: Happening | undefined;
}

export const isWaiting = ({ stage }: Entry): boolean => /^[qb]/.test(stage);

/** Entries older than this are never sent. */
export const LIFETIME = 30 * 60_000;

/** An entry that nothing has happened to yet. */
export const NEW = { stage: 'queued', resent: false, waited: 0, service: 0 } as const;
