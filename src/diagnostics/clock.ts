import type { Guard } from './guard';
import { attempt } from './guard';

/** Time as the rest asks for it: wall-clock milliseconds, and timers that are guarded and can be stopped at once. */
export interface Clock {
  now(): number;
  /** Runs once after `delay` milliseconds; returns what cancels it. */
  later(delay: number, run: () => void): () => void;
  stop(): void;
}

/** The part of a window that keeps time. */
export interface Timers {
  setTimeout(run: () => void, delay: number): number;
  clearTimeout(timer: number): void;
}

export function createClock(win: Timers, guard: Guard): Clock {
  const running = new Set<number>();
  const cancel = (timer: number) => {
    running.delete(timer);
    attempt(() => win.clearTimeout(timer));
  };
  return {
    now: () => Date.now(),
    later(delay, run) {
      const guarded = guard(run);
      const timer = win.setTimeout(() => {
        running.delete(timer);
        guarded();
      }, delay);
      running.add(timer);
      return () => cancel(timer);
    },
    stop: () => running.forEach(cancel),
  };
}
