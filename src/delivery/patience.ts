import type { Clock } from '../diagnostics/clock';
import type { Entry } from './entry';
import type { Happening } from './machine';
import { findCkForms, hasCallKeeper } from './widget';

/** An entry with what this page knows of its waiting. `waited` adds our own timers: a clock that jumps changes nothing. */
export interface Waiting {
  entry: Entry;
  waited: number;
  /** For how long the widget was seen without its method. */
  service: number;
  /** The happening for which the right to move the entry on was asked, as long as nobody has answered. */
  asked?: Happening | undefined;
}

const SERVICE_PATIENCE = 300;
const FIRST_PAUSE = 50;
const LAST_PAUSE = 1000;

/** What a look at the page means for a waiting entry, if anything. `wait` in milliseconds. */
export function findHappening(
  win: Window,
  one: Waiting,
  elapsed: number,
  wait: number,
): Happening | undefined {
  one.waited += elapsed;
  if (findCkForms(win)) return 'widget';
  one.service = hasCallKeeper(win) ? one.service + elapsed : 0;
  if (one.entry.stage !== 'queued') return undefined;
  if (one.service >= SERVICE_PATIENCE) return 'service';
  return one.waited >= wait ? 'deadline' : undefined;
}

/** Calls `look(elapsed)` after 50 ms, then less and less often, up to once a second, as long as it answers true. */
export function createRounds(clock: Clock, look: (elapsed: number) => boolean): { start(): void } {
  let pause = FIRST_PAUSE;
  let running = false;
  const next = () => {
    const elapsed = pause;
    running = true;
    clock.later(elapsed, () => {
      running = false;
      pause = Math.min(pause * 1.3, LAST_PAUSE);
      if (look(elapsed) && !running) next();
    });
  };
  return {
    start() {
      pause = FIRST_PAUSE;
      if (!running) next();
    },
  };
}
