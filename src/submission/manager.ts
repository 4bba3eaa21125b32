import type { PhoneRules } from '../phone/rules';

/** Digits, `digits^extension`, an office number; `''` where it is none of these. */
export function parseManager(text: string, rules: PhoneRules, country: string): string {
  const [number = '', extension = ''] = text.trim().split('^');
  if (/^\d{1,3}$/.test(number)) return number;
  const reading = rules.readPhone(number, { country });
  if (!reading || reading.verdict === 'impossible') return '';
  const digits = extension.replace(/\D/g, '').slice(0, 10);
  return reading.digits + (digits && '^' + digits);
}
