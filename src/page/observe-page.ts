import { attempt } from '../diagnostics/guard';
import { get, isElement } from './dom';

export type Hear = (target: Element, event: Event) => unknown;

/**
 * Who is told what a visitor does, by event type; all of it in the capture phase, before any handler of the page.
 * `touch` comes first where somebody touched something: focus, pointer, key, input, click.
 */
export type PageListeners = Readonly<
  Partial<Record<'touch' | 'click' | 'keydown' | 'submit' | 'formdata' | 'load', Hear>>
>;

type Listen = (place: EventTarget, type: string, listener: (event: Event) => void) => unknown;

/** `submit` does not leave a shadow root, so it is listened to there as well. */
const FORMS = ['submit', 'formdata'] as const;
const TOUCHES = ['focusin', 'pointerdown', 'input', 'keydown', 'click'];

/** The innermost target: events that leave a shadow root are retargeted. */
const targetOf = (event: Event): Element | null => {
  const [inner] = attempt(() => event.composedPath()) ?? [];
  const target = inner ?? event.target;
  return isElement(target) ? target : null;
};

/** Open shadow roots that an event came through. */
const rootsOf = (event: Event, target: Element): ShadowRoot[] =>
  target === event.target
    ? []
    : event.composedPath().filter((place): place is ShadowRoot => 'host' in place && 'mode' in place);

/** A frame keeps its window object when it goes to another page, so places are known by their document. */
const keyOf = (place: EventTarget): EventTarget => (place as Window).document ?? place;

/**
 * Gives what hears everything that matters below a place: a window, or a shadow root. What that returns makes it
 * deaf to the place, unless it heard it before.
 */
export function createPageObserver(on: PageListeners, listen: Listen): (place: EventTarget) => () => void {
  const hears = new WeakMap<EventTarget, boolean>();
  // Events of an open root that was named to us pass the window too.
  const heard = new WeakMap<Event, Element>();
  const hear = (key: EventTarget, type: string) => (event: Event) => {
    const target = targetOf(event);
    if (!target || !hears.get(key) || heard.get(event) === target) return;
    heard.set(event, target);
    if (TOUCHES.includes(type)) {
      rootsOf(event, target).forEach((root) => {
        observe(root, FORMS);
        // A field made of a shadow root belongs to the form that its host stands in.
        on.touch?.(root.host, event);
      });
      on.touch?.(target, event);
    }
    on[type as keyof PageListeners]?.(target, event);
  };
  const observe = (place: EventTarget, types: readonly string[]) => {
    const key = keyOf(place);
    const isNew = !hears.has(key);
    hears.set(key, true);
    // The `load` of a script or a frame never gets as far as the window.
    if (isNew) types.forEach((type) => listen(type === 'load' ? key : place, type, hear(key, type)));
  };
  return (place) => {
    const key = keyOf(place);
    const wasHeard = hears.get(key);
    observe(place, [...FORMS, ...TOUCHES, 'load']);
    return () => void (wasHeard || hears.set(key, false));
  };
}

/** The window of a frame that we may look into; `undefined` for a foreign one, and for what is no frame. */
export const frameWindow = (frame: Element): Window | undefined =>
  attempt(() => {
    const win = get<Window>(frame, 'contentWindow');
    return win?.document ? win : undefined;
  });
