import { createEvent } from '../delivery/custom-event';
import { attempt } from '../diagnostics/guard';
import { call, get, pageOf } from '../page/dom';
import type { Payload } from '../submission/payload';
import type { Outcome } from './outcome';

/** Our events on the form, without their `ck:`. */
export type EventName = 'attempt' | 'problem' | 'send' | 'sent' | 'confirmed' | 'skipped' | 'failed';

/** What a listener gets: with most events the outcome, and what else there is to tell. */
export interface EventDetail extends Partial<Outcome> {
  /** The form; `null` for a call of an earlier page. */
  target: Element | null;
  /** With `attempt`, `send` and `sent`. Listeners of `send` may change it. */
  payload?: Payload;
  /** With `problem`: the words that the visitor was shown, `''` where none were. */
  message?: string;
}

export type Listener = (detail: EventDetail) => void;

/** Tells listeners of `ckAutobind.on()` and dispatches `ck:*` on the form; false where somebody cancelled. */
export interface Emitter {
  on(name: EventName, listener: Listener): () => void;
  emit(name: EventName, detail: EventDetail): boolean;
}

const LATE = /^(sent|confirmed|skipped|failed)$/;

export function createEmitter(win: Window): Emitter {
  const listeners = new Map<string, Set<Listener>>();
  const dispatch = (name: EventName, detail: EventDetail): boolean => {
    const { target } = detail;
    // A form that was taken out of the page meanwhile tells nobody: the page's root stands in for it.
    const isGone = !target || (LATE.test(name) && get<boolean>(target, 'isConnected') === false);
    const place = isGone ? pageOf(win) : target;
    const createOurs = () => createEvent(win, `ck:${name}`, detail, name === 'send');
    return attempt(() => call<boolean>(place, 'dispatchEvent', createOurs())) !== false;
  };
  return {
    on(name, listener) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => void known.delete(listener);
    },
    emit(name, detail) {
      listeners.get(name)?.forEach((listener) => attempt(() => listener(detail)));
      return dispatch(name, detail);
    },
  };
}
