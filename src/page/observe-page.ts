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

type Hear = (target: Element, event: Event) => unknown;

/** The innermost target: events that leave a shadow root are retargeted. */
const targetOf = (event: Event): Element | null => {
  const [inner] = attempt(() => event.composedPath()) ?? [];
  const target = inner ?? event.target;
  return isElement(target) ? target : null;
};

/** Open shadow roots that an event came through. */
const rootsOf = (event: Event, target: Element): EventTarget[] =>
  target === event.target ? [] : event.composedPath().filter((place) => 'host' in place && 'mode' in place);

/**
 * Gives what hears everything that matters below a place: a window, or a shadow root, where `submit` stays inside.
 * What that returns makes it deaf to the place. A frame keeps its window object when it goes to another page, so
 * places are known by their document.
 */
export function createPageObserver(
  on: PageListener,
  listen: (place: EventTarget, type: string, listener: (event: Event) => void) => unknown,
): (place: EventTarget) => () => void {
  const hears = new WeakMap<EventTarget, boolean>();
  // Events of an open root that was named to us pass the window too.
  const heard = new WeakMap<Event, Element>();
  const keyOf = (place: EventTarget): EventTarget => (place as Window).document ?? place;
  const hear = (place: EventTarget, types: string, tell: Hear) => {
    const key = keyOf(place);
    for (const type of types.split(' '))
      listen(place, type, (event) => {
        const target = targetOf(event);
        if (!target || !hears.get(key) || heard.get(event) === target) return;
        heard.set(event, target);
        tell(target, event);
      });
  };
  const observe = (place: EventTarget, deep = true) => {
    const key = keyOf(place);
    const isKnown = hears.has(key);
    hears.set(key, true);
    if (isKnown) return;
    hear(place, 'submit', (target, event) => isForm(target) && on.submitted(target, event));
    hear(place, 'formdata', (target) => isForm(target) && on.formData(target));
    if (!deep) return;
    const touch =
      (tell?: Hear): Hear =>
      (target, event) => {
        rootsOf(event, target).forEach((root) => observe(root, false));
        on.touched(target);
        tell?.(target, event);
      };
    hear(place, 'focusin pointerdown input', touch());
    hear(
      place,
      'keydown',
      touch((target, event) => (event as KeyboardEvent).key === 'Enter' && on.entered(target, event)),
    );
    hear(place, 'click', touch(on.clicked));
    // The event of a script or a frame never gets as far as the window.
    hear(key, 'load', (target) => /^(script|i?frame)$/.test(nameOf(target)) && on.loaded(target));
  };
  return (place) => {
    observe(place);
    return () => void hears.set(keyOf(place), false);
  };
}

/** The window of a frame that we may look into; `undefined` for a foreign one. */
export const frameWindow = (frame: Element): Window | undefined =>
  attempt(() => {
    const win = get<Window>(frame, 'contentWindow');
    return win?.document ? win : undefined;
  });
