import { createBridge } from '../analytics/bridge';
import { createDataLayer } from '../analytics/data-layer';
import { createClaim } from '../delivery/claim';
import { createCourier } from '../delivery/courier';
import { createMarks } from '../delivery/marks';
import { createOutbox } from '../delivery/outbox';
import { createStore, type Store } from '../delivery/store';
import { createClock } from '../diagnostics/clock';
import { createGuard } from '../diagnostics/guard';
import { createSpeaker } from '../diagnostics/say';
import { createScope } from '../diagnostics/scope';
import type { Options } from '../options/generated/options';
import { layerOptions, resolved } from '../options/layers';
import type { PhoneRules } from '../phone/rules';
import { createSystems, type FormSystem } from '../systems/systems';
import { createEmitter } from './emitter';
import { createOptionSets, type OptionSets } from './option-sets';
import { tellExpired, tellSent } from './order';
import { createOutcomeLog } from './outcomes';
import { tellAs } from './hear-system';
import type { Context } from './model';

/** What differs between the files we ship. */
export interface Build {
  version: string;
  phone: PhoneRules;
  systems: readonly FormSystem[];
}

type Tools = Pick<Context, 'win' | 'guard' | 'clock' | 'scope' | 'speaker' | 'sets' | 'pageOptions'>;

/** Resolved anew only after somebody gave options. */
const optionReader = (sets: OptionSets): (() => Options) => {
  let known: { at: number; options: Options } | undefined;
  return () => {
    if (known?.at !== sets.count())
      known = { at: sets.count(), options: resolved(layerOptions(sets.layers())) };
    return known.options;
  };
};

function createTools(win: Window): Tools {
  const sets = createOptionSets();
  const pageOptions = optionReader(sets);
  const speaker = createSpeaker(win as Window & { console?: Console }, () => pageOptions().debug);
  const guard = createGuard((error) => speaker.debug('error of ours, caught', error));
  return {
    win,
    guard,
    clock: createClock(win, guard),
    scope: createScope(guard),
    speaker,
    sets,
    pageOptions,
  };
}

function createDelivery(
  tools: Tools,
  store: Store,
  context: () => Context,
): Pick<Context, 'courier' | 'marks' | 'bridge' | 'layer'> {
  const { win, clock, pageOptions } = tools;
  // What all tabs see; nothing is kept where the owner wants no storage.
  const shared = createStore(win, () => (pageOptions().storage === 'off' ? 'off' : 'local'));
  const claim = createClaim(win, shared, clock);
  const layer = createDataLayer(win, () => pageOptions().dataLayer);
  const courier = createCourier(win, {
    outbox: createOutbox(store, clock.now),
    claim,
    clock,
    settings: () => ({ wait: pageOptions().wait * 1000, redeliver: pageOptions().redeliver }),
    sent: (entry, transport) => tellSent(context(), entry, transport),
    expired: (entry) => tellExpired(context(), entry),
  });
  const bridge = createBridge(win, layer, store, claim, pageOptions);
  return { courier, marks: createMarks(shared, clock.now), bridge, layer };
}

/** Builds everything that one binder is made of; nothing is attached to the page yet. */
export function createContext(win: Window, { version, phone, systems }: Build): Context {
  const tools = createTools(win);
  const store = createStore(win, () => tools.pageOptions().storage);
  const ctx: Context = {
    ...tools,
    ...createDelivery(tools, store, () => ctx),
    version,
    phone,
    emitter: createEmitter(win),
    outcomes: createOutcomeLog(),
    systems: createSystems(systems, tools, ({ name }) => tellAs(ctx, name)),
    bindings: new WeakMap(),
    open: new Set(),
    sendings: new Map(),
    consent: null,
    receipts: 0,
    running: false,
  };
  return ctx;
}
