import { call, get } from '../diagnostics/native';
import { attempt } from '../diagnostics/guard';
import { cleanPayload, type Payload } from '../submission/payload';
import { createEvent } from './custom-event';
import type { Transport } from './entry';
import { findCkForms } from './widget';

/** Dispatches `CallKeeperEvent` on the real `document.head`, as the integration guide shows. */
function sendEvent(win: Window, payload: Payload): Transport {
  const event = createEvent(win, 'CallKeeperEvent', cleanPayload(payload), true);
  const head = get<Element>(win.document, 'head') ?? get<Element>(win.document, 'documentElement');
  call(head ?? win.document, 'dispatchEvent', event);
  return event.composed ? 'event' : 'legacy-event';
}

/**
 * Hands a payload to the widget: by its method, with a copy of its own (a widget that changes what it gets changes
 * nothing of ours); where there is none, or it throws and no `CallKeeperEvent` was seen meanwhile, by hand.
 */
export function handOver(win: Window, payload: Payload, byMethod: boolean): Transport {
  let taken = false;
  const take = () => (taken = true);
  const ckForms = byMethod && findCkForms(win);
  if (ckForms) {
    win.addEventListener('CallKeeperEvent', take, true);
    attempt(() => {
      const answer = ckForms.ckEvent(cleanPayload(payload) ?? payload);
      take();
      // A promise that rejects must not surface as an unhandled rejection of ours.
      (answer as Promise<unknown>).then(undefined, () => undefined);
    });
    win.removeEventListener('CallKeeperEvent', take, true);
  }
  return taken ? 'ckForms' : sendEvent(win, payload);
}
