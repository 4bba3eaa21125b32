import { attempt } from '../diagnostics/guard';

/** Google's Consent Mode as far as a call needs it. A type that was never set counts as granted. */
export type ConsentState = 'granted' | 'pending' | 'denied';

/** `['consent', 'default' | 'update', {type: 'granted' | 'denied'}]`, an array or `arguments`. */
function readCommand(item: unknown): { command: string; types: Record<string, unknown> } | undefined {
  const list = attempt(() => Array.prototype.slice.call(item, 0, 3) as unknown[]) ?? [];
  const [name, command, types] = list;
  if (name !== 'consent' || typeof command !== 'string' || typeof types !== 'object' || types === null)
    return undefined;
  return { command, types: types as Record<string, unknown> };
}

/**
 * The state of all `types` together. A `default` of denied means that the visitor was not asked yet: the payload
 * is held; an `update` to denied is his answer: it is dropped.
 */
export function foldConsent(items: readonly unknown[], types: readonly string[]): ConsentState {
  const seen = new Map<string, ConsentState>();
  for (const item of items) {
    const read = readCommand(item);
    if (!read) continue;
    const refused = read.command === 'update' ? 'denied' : 'pending';
    for (const type of types) {
      const value = attempt(() => read.types[type]);
      if (typeof value === 'string') seen.set(type, value === 'granted' ? value : refused);
    }
  }
  const states = types.map((type) => seen.get(type));
  return states.includes('denied') ? 'denied' : states.includes('pending') ? 'pending' : 'granted';
}
