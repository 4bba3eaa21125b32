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

const KEY = 'c:';
const PATIENCE = 1000;

/** `shared` is the store that all tabs see (localStorage). `lifetime` in milliseconds. */
export function createClaim(win: Window, shared: Store, clock: Clock, lifetime: number): Claim {
  const token = hash(String(Math.random()) + String(clock.now()));
  const keyOf = (id: string) => KEY + hash(id);
  const owner = (key: string) => {
    const [, end, who] = (shared.read(key) ?? '').split(',');
    return Number(end) > clock.now() ? who : undefined;
  };
  const takeNow = (key: string) => {
    if (owner(key)) return owner(key) === token;
    shared.write(key, `${clock.now()},${clock.now() + lifetime},${token}`);
    return true;
  };
  const takeSlowly = (key: string, answer: (mine: boolean) => void) => {
    if (!takeNow(key)) return answer(false);
    clock.later(20 + Math.random() * 60, () => answer(owner(key) === token));
  };
  return (id, answer) => {
    const key = keyOf(id);
    let open = true;
    const once = (mine: boolean) => {
      if (open) answer(mine);
      open = false;
    };
    const slow = () => open && takeSlowly(key, once);
    const asked = attempt(() =>
      win.navigator.locks.request(`ck-autobind:${key}`, () => once(open && takeNow(key))),
    );
    if (!asked) return takeSlowly(key, once);
    clock.later(PATIENCE, slow);
    asked.then(undefined, slow);
  };
}
