import type { Field } from './field';
import type { FieldMapping } from './mapping';
import type { ControlSnapshot, FormSnapshot } from './snapshot';
import { fold, lastSegment } from './text';

/** What a person agrees to by a tick. */
const CONSENT =
  /soglas|personal|uslovi|politi|ofert|konfiden|consent|agree|privacy|terms|gdpr|datensch|zgod|rodo|accept|kelis|rozi|razi|onay|kabul/;
/** Names and words of traps for bots, and names of real fields that traps borrow. */
const TRAP =
  /honey|gotcha|anti ?spam|nospam|spam ?bot|bot ?field| hp |are you (?:real|human)|spec comments|(?:leave|keep) (?:this )?(?:field )?(?:blank|empty)|ne zapoln/;
const BORROWED = / (?:web ?site|url|homepage|fax only) /;

const isTrap = (words: string, name: string, { hidden, tabIndex, autocomplete }: ControlSnapshot): boolean =>
  TRAP.test(name + words) ||
  (BORROWED.test(name) && (hidden || tabIndex === '-1' || (words === '  ' && autocomplete === 'off')));

/**
 * What a control is without any weighing: declared by the owner; the owner's own `manager` or `mail` (hidden
 * controls and choices of that name, whose values stand in the markup; never text that a visitor types); a box
 * of consent; a trap for bots.
 */
function findKnown(control: ControlSnapshot): [Field, signal: string] | null {
  const { declared, type } = control;
  if (declared) return declared === 'ignore' ? null : [declared, 'declared'];
  const owned = /^(?:ck[_-]?)?(manager|mail)$/i.exec(lastSegment(control.name));
  if (owned && /^(?:hidden|select|radio)$/.test(type))
    return [owned[1]!.toLowerCase() as Field, 'name:owner'];
  const words = fold(`${control.label} ${control.ariaLabel} ${control.placeholder} ${control.title}`);
  const name = fold(control.name);
  if (type === 'checkbox')
    return CONSENT.test(words + name + fold(control.id)) ? ['consent', 'label:consent'] : null;
  return /^(?:text|tel|email|url|number|textarea)$/.test(type) && isTrap(words, name, control)
    ? ['honeypot', 'name:trap']
    : null;
}

const SURE = 100;

/** Every control of a form that needs no weighing. */
export const findKnownFields = (form: FormSnapshot): FieldMapping[] =>
  form.controls.flatMap((control, index) => {
    const [field, signal] = (!control.secret && findKnown(control)) || [];
    return field && signal
      ? [{ control: index, field, score: SURE, signals: [{ signal, weight: SURE }] }]
      : [];
  });
