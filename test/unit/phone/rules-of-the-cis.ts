import { metadata } from '../../../src/phone/generated/metadata-cis';
import { createPhoneRules, type PhoneHint, type PhoneReading } from '../../../src/phone/rules';

export const rules = createPhoneRules(metadata);

export const read = (text: string, country = 'RU', hint: Partial<PhoneHint> = {}): PhoneReading | null =>
  rules.readPhone(text, { country, ...hint });

/** What would go out, `wrong` for an impossible number, null for none at all. */
export function sent(text: string, country = 'RU', hint: Partial<PhoneHint> = {}): string | null {
  const reading = read(text, country, hint);
  return reading && (reading.verdict === 'impossible' ? 'wrong' : reading.digits);
}
