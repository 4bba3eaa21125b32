import { attempt } from '../diagnostics/guard';
import { cleanPayload } from '../submission/payload';
import { parseTold } from '../submission/told';
import { LIFETIME, type Entry } from './entry';
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

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** Storage is foreign input: only the shape that we wrote is believed. */
export function parseEntry(id: string, text: string): Entry | undefined {
  const value = attempt(() => (text.length < 20_000 ? (JSON.parse(text) as unknown) : undefined));
  if (!isObject(value)) return undefined;
  const { at, stage, resent } = value;
  const payload = cleanPayload(value['payload']);
  if (!payload || !isStage(stage) || typeof at !== 'number') return undefined;
  return { id, at, stage, payload, told: parseTold(value['told']), resent: resent === true };
}

export function createOutbox(store: Store, now: () => number): Outbox {
  const kept = new Set<string>();
  const keep = ({ id, ...rest }: Entry) => {
    kept.add(id);
    // Old libraries break JSON: then the entry waits in memory alone.
    attempt(() => store.write(KEY + id, JSON.stringify(rest)));
  };
  const read = (key: string): Entry[] => {
    const entry = parseEntry(key.slice(KEY.length), store.read(key) ?? '');
    const alive = entry && now() - entry.at < LIFETIME;
    if (alive) kept.add(entry.id);
    else store.remove(key);
    return alive ? [entry] : [];
  };
  return {
    keep,
    drop({ id }) {
      // What was never kept costs no look into storage.
      if (kept.delete(id)) store.remove(KEY + id);
    },
    recover() {
      // What this page has kept meanwhile is on its way already.
      const left = store.keys(KEY).filter((key) => !kept.has(key.slice(KEY.length)));
      const entries = left.reduce<Entry[]>((found, key) => found.concat(read(key)), []);
      return entries.sort((a, b) => a.at - b.at).slice(-MOST);
    },
  };
}
