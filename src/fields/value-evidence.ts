import type { FieldMapping, FormMapping } from './mapping';

/** A main phone scored below this may be overruled by what was typed. */
const SURE = 5;

/**
 * The mapping after a look at what the visitor typed: where no control is clearly the phone and exactly one
 * value is a phone number, that control is it; where the mapped one holds plainly no phone while exactly one
 * other does, the other is, and the mapped one is trusted less.
 */
export function weighValues(
  mapping: FormMapping,
  values: readonly { control: number; text: string }[],
  looksLikePhone: (text: string) => boolean,
): FormMapping {
  const phones = values.filter(({ text }) => looksLikePhone(text)).map(({ control }) => control);
  const only = phones.length === 1 ? phones[0] : undefined;
  const main = mapping.fields.find(({ field }) => field === 'tel');
  if (
    only === undefined ||
    mapping.fields.some(({ control, field }) => control === only && field !== 'person')
  )
    return mapping;
  const held = main && values.find(({ control }) => control === main.control)?.text.trim();
  if (main && main.score >= SURE && !held) return mapping;
  const found: FieldMapping = {
    control: only,
    field: 'tel',
    score: SURE - 1,
    signals: [{ signal: 'value', weight: SURE - 1 }],
  };
  const others = mapping.fields.filter(({ control, field }) => control !== only && field !== 'tel');
  const verdict = mapping.verdict.reason === 'no_phone' ? { bound: true, reason: null } : mapping.verdict;
  return { fields: [...others, found], verdict };
}
