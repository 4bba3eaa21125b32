import { attempt, type Guard } from './guard';

/**
 * Everything that must end together. `addEventListener`'s `signal` came with Chrome 90 and Safari 15, later
 * than the browsers we serve, so the scope removes its listeners itself.
 */
export interface Scope {
  /** Adds a guarded listener that `stop()` removes; capturing unless told otherwise. Returns what removes it. */
  listen(target: EventTarget, type: string, listener: (event: Event) => void, capture?: boolean): () => void;
  /** What ends with the rest. Returns what ends it sooner. */
  onStop(run: () => void): () => void;
  stop(): void;
}

export function createScope(guard: Guard): Scope {
  const ends = new Set<() => void>();
  const onStop = (run: () => void) => {
    const end = () => {
      ends.delete(end);
      attempt(run);
    };
    ends.add(end);
    return end;
  };
  return {
    listen(target, type, listener, capture = true) {
      const guarded = guard<[Event]>(listener);
      attempt(() => target.addEventListener(type, guarded, capture));
      return onStop(() => target.removeEventListener(type, guarded, capture));
    },
    onStop,
    stop: () => ends.forEach((end) => end()),
  };
}
