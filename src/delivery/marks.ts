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

/** Two rows of multiplying and mixing; no secret, only no plain number in storage. */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i) ^ (b >>> 15), 0x9e3779b1);
    b = Math.imul(b ^ a ^ (a >>> 13), 0x5f356495);
  }
  return (b >>> 0).toString(36) + (a >>> 0).toString(36);
}

interface Mark {
  key: string;
  hashed: string;
  /** Milliseconds since it was made; a clock that was set back counts as now. */
  age: number;
}

export function createMarks(store: Store, now: () => number): Marks {
  let salt: string | undefined;
  const hashOf = (tel: string) => {
    salt ??= store.read('salt')?.slice(0, 40);
    if (!salt) store.write('salt', (salt = hash(`${Math.random()}${now()}`)));
    return hash(salt + tel);
  };
  /** What is still remembered; what has expired is removed. */
  const marks = (): Mark[] => {
    const alive: Mark[] = [];
    for (const key of store.keys(KEY)) {
      const [, hashed = '', at, end] = key.split(':');
      if (Number(end) > now() && Number(at) < Number(end))
        alive.push({ key, hashed, age: Math.max(0, now() - Number(at)) });
      else store.remove(key);
    }
    return alive;
  };
  return {
    has: (tel, seconds) => {
      const hashed = hashOf(tel);
      return marks().some((mark) => mark.hashed === hashed && mark.age < seconds * 1000);
    },
    lastMinute: () => marks().filter(({ age }) => age < MINUTE).length,
    add(tel, seconds) {
      store.write(`${KEY}${hashOf(tel)}:${now()}:${now() + Math.max(seconds * 1000, MINUTE)}`, '1');
    },
  };
}
