import { findConcepts } from './dictionary';
import type { ControlSnapshot } from './snapshot';
import { fold, lastSegment } from './text';

const AUTOCOMPLETE = /(?:^| )(?:cc-|one-time-code|(?:current|new)-password|transaction-)/;
/** Card, CVV, one-time code, token: never read, whatever else it is called. */
export const isSecret = (
  type: string,
  { autocomplete, name, id }: Pick<ControlSnapshot, 'autocomplete' | 'name' | 'id'>,
): boolean =>
  /^(?:password|file)$/.test(type) ||
  AUTOCOMPLETE.test(autocomplete) ||
  findConcepts(fold(lastSegment(name)) + fold(id)).some(([concept]) => concept === 'secret');
