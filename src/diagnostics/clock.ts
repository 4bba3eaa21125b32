import type { Guard } from './guard';
import type { Scope } from './scope';

/** Time as the rest asks for it: wall-clock milliseconds, and timers that are guarded and end with the scope. */
export interface Clock {
  now(): number;
  /** Runs once after `delay` milliseconds; returns what cancels it. */
  later(delay: number, run: () => void): () => void;
  /** Runs once when the browser has nothing else to do, within two seconds; soon, where it cannot tell. */
  idle(run: () => void): void;
}

/** The part of a window that keeps time. */
export interface Timers {
  setTimeout(run: () => void, delay: number): number;
  clearTimeout(timer: number): void;
  requestIdleCallback?(run: () => void, options: { timeout: number }): unknown;
}

export const createClock = (win: Timers, guard: Guard, { onStop }: Pick<Scope, 'onStop'>): Clock => ({
  now: () => Date.now(),
  later(delay, run) {
    const guarded = guard(run);
    const timer = win.setTimeout(() => {
      cancel();
      guarded();
    }, delay);
    const cancel = onStop(() => win.clearTimeout(timer));
    return cancel;
  },
  idle(run) {
    const guarded = guard(run);
    try {
      win.requestIdleCallback!(guarded, { timeout: 2000 });
    } catch {
      win.setTimeout(guarded, 1);
    }
  },
});
