import type { ConsentState } from '../analytics/consent';
import { attempt } from '../diagnostics/guard';
import type { OptionSource } from '../options/layers';
import { addOptions } from './given-options';
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

/** Where a set of options belongs that says no more than its unit. */
const sourceOf = (unit: unknown): OptionSource =>
  /^(str|num)/.test(typeof unit) ? `unit:${unit as string}` : 'queue';

/** What a consent command says; `null`: the visitor was not asked yet. Whatever is no answer is a refusal. */
function consentIn(command: Bag): ConsentState {
  const granted = String(attempt(() => command['granted']));
  return granted === 'true' ? 'granted' : granted === 'null' ? 'pending' : 'denied';
}

/** One entry of the command queue: a set of options, or a command. */
export function accept(ctx: Context, command: unknown, stop: () => void): void {
  const { speaker } = ctx;
  const refuse = (what: unknown) =>
    speaker.warn(`[callkeeper] command queue: "${String(what).slice(0, 60)}" is no command; ignored.`);
  if (!isBag(command)) return refuse(typeof command);
  const name = attempt(() => command['command']);
  const add = (from: OptionSource) => addOptions(ctx, from, acceptOptions(ctx, optionsIn(command)));
  if (name === undefined) add(sourceOf(attempt(() => command['unit'])));
  else if (name === 'stop') stop();
  else if (name === 'consent') ctx.consent = consentIn(command);
  else if (name === 'script') {
    // A second copy of the script, say of a theme and of a plugin: it does nothing but hand over its options.
    speaker.debug('the script is on this page twice');
    add('script');
  } else refuse(name);
}
