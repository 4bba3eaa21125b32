import { call } from '../diagnostics/native';

/**
 * A CustomEvent, also where the constructor is missing or throws (old browsers, polyfills): then
 * `initCustomEvent`, as CallKeeper's integration guide shows; only such an event is not `composed`.
 */
export function createEvent(win: Window, type: string, detail: unknown, cancelable: boolean): CustomEvent {
  const Constructor = (win as Window & { CustomEvent?: typeof CustomEvent }).CustomEvent;
  try {
    return new Constructor!(type, { bubbles: true, cancelable, composed: true, detail });
  } catch {
    const event = call<CustomEvent>(win.document, 'createEvent', 'CustomEvent');
    event.initCustomEvent(type, true, cancelable, detail);
    return event;
  }
}
