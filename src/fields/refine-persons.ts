import type { Candidate } from './candidate';
import type { FieldMapping } from './mapping';

const PARTS = ['first', 'last', 'middle'] as const;

/** First, last and middle names told apart: «Имя» beside «Фамилия» is the first name, alone it is the person. */
export function refinePersons(
  fields: readonly FieldMapping[],
  candidates: readonly Candidate[],
): FieldMapping[] {
  const named = fields.map((found): FieldMapping => {
    const concepts = candidates.find(({ index }) => index === found.control)?.score.concepts;
    const parts = PARTS.filter((part) => concepts?.has(part));
    return found.field === 'person' && parts.length === 1 && !concepts?.has('fio')
      ? { ...found, field: `person.${parts[0]!}` }
      : found;
  });
  const has = (name: string): boolean => named.some(({ field }) => field === name);
  const first =
    has('person.last') && !has('person.first') ? named.find(({ field }) => field === 'person') : undefined;
  return named.map((found) => (found === first ? { ...found, field: 'person.first' } : found));
}
