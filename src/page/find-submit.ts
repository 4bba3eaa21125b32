import { asksForCall, leadsOn } from '../fields/judge-form';
import { call, get } from './dom';
import { CONTROLS, DRESSED, PRESSED } from './form-scope';
import { formOf } from './form-of';
import { wordsOf } from './read-words';
import { isHidden } from './refusal';

/** Things that people click to send a form, or to get to its next step. */
const PRESSABLE = `${PRESSED},a[href^="javascript"],a:not([href])`;
/** What people type in or choose from; a click on it sends nothing. */
const FILLED = `label,${CONTROLS}`;

/**
 * What a click means for the (pseudo-)form of what was clicked. `native`: the browser will fire `submit`, unless a
 * handler of the page prevents it; `send`: it looks as if it sent the form; `step`: anything else to press.
 */
export interface Press {
  root: Element;
  submitter: Element;
  kind: 'native' | 'send' | 'step';
}

/** Whether a button says that it leads on, or back, and does not send. */
export const isStep = (submitter: Element | null): boolean => !!submitter && leadsOn(wordsOf(submitter));

const looksLikeSend = (submitter: Element): boolean => {
  if (call<boolean>(submitter, 'hasAttribute', 'data-ck-submit')) return true;
  const text = wordsOf(submitter);
  return text.length < 60 && asksForCall(text) && !leadsOn(text);
};

export const isFilled = (target: Element): boolean => call<boolean>(target, 'matches', FILLED);

function findNative(submitter: Element): Press | null {
  const root =
    /^(submit|image)$/.test(get<string>(submitter, 'type') ?? '') && get<Element | null>(submitter, 'form');
  return root ? { root, submitter, kind: 'native' } : null;
}

/** What was pressed; `null` where it belongs to no form, or is a block with controls or buttons in it. */
export function findPress(target: Element): Press | null {
  // The most frequent click of all is answered by two questions.
  const direct = findNative(target);
  if (direct) return direct;
  const closest = (selector: string) => call<Element | null>(target, 'closest', selector);
  const submitter = closest(PRESSABLE) ?? (closest('a,label') ? null : closest(DRESSED));
  if (!submitter) return null;
  const native = findNative(submitter);
  if (native) return native;
  if (call(submitter, 'querySelector', `${PRESSED},${CONTROLS}`)) return null;
  const root = formOf(submitter);
  // A button outside a form that nobody sees does not send it: it opens it.
  if (root && !call(root, 'contains', submitter) && isHidden(root, null)) return null;
  return root && { root, submitter, kind: looksLikeSend(submitter) ? 'send' : 'step' };
}
