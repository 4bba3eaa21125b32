import { attempt as tryTo } from '../diagnostics/guard';
import type { Clock } from '../diagnostics/clock';
import { attribute, call, get } from './dom';
import { lendAttribute } from './lend-attribute';

/** Attributes of a page's own way of sending; such a form is never held. */
const FOREIGN = /^(hx-|wire:|x-on:submit|@submit|v-on:submit|up-|data-(turbo|remote|hx-|wire:|pjax))/;

/** `target`, `method` … of a submit, lower case: what the clicked button says, else what the form says. */
export const formAttribute = (form: Element, submitter: Element | null, name: string): string =>
  ((submitter && attribute(submitter, `form${name}`)) || attribute(form, name)).toLowerCase();

/** True where stopping and resuming gives the very same submit: this window, get or post, no image button. */
export function canHold(form: Element, submitter: Element | null): boolean {
  const document = form.ownerDocument;
  return (
    /^(_self)?$/.test(formAttribute(form, submitter, 'target')) &&
    formAttribute(form, submitter, 'method') !== 'dialog' &&
    !(submitter && attribute(submitter, 'type').toLowerCase() === 'image') &&
    !call<string[]>(form, 'getAttributeNames').some((name) => FOREIGN.test(name)) &&
    get<string>(document, 'visibilityState') !== 'hidden' &&
    !('Turbo' in (get<Window>(document, 'defaultView') ?? {}))
  );
}

/** Gives the form what the clicked button gave it, and returns what takes it away again. */
function lendSubmitter(form: Element, submitter: Element | null): (() => void)[] {
  if (!submitter || call<boolean>(submitter, 'matches', ':disabled')) return [];
  const undo = ['action', 'method', 'enctype', 'target']
    .filter((key) => call<boolean>(submitter, 'hasAttribute', `form${key}`))
    .map((key) => lendAttribute(form, key, attribute(submitter, `form${key}`)));
  const name = attribute(submitter, 'name');
  if (!name) return undo;
  const copy = call<HTMLInputElement>(form.ownerDocument, 'createElement', 'input');
  copy.type = 'hidden';
  copy.name = name;
  copy.value = get<string>(submitter, 'value') ?? '';
  call(form, 'appendChild', copy);
  return [...undo, () => copy.remove()];
}

/**
 * Arms the resume timer and only then lets the caller stop the submit: whatever fails later, the form goes out.
 * What it returns resumes the submit, once. `submit` of the prototype fires no second `submit` event, so the
 * page's own guards against a double submit stay quiet.
 */
export function holdSubmit(
  form: Element,
  submitter: Element | null,
  clock: Clock,
  milliseconds: number,
  ended: () => void,
): () => void {
  let isHeld = true;
  const resume = () => {
    if (!isHeld) return;
    isHeld = false;
    cancel();
    // The browser's own events of the resumed submit must still find the hold.
    clock.later(0, ended);
    const takeBack = tryTo(() => lendSubmitter(form, submitter));
    try {
      call(form, 'submit');
    } finally {
      takeBack?.forEach((step) => tryTo(step));
    }
  };
  const cancel = clock.later(milliseconds, resume);
  return resume;
}
