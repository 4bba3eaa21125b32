import { hears } from './dictionary';
import type { ControlSnapshot } from './snapshot';
import { fold, lastSegment } from './text';

type Named = Pick<ControlSnapshot, 'autocomplete' | 'name' | 'id'>;

const namesOf = ({ name, id }: Named): string => fold(lastSegment(name)) + fold(id);

/** Sites say `new-password` of a phone or a name to keep browsers from filling it in: then it says nothing. */
export const isDisguise = (type: string, own: Named): boolean =>
  own.autocomplete === 'new-password' &&
  (type === 'tel' || hears(namesOf(own), /^(?:tel|person|first|last|middle|mail)$/));

/** Card, CVV, one-time code, token: never read, whatever else it is called. */
export const isSecret = (type: string, own: Named): boolean =>
  /^(?:password|file)$/.test(type) || hears(fold(own.autocomplete) + namesOf(own), /^(?:secret|card)$/);
