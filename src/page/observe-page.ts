import type { Scope } from '../diagnostics/scope';
import { attempt } from '../diagnostics/guard';
import { get, isElement, isForm, nameOf } from './dom';

/** What the page tells of its visitor; all of it in the capture phase, before any handler of the page. */
export interface PageListener {
  /** Somebody touched something: focus, pointer, key, input. */
  touched(target: Element, event: Event): void;
  clicked(target: Element, event: Event): void;
  /** Enter in a control. */
  entered(target: Element, event: Event): void;
  submitted(form: Element, event: Event): void;
  formData(form: Element): void;
  /** A script or a frame has loaded. */
  loaded(target: Element): void;
}

/** The innermost target: events that leave a shadow root are retargeted. */
export const targetOf = (event: Event): Element | null => {
  const [inner] = attempt(() => event.composedPath()) ?? [];
  const target = inner ?? event.target;
  return isElement(target) ? target : null;
};

/** Open shadow roots that an event came through. */
const rootsOf = (event: Event, target: Element): EventTarget[] =>
  target === event.target ? [] : event.composedPath().filter((place) => 'host' in place && 'mode' in place);

/** Hears everything that matters below `place`: a window, or a shadow root, where `submit` stays inside. */
export function observePage(place: EventTarget, on: PageListener, scope: Scope): void {
  const known = new WeakSet<EventTarget>();
  const listen = (where: EventTarget, types: string, tell: (target: Element, event: Event) => void) => {
    for (const type of types.split(' '))
      scope.listen(where, type, (event) => {
        const target = targetOf(event);
        if (target) tell(target, event);
      });
  };
  const observeForms = (where: EventTarget) => {
    if (known.has(where)) return;
    known.add(where);
    listen(where, 'submit', (target, event) => isForm(target) && on.submitted(target, event));
    listen(where, 'formdata', (target) => isForm(target) && on.formData(target));
  };
  listen(place, 'focusin pointerdown input', (target, event) => {
    rootsOf(event, target).forEach(observeForms);
    on.touched(target, event);
  });
  listen(place, 'keydown', (target, event) => {
    on.touched(target, event);
    if ((event as KeyboardEvent).key === 'Enter') on.entered(target, event);
  });
  listen(place, 'click', (target, event) => {
    rootsOf(event, target).forEach(observeForms);
    on.touched(target, event);
    on.clicked(target, event);
  });
  listen(place, 'load', (target) => /^(script|i?frame)$/.test(nameOf(target)) && on.loaded(target));
  observeForms(place);
}

/** The window of a frame that we may look into; `undefined` for a foreign one. */
export const frameWindow = (frame: Element): Window | undefined =>
  attempt(() => {
    const win = get<Window>(frame, 'contentWindow');
    return win?.document ? win : undefined;
  });

