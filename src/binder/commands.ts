import type { ConsentState } from '../analytics/consent';
import { attempt } from '../diagnostics/guard';
import { acceptOptions } from './resolve-options';
import type { Context } from './model';

type Bag = Record<string, unknown>;

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy of own, plain keys; `unit` and Tag Manager's marker are no options. */
function optionsIn(command: Bag): Bag {
  // Without a prototype, so that `__proto__` is a key like any other, and refused as such.
  const options = Object.create(null) as Bag;
  for (const key of attempt(() => Object.keys(command)) ?? [])
    if (!/^(unit|gtm|command)$/.test(key)) options[key] = attempt(() => command[key]);
  return options;
}

/** A second copy of the script, say of a theme and of a plugin: it does nothing but hand over its options. */
function addScript(ctx: Context, command: Bag): void {
  ctx.speaker.debug('the script is on this page twice; the first one works');
  ctx.sets.addScript(acceptOptions(ctx, optionsIn(command), 'script'));
}

/** What a consent command says; `null`: the visitor was not asked yet. */
const CONSENT: Record<string, ConsentState> = { true: 'granted', null: 'pending' };

/** One entry of the command queue: a set of options, or a command. */
export function createCommands(ctx: Context, stop: () => void): (command: unknown) => void {
  const seen = new Map<string, string>();
  return (command) => {
    if (!isBag(command))
      return ctx.speaker.warn('[callkeeper] command queue: an entry is no object; ignored.');
    const name = attempt(() => command['command']);
    if (name === 'stop') return stop();
    if (name === 'consent') return void (ctx.consent = CONSENT[String(command['granted'])] ?? 'denied');
    if (name === 'script') return addScript(ctx, command);
    if (name !== undefined)
      return ctx.speaker.warn(`[callkeeper] command: "${String(name).slice(0, 60)}" is no command; ignored.`);
    const unit = attempt(() => command['unit']);
    const isUnit = typeof unit === 'string' || typeof unit === 'number';
    const options = optionsIn(command);
    const same = attempt(() => JSON.stringify(options)) ?? '';
    const key = isUnit ? `unit:${unit}` : '';
    // Single-page sites fire the same tag again and again.
    if (isUnit && seen.get(key) === same) return;
    seen.set(key, same);
    const accepted = acceptOptions(ctx, options, 'script');
    if (isUnit) ctx.sets.addUnit(String(unit), accepted);
    else ctx.sets.addGeneral(accepted);
  };
}
