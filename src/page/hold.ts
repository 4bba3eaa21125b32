import { attempt as tryTo } from '../diagnostics/guard';
import type { Clock } from '../diagnostics/clock';
import { attribute, call, get } from './dom';

/** A submit that was stopped, to be resumed exactly once. */
export interface Hold {
  resume(): void;
  /** The page is gone: nothing to resume. */
  drop(): void;
}

/** Attributes of a page's own way of sending; such a form is never held. */
const FOREIGN = /^(hx-|wire:|x-on:submit|@submit|v-on:submit|up-|data-(turbo|remote|hx-|wire:|pjax))/;

/** `target`, `method` … of a submit, lower case: what the clicked button says, else what the form says. */
export const formAttribute = (form: Element, submitter: Element | null, name: string): string =>
  ((submitter && attribute(submitter, `form${name}`)) || attribute(form, name)).toLowerCase();

/** True where stopping and resuming gives the very same submit: this window, get or post, no image button. */
export function canHold(form: Element, submitter: Element | null): boolean {
  const target = formAttribute(form, submitter, 'target');
  const names = call<string[]>(form, 'getAttributeNames');
  return (
    (target === '' || target === '_self') &&
    formAttribute(form, submitter, 'method') !== 'dialog' &&
    !(submitter && attribute(submitter, 'type').toLowerCase() === 'image') &&
    !names.some((name) => FOREIGN.test(name)) &&
    get<string>(form.ownerDocument, 'visibilityState') !== 'hidden' &&
    !('Turbo' in (get<Window>(form.ownerDocument, 'defaultView') ?? {}))
  );
}

const SUBMITTER_ATTRIBUTES = ['action', 'method', 'enctype', 'target'];

/** Gives the form what the clicked button gave it, and returns what takes it away again. */
function lendSubmitter(form: Element, submitter: Element | null): () => void {
  if (!submitter || call<boolean>(submitter, 'matches', ':disabled')) return () => undefined;
  const undo: (() => void)[] = [];
  const name = attribute(submitter, 'name');
  if (name) {
    const copy = call<HTMLInputElement>(form.ownerDocument, 'createElement', 'input');
    copy.type = 'hidden';
    copy.name = name;
    copy.value = get<string>(submitter, 'value') ?? '';
    call(form, 'appendChild', copy);
    undo.push(() => copy.remove());
  }
  for (const key of SUBMITTER_ATTRIBUTES) {
    if (!call<boolean>(submitter, 'hasAttribute', `form${key}`)) continue;
    const before = call<string | null>(form, 'getAttribute', key);
    call(form, 'setAttribute', key, attribute(submitter, `form${key}`));
    undo.push(() =>
      before === null ? call(form, 'removeAttribute', key) : call(form, 'setAttribute', key, before),
    );
  }
  return () => undo.forEach((step) => step());
}

/**
 * Arms the resume timer and only then lets the caller stop the submit: whatever fails later, the form goes out.
 * `submit` of the prototype fires no second `submit` event, so the page's own guards against a double submit
 * stay quiet.
 */
export function holdSubmit(
  form: Element,
  submitter: Element | null,
  clock: Clock,
  milliseconds: number,
  ended: () => void,
): Hold {
  let open = true;
  const end = () => {
    open = false;
    cancel();
    // The browser's own events of the resumed submit must still find the hold.
    clock.later(0, ended);
  };
  const resume = () => {
    if (!open) return;
    end();
    const takeBack = tryTo(() => lendSubmitter(form, submitter));
    try {
      call(form, 'submit');
    } finally {
      tryTo(() => takeBack?.());
    }
  };
  const cancel = clock.later(milliseconds, resume);
  return {
    resume,
    drop: end,
  };
}
