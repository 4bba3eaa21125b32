import { attempt } from '../diagnostics/guard';
import type { Payload } from '../submission/payload';
import { LIFETIME, type Entry, type Origin, type Stage } from './entry';
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
const FIELDS = ['tel', 'person', 'manager', 'partner', 'param1', 'param2'] as const;
const ORIGIN = ['formId', 'formTitle', 'releasedBy', 'pagePath', 'eventId'] as const;
const STAGES: readonly Stage[] = ['queued', 'blind', 'handing', 'handed', 'acked'];

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 500;
const isList = (value: unknown): value is string[] => Array.isArray(value) && value.length < 50 && value.every(isText);

function parseMail(value: unknown): Payload['mail'] | undefined {
  if (isText(value) || isList(value)) return value;
  if (!isObject(value)) return undefined;
  const mail: { success?: string[]; fail?: string[]; all?: string[] } = {};
  for (const key of ['success', 'fail', 'all'] as const) {
    const list = value[key];
    if (isList(list)) mail[key] = list;
  }
  return mail;
}

function parsePayload(value: unknown): Payload | undefined {
  if (!isObject(value) || !isText(value['tel']) || !/^\d{5,15}$/.test(value['tel'])) return undefined;
  const payload: Payload = { tel: value['tel'] };
  for (const name of FIELDS) {
    const text = value[name];
    if (isText(text) && text) payload[name] = text;
  }
  const mail = parseMail(value['mail']);
  if (mail) payload.mail = mail;
  return payload;
}

/** Storage is foreign input: only the shape that we wrote is believed. */
export function parseEntry(id: string, text: string): Entry | undefined {
  const value: unknown = attempt(() => (text.length < 20_000 ? (JSON.parse(text) as unknown) : undefined));
  if (!isObject(value)) return undefined;
  const payload = parsePayload(value['payload']);
  const stage = STAGES.find((name) => name === value['stage']);
  if (!payload || !stage || typeof value['at'] !== 'number') return undefined;
  const told = isObject(value['origin']) ? value['origin'] : {};
  const origin = {} as Origin;
  for (const name of ORIGIN) origin[name] = isText(told[name]) ? told[name] : '';
  return { id, at: value['at'], stage, payload, origin, resent: value['resent'] === true };
}

export function createOutbox(store: Store, now: () => number): Outbox {
  const keep = ({ id, ...rest }: Entry) => void store.write(KEY + id, JSON.stringify(rest));
  const read = (key: string): Entry[] => {
    const entry = parseEntry(key.slice(KEY.length), store.read(key) ?? '');
    const alive = entry && now() - entry.at < LIFETIME;
    if (!alive) store.remove(key);
    return alive ? [entry] : [];
  };
  return {
    keep,
    drop: ({ id }) => store.remove(KEY + id),
    recover() {
      const keys = store.keys().filter((key) => key.indexOf(KEY) === 0);
      const entries = keys.reduce<Entry[]>((found, key) => found.concat(read(key)), []);
      return entries.sort((a, b) => a.at - b.at).slice(-MOST);
    },
  };
}
