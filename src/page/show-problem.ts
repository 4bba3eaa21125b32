import { attempt } from '../diagnostics/guard';
import type { Clock } from '../diagnostics/clock';
import type { Scope } from '../diagnostics/scope';
import { attribute, call, get } from './dom';
import { lendAttribute } from './lend-attribute';

/** How long the browser's own bubble may keep its message. */
const BUBBLE = 5000;

/** Shows the text in the browser's own bubble; false where the page cancels it or the browser cannot. */
function reportNatively(control: HTMLInputElement, message: string): boolean {
  let shown = false;
  const look = (event: Event) => (shown = !event.defaultPrevented);
  // Added last, so it knows whether a listener of the page cancelled the bubble.
  control.addEventListener('invalid', look);
  attempt(() => {
    control.setCustomValidity(message);
    control.reportValidity();
  });
  control.removeEventListener('invalid', look);
  return shown && get<Element>(control.getRootNode(), 'activeElement') === control;
}

/** Writes the text beside the control, announced at once and tied to it. */
function writeBeside(control: HTMLElement, message: string): () => void {
  const note = call<HTMLElement>(control.ownerDocument, 'createElement', 'div');
  note.id = `ck-problem-${Math.random().toString(36).slice(2)}`;
  note.setAttribute('role', 'alert');
  note.setAttribute('data-ck-problem', '');
  note.textContent = message;
  const described = `${attribute(control, 'aria-describedby')} ${note.id}`.trim();
  const undo = lendAttribute(control, 'aria-describedby', described);
  control.parentNode?.insertBefore(note, control.nextSibling);
  return () => {
    note.remove();
    undo();
  };
}

/**
 * Shows why an attempt was stopped; what it returns leaves the page as it was. The custom validity message would
 * block the next attempt before anybody hears of it, so it goes at the next input, click or key, or after five
 * seconds; where a script submits again meanwhile, that submit is taken up at once.
 */
export function showProblem(
  control: HTMLInputElement,
  message: string,
  scope: Scope,
  clock: Clock,
): () => void {
  const ends = [lendAttribute(control, 'aria-invalid', 'true')];
  const isNative = reportNatively(control, message);
  const free = () => attempt(() => control.setCustomValidity(''));
  if (isNative) freeLater(control, scope, clock, free);
  else {
    free();
    ends.push(writeBeside(control, message));
    attempt(() => control.focus());
  }
  const clear = () => {
    free();
    ends.splice(0).forEach((end) => attempt(end));
    control.removeEventListener('input', clear, true);
  };
  // Not through the scope, which would keep the control alive when it has left the page.
  control.addEventListener('input', clear, true);
  return clear;
}

function freeLater(control: HTMLInputElement, scope: Scope, clock: Clock, free: () => void): void {
  const win = get<Window>(control.ownerDocument, 'defaultView') as Window;
  const done = () => {
    free();
    stops.forEach((stop) => stop());
  };
  const stops = ['pointerdown', 'click', 'keydown'].map((type) => scope.listen(win, type, done));
  const submitAgain = (event: Event) => {
    event.preventDefault();
    done();
    const form = get<Element>(control, 'form');
    if (form) clock.later(0, () => call(form, 'requestSubmit'));
  };
  stops.push(scope.listen(control, 'invalid', submitAgain), clock.later(BUBBLE, done));
}
