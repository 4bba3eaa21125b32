import { createBridge } from '../analytics/bridge';
import { createDataLayer } from '../analytics/data-layer';
import { createClaim } from '../delivery/claim';
import { createCourier } from '../delivery/courier';
import { createMarks } from '../delivery/marks';
import { createOutbox } from '../delivery/outbox';
import { createStore } from '../delivery/store';
import { createClock } from '../diagnostics/clock';
import { createGuard } from '../diagnostics/guard';
import { createSpeaker } from '../diagnostics/say';
import { createScope } from '../diagnostics/scope';
import type { Options } from '../options/generated/options';
import { layerOptions, resolved } from '../options/layers';
import type { PhoneRules } from '../phone/rules';
import { createSystems, type FormSystem } from '../systems/systems';
import { createEmitter } from './emitter';
import { pageLayers } from './given-options';
import { tellAs } from './hear-system';
import { tellExpired, tellSent } from './order';
import type { Context } from './model';

/** What differs between the files we ship. */
export interface Build {
  version: string;
  phone: PhoneRules;
  systems: readonly FormSystem[];
}

/** Resolved anew only after somebody gave options. */
function optionReader(context: () => Context): () => Options {
  let known: { given: Context['given']; options: Options } | undefined;
  return () => {
    const { given } = context();
    if (known?.given !== given) known = { given, options: resolved(layerOptions(pageLayers({ given }))) };
    return known.options;
  };
}

type Tools = Pick<Context, 'win' | 'clock' | 'pageOptions'>;

/** What hands payloads over, and what remembers it; both ask for options at each use. */
function createDelivery({ win, clock, pageOptions }: Tools, context: () => Context) {
  const store = createStore(win, () => pageOptions().storage);
  // What all tabs see; nothing is kept where the owner wants no storage.
  const shared = createStore(win, () => (pageOptions().storage === 'off' ? 'off' : 'local'));
  const claim = createClaim(win, shared, clock);
  const layer = createDataLayer(win, () => pageOptions().dataLayer);
  const courier = createCourier(win, {
    outbox: createOutbox(store, clock.now),
    claim,
    clock,
    options: pageOptions,
    sent: (entry, transport) => tellSent(context(), entry, transport),
    expired: (entry) => tellExpired(context(), entry),
  });
  return {
    courier,
    layer,
    marks: createMarks(shared, clock.now),
    bridge: createBridge(win, layer, store, claim),
  };
}

/** Builds everything that one binder is made of; nothing is attached to the page yet. */
export function createContext(win: Window, { version, phone, systems }: Build): Context {
  const pageOptions = optionReader(() => ctx);
  const speaker = createSpeaker(win as Window & { console?: Console }, () => pageOptions().debug);
  const guard = createGuard((error) => speaker.debug('error of ours, caught', error));
  const scope = createScope(guard);
  const clock = createClock(win, guard, scope);
  const tools = { win, guard, clock, scope, speaker, pageOptions };
  const ctx: Context = {
    ...tools,
    ...createDelivery(tools, () => ctx),
    version,
    phone,
    emitter: createEmitter(win),
    systems: createSystems(systems, tools, ({ name }) => tellAs(ctx, name)),
    given: [],
    outcomes: [],
    bindings: new WeakMap(),
    open: new Set(),
    tried: new Map(),
    sendings: new WeakMap(),
    receipts: 0,
    running: true,
  };
  return ctx;
}
