import { call } from '../diagnostics/native';

/**
 * A CustomEvent, also where the constructor is missing or throws (old browsers, polyfills): then
 * `initCustomEvent`, as CallKeeper's integration guide shows.
 */
export function createEvent(
  win: Window,
  type: string,
  detail: unknown,
  cancelable: boolean,
): { event: CustomEvent; legacy: boolean } {
  const Constructor = (win as Window & { CustomEvent?: typeof CustomEvent }).CustomEvent;
  try {
    const event = new (Constructor as typeof CustomEvent)(type, {
      bubbles: true,
      cancelable,
      composed: true,
      detail,
    });
    return { event, legacy: false };
  } catch {
    const event = call<CustomEvent>(win.document, 'createEvent', 'CustomEvent');
    event.initCustomEvent(type, true, cancelable, detail);
    return { event, legacy: true };
  }
}
