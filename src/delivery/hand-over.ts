import { call, get } from '../diagnostics/native';
import { attempt } from '../diagnostics/guard';
import type { Payload } from '../submission/payload';
import { createEvent } from './custom-event';
import type { Transport } from './entry';
import { findCkForms, type CkForms } from './widget';

/** A copy of its own for every hand-over: a widget that changes what it gets changes nothing of ours. */
export const copyPayload = (payload: Payload): Payload => {
  const mail = payload.mail;
  const copy = { ...payload };
  if (Array.isArray(mail)) copy.mail = mail.slice();
  else if (mail && typeof mail === 'object') {
    const lists: { success?: string[]; fail?: string[]; all?: string[] } = {};
    for (const key of ['success', 'fail', 'all'] as const) if (mail[key]) lists[key] = mail[key].slice();
    copy.mail = lists;
  }
  return copy;
};

/** Dispatches `CallKeeperEvent` on the real `document.head`, as the integration guide shows. */
export function sendEvent(win: Window, payload: Payload): Transport {
  const { event, legacy } = createEvent(win, 'CallKeeperEvent', copyPayload(payload), true);
  const head = get<Element>(win.document, 'head') ?? get<Element>(win.document, 'documentElement');
  call(head ?? win.document, 'dispatchEvent', event);
  return legacy ? 'legacy-event' : 'event';
}

/** Calls `ckEvent`; where it throws and no `CallKeeperEvent` was seen meanwhile, the event goes out by hand. */
function sendMethod(win: Window, ckForms: CkForms, payload: Payload): Transport {
  let seen = false;
  const look = () => (seen = true);
  win.addEventListener('CallKeeperEvent', look, true);
  try {
    const answer = ckForms.ckEvent(copyPayload(payload));
    // A promise that rejects must not surface as an unhandled rejection of ours.
    attempt(() => (answer as Promise<unknown>).then(undefined, () => undefined));
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
