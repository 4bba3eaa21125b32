import type { Bridge } from '../analytics/bridge';
import type { ConsentState } from '../analytics/consent';
import type { DataLayer } from '../analytics/data-layer';
import type { Courier } from '../delivery/courier';
import type { Marks } from '../delivery/marks';
import type { Clock } from '../diagnostics/clock';
import type { Guard } from '../diagnostics/guard';
import type { Speaker } from '../diagnostics/say';
import type { Scope } from '../diagnostics/scope';
import type { Attempt } from './attempt';
import type { Options } from '../options/generated/options';
import type { PhoneRules } from '../phone/rules';
import type { Systems } from '../systems/systems';
import type { Binding } from './binding';
import type { Emitter } from './emitter';
import type { OptionSets } from './option-sets';
import type { Sending } from './order';
import type { OutcomeLog } from './outcomes';

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
