import type { Bridge } from '../analytics/bridge';
import type { ConsentState } from '../analytics/consent';
import type { DataLayer } from '../analytics/data-layer';
import type { Courier } from '../delivery/courier';
import type { Marks } from '../delivery/marks';
import type { Clock } from '../diagnostics/clock';
import type { Guard } from '../diagnostics/guard';
import type { Reason } from '../diagnostics/reasons';
import type { Speaker } from '../diagnostics/say';
import type { Scope } from '../diagnostics/scope';
import type { FormMapping } from '../fields/mapping';
import type { Options } from '../options/generated/options';
import type { LayeredOptions } from '../options/layers';
import type { Hold } from '../page/hold';
import type { FormReading } from '../page/read-form';
import type { RefusalMarks } from '../page/refusal';
import type { ShownProblem } from '../page/show-problem';
import type { PhoneRules } from '../phone/rules';
import type { Payload } from '../submission/payload';
import type { ControlValue } from '../submission/values';
import type { Systems } from '../systems/systems';
import type { Emitter } from './emitter';
import type { OptionSets } from './option-sets';
import type { Outcome, OutcomeLog } from './outcomes';

/** What we think of a form now. */
export interface View {
  reading: FormReading;
  mapping: FormMapping;
  layered: LayeredOptions;
  options: Options;
  bound: boolean;
  reason: Reason | null;
  title: string;
  system: string | null;
}

/** How a person tried to submit. */
export interface Way {
  kind: 'submit' | 'click' | 'script' | 'send';
  event: Event | null;
  submitter: Element | null;
}

/** What a form held, and showed, before any handler of the page ran. */
export interface Taken {
  view: View;
  values: ControlValue[];
  marks: RefusalMarks | null;
  openedAt: number;
}

/** One try of a person to submit, with everything copied that is needed later. */
export interface Attempt extends Way, Omit<Taken, 'view'> {
  binding: Binding;
  options: Options;
  title: string;
  system: string | null;
  payload: Payload;
  e164: string;
  state: 'open' | 'released' | 'closed';
  /** The page has shown an error since. */
  isRefused?: boolean;
  /** What ends its waiting. */
  stops: (() => void)[];
}

/** One form tied to us: what we remember of it between attempts. Lives as long as the form does. */
export interface Binding {
  readonly root: Element;
  touched: boolean;
  /** How often options had been given when the form was read. */
  at: number;
  /** The last reading, used again as long as it is fresh. */
  reading: FormReading | null;
  /** The wrong number whose message was shown: the same one passes the second time. */
  warned: string | null;
  shown: ShownProblem | null;
  attempt: Attempt | null;
  /** Taken at a click whose `submit` event is about to come. */
  taken: Taken | null;
  hold: Hold | null;
}

/** What an outcome is about. */
export interface Subject {
  binding: Binding;
  title: string;
  releasedBy: string | null;
}

/** A payload on its way, and the form it came from as long as that form lives. */
export interface Sending {
  root: Element | null;
  outcome: Outcome;
}

/** Everything that one binder is made of; composed once, in `create-binder.ts`. */
export interface Context {
  readonly win: Window;
  readonly version: string;
  readonly guard: Guard;
  readonly clock: Clock;
  readonly scope: Scope;
  readonly speaker: Speaker;
  readonly sets: OptionSets;
  readonly phone: PhoneRules;
  readonly courier: Courier;
  readonly marks: Marks;
  readonly layer: DataLayer;
  readonly bridge: Bridge;
  readonly emitter: Emitter;
  readonly outcomes: OutcomeLog;
  readonly systems: Systems;
  readonly bindings: WeakMap<Element, Binding>;
  /** Attempts that nobody has answered yet. */
  readonly open: Set<Attempt>;
  /** What is on its way or was sent lately, by entry id. */
  readonly sendings: Map<string, Sending>;
  /** Options that concern no single form. */
  pageOptions(): Options;
  /** Said through `{command: 'consent'}`; `null` as long as nobody said anything. */
  consent: ConsentState | null;
  /** `CallKeeperData` events heard within the last minute: a storm of them is not mirrored. */
  receipts: number;
  running: boolean;
}
