import { attempt } from '../diagnostics/guard';
import { get, isElement, isForm, nameOf } from './dom';

/** What the page tells of its visitor; all of it in the capture phase, before any handler of the page. */
export interface PageListener {
  /** Somebody touched something: focus, pointer, key, input. */
  touched(target: Element): void;
  clicked(target: Element, event: Event): void;
  /** Enter in a control. */
  entered(target: Element, event: Event): void;
  submitted(form: Element, event: Event): void;
  formData(form: Element): void;
  /** A script or a frame has loaded. */
  loaded(target: Element): void;
}

/** Adds a guarded, capturing listener. */
export type Listen = (place: EventTarget, type: string, listener: (event: Event) => void) => void;

/** The innermost target: events that leave a shadow root are retargeted. */
const targetOf = (event: Event): Element | null => {
  const [inner] = attempt(() => event.composedPath()) ?? [];
  const target = inner ?? event.target;
  return isElement(target) ? target : null;
};

/** Open shadow roots that an event came through. */
const rootsOf = (event: Event, target: Element): EventTarget[] =>
  target === event.target ? [] : event.composedPath().filter((place) => 'host' in place && 'mode' in place);

/** Hears everything that matters in a window, or in a shadow root, where `submit` stays inside. */
export function createPageObserver(on: PageListener): (place: EventTarget, listen: Listen) => void {
  const known = new WeakSet<EventTarget>();
  // A root that was named to us may be open: then its events were heard on the window.
  const heard = new WeakMap<Event, Element>();
  return (place, listen) => {
    const hear = (where: EventTarget, types: string, tell: (target: Element, event: Event) => void) => {
      for (const type of types.split(' '))
        listen(where, type, (event) => {
          const target = targetOf(event);
          if (!target || heard.get(event) === target) return;
          heard.set(event, target);
          if (type < 'f' || /^(focus|po|in)/.test(type)) {
            rootsOf(event, target).forEach(hearForms);
            on.touched(target);
          }
          tell(target, event);
        });
    };
    const hearForms = (where: EventTarget) => {
      if (known.has(where)) return;
      known.add(where);
      hear(where, 'submit', (target, event) => isForm(target) && on.submitted(target, event));
      hear(where, 'formdata', (target) => isForm(target) && on.formData(target));
    };
  };
}
