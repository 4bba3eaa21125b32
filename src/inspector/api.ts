import type { Binder } from '../binder/create-binder';
import type { EventName } from '../binder/emitter';
import type { Outcome } from '../binder/outcome';

export type { EventDetail, EventName } from '../binder/emitter';
export type { FieldReport, FormReport } from '../binder/inspect';
export type { Outcome } from '../binder/outcome';
export type { Status } from '../binder/status';

/** The part of `window.ckAutobind` that the panel uses: all it knows comes from there. */
export interface Api extends Pick<Binder, 'version' | 'push' | 'inspect' | 'status' | 'send' | 'on'> {
  inspector?: () => void;
}

export type OutcomeState = Outcome['state'];

/** Everything that is told of an attempt, in the order in which it may be told. */
export const EVENTS = [
  'attempt',
  'problem',
  'send',
  'sent',
  'confirmed',
  'skipped',
  'failed',
] as const satisfies readonly EventName[];
