import { hears } from './dictionary';
import type { Field } from './field';
import { mapAs, type FieldMapping } from './mapping';
import type { ControlSnapshot } from './snapshot';
import { fold, lastSegment } from './text';

/** Hidden controls and choices that an owner of the site means for us; CallKeeper's own integration has the last. */
export const OWNED = /^(?:ck[_-]?)?(manager|mail)$|^callkeeper_storage$/i;

/**
 * What a control is without any weighing: declared by the owner; the owner's own `manager` or `mail` (hidden
 * controls and choices of that name, whose values stand in the markup; never text that a visitor types); a box
 * of consent; a trap for bots, which may borrow the name of a real field.
 */
export function findKnownField(control: ControlSnapshot, index: number): FieldMapping | undefined {
  const { declared, type, hidden, tabindex, secret, label, 'aria-label': aria, placeholder, title } = control;
  const known = (field: Field, signal: string): FieldMapping => mapAs(index, field, 100, signal);
  if (secret) return undefined;
  if (declared) return known(declared, 'declared');
  const owned = OWNED.exec(lastSegment(control.name))?.[1];
  if (owned && /^(?:hidden|select|radio)$/.test(type))
    return known(owned.toLowerCase() as Field, 'name:owner');
  const name = fold(control.name);
  const words = name + fold(`${label} ${aria} ${placeholder} ${title}`);
  if (type === 'checkbox')
    return hears(words + fold(control.id), /^consent$/) ? known('consent', 'label:consent') : undefined;
  if (hears(words, /^trap$/) || ((hidden || tabindex === '-1') && hears(name, /^lure$/)))
    return /^(?:text|tel|email|url|number)/.test(type) ? known('honeypot', 'name:trap') : undefined;
  return undefined;
}
