import type { Clock } from '../diagnostics/clock';
import { attempt } from '../diagnostics/guard';
import { hash } from './marks';
import type { Store } from './store';

/**
 * Asks for the right to hand over an entry that another tab may hold too (a duplicated tab copies sessionStorage, a page
 * that comes back from the cache still remembers). Web Locks make it exact; without them a token is written, and
 * read again after a moment. `answer(true)` in one tab only.
 */
export type Claim = (id: string, answer: (mine: boolean) => void) => void;

const PATIENCE = 1000;

/** `shared` is the store that all tabs see (localStorage). `lifetime` in milliseconds. */
export function createClaim(win: Window, shared: Store, clock: Clock, lifetime: number): Claim {
  const token = hash(Math.random() + ' ' + clock.now());
  const write = (key: string, ms: number) => shared.write(key, `${clock.now() + ms},${token}`);
  /** For how many milliseconds another tab has the right yet. */
  const takenFor = (key: string): number => {
    const [end, owner] = (shared.read(key) ?? '').split(',');
    return owner === token ? 0 : Math.max(0, Number(end) - clock.now());
  };
  const takeNow = (key: string): boolean => {
    const mine = !takenFor(key);
    if (mine) write(key, lifetime);
    return mine;
  };
  /** First for a second only: a page that dies before it has the answer keeps nobody waiting longer. */
  const takeSlowly = (key: string, answer: (mine: boolean) => void): void => {
    const left = takenFor(key);
    const again = () => takeSlowly(key, answer);
    if (left > PATIENCE) return answer(false);
    if (left) return void clock.later(left, again);
    write(key, PATIENCE);
    clock.later(20 + Math.random() * 60, () => (takenFor(key) ? again() : answer(takeNow(key))));
  };
  return (id, answer) => {
    const key = `c:${hash(id)}`;
    let open = true;
    const once = (mine: boolean) => {
      if (open) answer(mine);
      open = false;
    };
    const slow = () => open && takeSlowly(key, once);
    const asked = attempt(() =>
      win.navigator.locks.request(`ck-autobind:${key}`, () => once(open && takeNow(key))),
    );
    if (!asked) return void slow();
    clock.later(PATIENCE, slow);
    asked.then(undefined, slow);
  };
}
