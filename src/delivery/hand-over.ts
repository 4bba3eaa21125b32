import { call, get } from '../diagnostics/native';
import { attempt } from '../diagnostics/guard';
import { cleanPayload, type Payload } from '../submission/payload';
import { createEvent } from './custom-event';
import type { Transport } from './entry';
import { findCkForms, type CkForms } from './widget';

/** Dispatches `CallKeeperEvent` on the real `document.head`, as the integration guide shows. */
export function sendEvent(win: Window, payload: Payload): Transport {
  const { event, legacy } = createEvent(win, 'CallKeeperEvent', cleanPayload(payload), true);
  const head = get<Element>(win.document, 'head') ?? get<Element>(win.document, 'documentElement');
  call(head ?? win.document, 'dispatchEvent', event);
  return legacy ? 'legacy-event' : 'event';
}

/**
 * Calls `ckEvent`, with a copy of its own: a widget that changes what it gets changes nothing of ours. Where it throws and no `CallKeeperEvent` was seen meanwhile, the event goes out by hand.
 */
function sendMethod(win: Window, ckForms: CkForms, payload: Payload): Transport {
  let seen = false;
  const look = () => (seen = true);
  win.addEventListener('CallKeeperEvent', look, true);
  try {
    const answer = ckForms.ckEvent(cleanPayload(payload) ?? payload);
    // A promise that rejects must not surface as an unhandled rejection of ours.
    attempt(() => void (answer as Promise<unknown>).then(undefined, () => undefined));
    return 'ckForms';
  } catch {
    return seen ? 'ckForms' : sendEvent(win, payload);
  } finally {
    win.removeEventListener('CallKeeperEvent', look, true);
  }
}

/** Hands a payload to the widget by its method; `undefined` where the method is not there. */
export function handToMethod(win: Window, payload: Payload): Transport | undefined {
  const ckForms = findCkForms(win);
  return ckForms && sendMethod(win, ckForms, payload);
}
