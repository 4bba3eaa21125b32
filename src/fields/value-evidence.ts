import { mapAs, type FieldMapping, type FormMapping } from './mapping';

/** What a value alone is worth: less than any word that says so. */
const BY_VALUE = 4;
/** From here on an empty phone is an empty phone, and from here on nothing is weighed at all. */
const SURE = 5;
const DECLARED = 100;

const holdsDigits = (text: string): boolean => (text.match(/\d/g) ?? []).length > 3;

/**
 * The mapping after a look at what the visitor typed: where no control is clearly the phone and exactly one
 * value is a phone number, that control is it; where the mapped one holds plainly no phone while exactly one
 * other does, the other is, with less trust. A wrong number where the phone belongs stays a wrong number.
 */
export function weighValues(
  mapping: FormMapping,
  values: readonly { control: number; text: string }[],
  looksLikePhone: (text: string) => boolean,
): FormMapping {
  const { fields, verdict, others = [] } = mapping;
  const phones = values.filter(({ text }) => looksLikePhone(text));
  const only = phones[0]?.control ?? -1;
  const isFree =
    !others.includes(only) && fields.every(({ control, field }) => control !== only || field === 'person');
  const isWrong = ({ control, field, score }: FieldMapping): boolean => {
    const text = values.find((value) => value.control === control)?.text;
    return field !== 'tel' || (text ? score < DECLARED && !holdsDigits(text) : score < SURE);
  };
  if (phones.length !== 1 || !isFree || !fields.every(isWrong)) return mapping;
  return {
    ...mapping,
    fields: [
      mapAs(only, 'tel', BY_VALUE, 'value'),
      ...fields.filter(({ control, field }) => control !== only && field !== 'tel'),
    ],
    verdict: verdict.reason === 'no_phone' ? { bound: true, reason: null } : verdict,
  };
}
