import type { Transport } from '../delivery/entry';
import type { WidgetState } from '../delivery/widget';
import type { Reason } from '../diagnostics/reasons';
import type { Field } from '../fields/field';
import type { Signal } from '../fields/mapping';
import type { LayeredOptions } from '../options/layers';
import type { Payload } from '../submission/payload';

/** The part of `window.ckAutobind` that the panel uses: all it knows comes from there. */
export interface Api {
  readonly version: string;
  push(...commands: unknown[]): number;
  inspect(root?: Document | ShadowRoot | Element): FormReport[];
  status(): Status;
  send(payload: Payload): Promise<Outcome>;
  on(event: EventName, listener: (detail: EventDetail) => void): () => void;
  inspector?: () => void;
}

export interface FieldReport {
  control: Element;
  field: Field;
  score: number;
  signals: Signal[];
}

export interface FormReport {
  form: Element;
  bound: boolean;
  reason: Reason | null;
  title: string;
  system: string | null;
  fields: FieldReport[];
  options: LayeredOptions;
}

export type OutcomeState = 'sent' | 'confirmed' | 'queued' | 'skipped' | 'problem' | 'failed';

export interface Outcome {
  at: number;
  form: string;
  state: OutcomeState;
  reason: Reason | null;
  releasedBy: string | null;
  transport: Transport | null;
}

export interface Status {
  version: string;
  running: boolean;
  widget: WidgetState;
  outbox: number;
  outcomes: Outcome[];
}

export const EVENTS = ['attempt', 'problem', 'send', 'sent', 'confirmed', 'skipped', 'failed'] as const;
export type EventName = (typeof EVENTS)[number];

export interface EventDetail extends Partial<Outcome> {
  target: Element | null;
  payload?: Payload;
  message?: string;
}
