import type { Clock } from '../diagnostics/clock';
import { attempt } from '../diagnostics/guard';
import { LIFETIME } from './entry';
import { createId } from './marks';
import type { Store } from './store';

/**
 * Asks for the right to hand over an entry that another tab may hold too (a duplicated tab copies sessionStorage, a page
 * that comes back from the cache still remembers). Web Locks make it exact; without them a token is written, and
 * read again after a moment. `answer(true)` in one tab only.
 */
export type Claim = (id: string, answer: (mine: boolean) => void) => void;

const PATIENCE = 1000;

/** `shared` is the store that all tabs see (localStorage). */
export function createClaim(win: Window, shared: Store, clock: Clock): Claim {
  const token = createId(clock.now);
  return (id, answer) => {
    const key = `c:${id}`;
    const write = (ms: number) => shared.write(key, `${clock.now() + ms},${token}`);
    /** For how many milliseconds another tab has the right yet. */
    const takenFor = (): number => {
      const [end, owner] = (shared.read(key) ?? '').split(',');
      return owner === token ? 0 : Math.max(0, Number(end) - clock.now());
    };
    let open = true;
    const take = () => {
      if (!open) return;
      open = false;
      const mine = !takenFor();
      if (mine) write(LIFETIME);
      answer(mine);
    };
    /** First for a second only: a page that dies before it has the answer keeps nobody waiting longer. */
    const takeSlowly = () => {
      const left = takenFor();
      if (!open || left > PATIENCE) return take();
      if (left) return void clock.later(left, takeSlowly);
      write(PATIENCE);
      clock.later(20 + Math.random() * 60, () => (takenFor() ? takeSlowly() : take()));
    };
    const asked = attempt(() => win.navigator.locks.request(`ck-autobind:${key}`, take));
    asked?.then(undefined, takeSlowly);
    clock.later(asked ? PATIENCE : 0, takeSlowly);
  };
}
