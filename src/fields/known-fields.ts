import type { Field } from './field';
import { mapAs, type FieldMapping } from './mapping';
import type { ControlSnapshot } from './snapshot';
import { fold, lastSegment } from './text';

/** What a person agrees to by a tick. */
const CONSENT =
  /soglas|personal|politi|consent|agree|privacy|terms|gdpr|datensch|zgod|rodo|accept|kelis|r[oa]zi|onay|kabul/;
/** Names and words of traps for bots, and names of real fields that traps borrow. */
const TRAP =
  /honey|gotcha|anti ?spam|spam ?bot|bot ?field| hp |are you (?:real|human)|(?:leave|keep) (?:this )?(?:field )?(?:blank|empty)|ne zapoln/;
const BORROWED = / (?:web ?site|url|homepage|fax only) /;

/**
 * What a control is without any weighing: declared by the owner; the owner's own `manager` or `mail` (hidden
 * controls and choices of that name, whose values stand in the markup; never text that a visitor types); a box
 * of consent; a trap for bots.
 */
export function findKnownField(control: ControlSnapshot, index: number): FieldMapping | undefined {
  const { declared, type, hidden, tabindex, secret } = control;
  const known = (field: Field, signal: string): FieldMapping => mapAs(index, field, 100, signal);
  if (secret) return undefined;
  if (declared) return known(declared, 'declared');
  const owned = /^(?:ck[_-]?)?(manager|mail)$/i.exec(lastSegment(control.name));
  if (owned && /^(?:hidden|select|radio)$/.test(type))
    return known(owned[1]!.toLowerCase() as Field, 'name:owner');
  const words = fold(`${control.label} ${control['aria-label']} ${control.placeholder} ${control.title}`);
  const name = fold(control.name);
  if (type === 'checkbox' && CONSENT.test(words + name + fold(control.id)))
    return known('consent', 'label:consent');
  const isTrap = TRAP.test(name + words) || (BORROWED.test(name) && (hidden || tabindex === '-1'));
  if (isTrap && /^(?:text|tel|email|url|number|textarea)$/.test(type)) return known('honeypot', 'name:trap');
  return undefined;
}
