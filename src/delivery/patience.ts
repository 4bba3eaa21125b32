import type { Clock } from '../diagnostics/clock';
import { LIFETIME, type Entry } from './entry';
import type { Happening } from './machine';
import { findCkForms, hasCallKeeper } from './widget';

const SERVICE_PATIENCE = 300;
const FIRST_PAUSE = 50;
const LAST_PAUSE = 1000;

/** What a look at the page means for a waiting entry, if anything. Milliseconds, but for `wait`: seconds. */
export function findHappening(
  win: Window,
  entry: Entry,
  elapsed: number,
  now: number,
  wait: number,
): Happening | undefined {
  entry.waited += elapsed;
  entry.service = hasCallKeeper(win) ? entry.service + elapsed : 0;
  if (now - entry.at >= LIFETIME) return 'expire';
  if (findCkForms(win)) return 'widget';
  if (entry.stage !== 'queued') return undefined;
  if (entry.service >= SERVICE_PATIENCE) return 'service';
  return entry.waited >= (entry.wait ?? wait) * 1000 ? 'deadline' : undefined;
}

/**
 * Returns what starts the rounds (anew): `look(elapsed)` is called after 50 ms, then less and less often, up to once a
 * second, as long as it answers true.
 */
export function createRounds(clock: Clock, look: (elapsed: number) => boolean): () => void {
  let cancel: (() => void) | undefined;
  const next = (pause: number) => {
    cancel?.();
    cancel = clock.later(pause, () => look(pause) && next(Math.min(pause * 1.3, LAST_PAUSE)));
  };
  return () => next(FIRST_PAUSE);
}
