import type { Store } from './store';

/**
 * Remembers, without personal data, which numbers were ordered: one key for each salted hash, holding the moment.
 * It answers both `data-ck-dedupe` and `data-ck-limit`, across reloads and tabs.
 */
export interface Marks {
  /** True if this number was ordered within the last `seconds`. */
  has(tel: string, seconds: number): boolean;
  /** Numbers ordered within the last minute. */
  lastMinute(): number;
  add(tel: string, seconds: number): void;
  remove(tel: string): void;
}

const MARK = 'd:';
const MINUTE = 60_000;

/** 53 bits of mixing (two rounds of multiply and shift); no secret, only no plain number in storage. */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b >>> 0).toString(36) + (a >>> 0).toString(36);
}

/** The moment in a mark; 0 where somebody else wrote there. A clock that was set back counts as now. */
const readMoment = (text: string | undefined, now: number): number => {
  const moment = Number((text ?? '').split(',')[0]);
  return moment > 0 ? Math.min(moment, now) : 0;
};

export function createMarks(store: Store, now: () => number): Marks {
  const salt = () => {
    const known = store.read('salt');
    const value = known && known.length < 40 ? known : hash(String(Math.random()) + String(now()));
    if (value !== known) store.write('salt', value);
    return value;
  };
  const keyOf = (tel: string) => MARK + hash(salt() + tel);
  const sweep = () => {
    const marks = store.keys().filter((key) => key.indexOf(MARK) === 0);
    return marks.filter((key) => {
      const [at = 0, end = 0] = (store.read(key) ?? '').split(',').map(Number);
      const alive = end > now() && at <= end;
      if (!alive) store.remove(key);
      return alive;
    });
  };
  return {
    has(tel, seconds) {
      const moment = readMoment(store.read(keyOf(tel)), now());
      return moment > 0 && now() - moment < seconds * 1000;
    },
    lastMinute: () => sweep().filter((key) => now() - readMoment(store.read(key), now()) < MINUTE).length,
    add(tel, seconds) {
      const moment = now();
      store.write(keyOf(tel), `${moment},${moment + Math.max(seconds * 1000, MINUTE)}`);
    },
    remove: (tel) => store.remove(keyOf(tel)),
  };
}
