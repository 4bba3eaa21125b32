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

type Listen = (place: EventTarget, type: string, listener: (event: Event) => void) => unknown;

/** What hears, and what it has heard: events of an open root that was named to us pass the window too. */
interface Ear {
  on: PageListener;
  listen: Listen;
  hears: WeakMap<EventTarget, boolean>;
  heard: WeakMap<Event, Element>;
}

/** A frame keeps its window object when it goes to another page, so places are known by their document. */
const keyOf = (place: EventTarget): EventTarget => (place as Window).document ?? place;

function hear({ listen, hears, heard }: Ear, place: EventTarget, types: string, tell: Hear): void {
  const key = keyOf(place);
  for (const type of types.split(' '))
    listen(place, type, (event) => {
      const target = targetOf(event);
      if (!target || !hears.get(key) || heard.get(event) === target) return;
      heard.set(event, target);
      tell(target, event);
    });
}

/** Forms alone: `submit` does not leave a shadow root. True where the place is new to us. */
function observeForms(ear: Ear, place: EventTarget): boolean {
  const { on, hears } = ear;
  const isNew = !hears.has(keyOf(place));
  hears.set(keyOf(place), true);
  if (!isNew) return false;
  hear(ear, place, 'submit', (target, event) => isForm(target) && on.submitted(target, event));
  hear(ear, place, 'formdata', (target) => isForm(target) && on.formData(target));
  return true;
}

function observe(ear: Ear, place: EventTarget): void {
  if (!observeForms(ear, place)) return;
  const { on } = ear;
  const touch =
    (tell?: Hear): Hear =>
    (target, event) => {
      rootsOf(event, target).forEach((root) => observeForms(ear, root));
      on.touched(target);
      tell?.(target, event);
    };
  const enter: Hear = (target, event) =>
    (event as KeyboardEvent).key === 'Enter' && on.entered(target, event);
  hear(ear, place, 'focusin pointerdown input', touch());
  hear(ear, place, 'keydown', touch(enter));
  hear(ear, place, 'click', touch(on.clicked));
  // The event of a script or a frame never gets as far as the window.
  const loaded: Hear = (target) => /^(script|i?frame)$/.test(nameOf(target)) && on.loaded(target);
  hear(ear, keyOf(place), 'load', loaded);
}

/**
 * Gives what hears everything that matters below a place: a window, or a shadow root. What that returns makes it
 * deaf to the place.
 */
export function createPageObserver(on: PageListener, listen: Listen): (place: EventTarget) => () => void {
  const ear: Ear = { on, listen, hears: new WeakMap(), heard: new WeakMap() };
  return (place) => {
    observe(ear, place);
    return () => void ear.hears.set(keyOf(place), false);
  };
}

/** The window of a frame that we may look into; `undefined` for a foreign one. */
export const frameWindow = (frame: Element): Window | undefined =>
  attempt(() => {
    const win = get<Window>(frame, 'contentWindow');
    return win?.document ? win : undefined;
  });
