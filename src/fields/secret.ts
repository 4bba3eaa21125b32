import { hears } from './dictionary';
import type { ControlSnapshot } from './snapshot';
import { fold, lastSegment } from './text';

/** Card, CVV, one-time code, token: never read, whatever else it is called. */
export const isSecret = (
  type: string,
  { autocomplete, name, id }: Pick<ControlSnapshot, 'autocomplete' | 'name' | 'id'>,
): boolean =>
  /^(?:password|file)$/.test(type) ||
  hears(fold(autocomplete) + fold(lastSegment(name)) + fold(id), /^(?:secret|card)$/);
