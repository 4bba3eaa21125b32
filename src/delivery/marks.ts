import type { Store } from './store';

/**
 * Remembers, without personal data, which numbers were ordered: one storage key for each, made of a salted hash and
 * two moments. It answers both `data-ck-dedupe` and `data-ck-limit`, across reloads and tabs.
 */
export interface Marks {
  /** True if this number was ordered within the last `seconds`. */
  has(tel: string, seconds: number): boolean;
  /** Numbers ordered within the last minute. */
  lastMinute(): number;
  add(tel: string, seconds: number): void;
}

const KEY = 'd:';
const MINUTE = 60_000;

/** A text that nobody else has. */
export const createId = (now: () => number): string =>
  now().toString(36) + Math.random().toString(36).slice(2);

/** 32 bits: no secret, only no plain number in storage. Numbers that differ in one digit are never taken for one another. */
function hash(text: string): string {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    bits = Math.imul(bits ^ text.charCodeAt(i), 0x9e3779b1);
    bits ^= bits >>> 15;
  }
  return (bits >>> 0).toString(36);
}

export function createMarks(store: Store, now: () => number): Marks {
  let salt: string | undefined;
  const hashOf = (tel: string) => {
    salt ??= store.read('salt')?.slice(0, 40);
    if (!salt) store.write('salt', (salt = createId(now)));
    return hash(salt + tel);
  };
  /** How many are younger than `ms`, of one number or of any; a clock that was set back counts as now. What has expired is removed. */
  const count = (ms: number, wanted?: string): number =>
    store.keys(KEY).filter((key) => {
      const [, hashed, at, end] = key.split(':');
      const alive = Number(end) > now() && Number(at) < Number(end);
      if (!alive) store.remove(key);
      return alive && Math.max(0, now() - Number(at)) < ms && (wanted ?? hashed) === hashed;
    }).length;
  return {
    has: (tel, seconds) => count(seconds * 1000, hashOf(tel)) > 0,
    lastMinute: () => count(MINUTE),
    add(tel, seconds) {
      store.write(`${KEY}${hashOf(tel)}:${now()}:${now() + Math.max(seconds * 1000, MINUTE)}`, '1');
    },
  };
}
