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
import type { LayeredOptions, OptionLayer } from '../options/layers';
import type { FormReading } from '../page/read-form';
import type { RefusalMarks } from '../page/refusal';
import type { PhoneRules } from '../phone/rules';
import type { Payload } from '../submission/payload';
import type { Told } from '../submission/told';
import type { ControlValue } from '../submission/values';
import type { Systems } from '../systems/systems';
import type { Emitter } from './emitter';
import type { Outcome } from './outcome';

/** What we think of a form now. */
export interface View {
  reading: FormReading;
  mapping: FormMapping;
  layered: LayeredOptions;
  options: Options;
  /** Why it is left alone. */
  reason: Reason | null;
  title: string;
  system: string | null;
}

/** How a person, or a script, tried to submit. */
export interface Way {
  kind: 'submit' | 'click' | 'script' | 'send';
  event?: Event;
  submitter?: Element | null;
}

/**
 * One try to submit, with everything copied that is needed later: what the form held, and showed, before any handler
 * of the page ran. It waits for an answer as long as it is among the context's `open` ones.
 */
export interface Attempt extends Partial<Way>, Pick<View, 'options' | 'reason' | 'title' | 'system'> {
  binding: Binding;
  values: ControlValue[];
  marks?: RefusalMarks;
  openedAt: number;
  /** The button said that it leads on: asked before a handler can write something else on it. */
  isStep?: boolean;
  /** The site's own server refused what was sent (400, 422). */
  refusedByServer?: boolean;
  payload: Payload;
  /** What ends its waiting. */
  stops: (() => void)[];
  releasedBy?: string;
  outcome?: Outcome;
}

/** One form tied to us: what we remember of it between attempts. Lives as long as the form does. */
export interface Binding {
  readonly root: Element;
  touched?: boolean;
  /** The last reading, used again as long as it is fresh, and the options that were given when it was made. */
  reading?: FormReading | undefined;
  /** What that reading means. */
  mapping?: FormMapping;
  given?: readonly OptionLayer[];
  /** The wrong number whose message was shown: the same one passes the second time. */
  warned?: string;
  /** Takes the message away. */
  clear?: (() => void) | undefined;
  attempt?: Attempt;
  /** Taken at a click whose `submit` event is about to come. */
  taken?: Attempt | undefined;
  /** Resumes a submit that is held. */
  resume?: (() => void) | undefined;
  /** When it was tried last, whatever became of it. */
  triedAt?: number;
  /** Why no call came of the last try of which none came. */
  missed?: Reason;
}

/** A payload on its way, and the form it came from as long as that form is in the page. */
export interface Sending {
  target: Element | null;
  /** Those of the form at the attempt. */
  options: Options;
  outcome: Outcome;
}

/** Everything that one binder is made of; composed once, in `create-context.ts`. */
export interface Context {
  readonly win: Window;
  readonly version: string;
  readonly guard: Guard;
  readonly clock: Clock;
  readonly scope: Scope;
  readonly speaker: Speaker;
  readonly phone: PhoneRules;
  readonly courier: Courier;
  readonly marks: Marks;
  readonly layer: DataLayer;
  readonly bridge: Bridge;
  readonly emitter: Emitter;
  /** The last ones, the newest last. */
  readonly outcomes: Outcome[];
  readonly systems: Systems;
  readonly bindings: WeakMap<Element, Binding>;
  /** Attempts that nobody has answered yet. */
  readonly open: Set<Attempt>;
  /** When forms of a system were tried last, whatever became of it. */
  readonly tried: Map<string | null, number>;
  /** What is on its way or was sent lately; the courier remembers for how long. */
  readonly sendings: WeakMap<Told, Sending>;
  /** Options given for the whole page; another array after each that is added. */
  given: readonly OptionLayer[];
  /** Options that concern no single form. */
  pageOptions(): Options;
  /** Said through `{command: 'consent'}`; `undefined` as long as nobody said anything. */
  consent?: ConsentState;
  /** `CallKeeperData` events heard within the last minute: a storm of them is not mirrored. */
  receipts: number;
  running: boolean;
}
