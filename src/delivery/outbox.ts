import { attempt } from '../diagnostics/guard';
import { cleanPayload } from '../submission/payload';
import { parseTold } from '../submission/told';
import { LIFETIME, NEW, type Entry } from './entry';
import { isStage } from './machine';
import type { Store } from './store';

/** Payloads not yet handed over; one storage key each, so that nothing is read, changed and written back. */
export interface Outbox {
  keep(entry: Entry): void;
  drop(entry: Entry): void;
  /** What earlier pages of this tab left behind, oldest first, at most 20; broken and expired entries are removed. */
  recover(): Entry[];
}

const KEY = 'o:';
const MOST = 20;
const LONGEST = 20_000;

/** Storage is foreign input: only the shape that we wrote is believed. */
export const parseEntry = (id: string, text: string): Entry | undefined =>
  attempt(() => {
    const { at, stage, payload, told, resent } = JSON.parse(text.slice(0, LONGEST)) as Record<
      string,
      unknown
    >;
    const clean = cleanPayload(payload);
    if (!clean || !isStage(stage) || typeof at !== 'number') return undefined;
    return { ...NEW, id, at, stage, payload: clean, told: parseTold(told), resent: resent === true };
  });

export function createOutbox(store: Store, now: () => number): Outbox {
  /** Keys of what this page has kept: that is on its way already, and what was never kept costs no look into storage. */
  const kept = new Set<string>();
  const read = (key: string): Entry[] => {
    const entry = parseEntry(key.slice(KEY.length), store.read(key) ?? '');
    const alive = entry && now() - entry.at < LIFETIME;
    if (alive) kept.add(key);
    else store.remove(key);
    return alive ? [entry] : [];
  };
  return {
    keep({ id, at, stage, payload, told, resent }) {
      kept.add(KEY + id);
      // Old libraries break JSON: then the entry waits in memory alone.
      attempt(() => store.write(KEY + id, JSON.stringify({ at, stage, payload, told, resent })));
    },
    drop({ id }) {
      if (kept.delete(KEY + id)) store.remove(KEY + id);
    },
    recover: () =>
      store
        .keys(KEY)
        .filter((key) => !kept.has(key))
        .flatMap(read)
        .sort((a, b) => a.at - b.at)
        .slice(-MOST),
  };
}
