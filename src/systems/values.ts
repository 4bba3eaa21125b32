import type { SystemValues } from './systems';

/** A field as a system names and fills it; a value may come as a list of one. */
export interface NamedValue {
  name: string;
  value: unknown;
}

const TEL = /(?:^|[/_])(?:mobile_?)?phone$/i;
const FIRST = /^(?:.*[/_])?(?:first_?)?name$/i;
const LAST = /last_?name$/i;
const OTHER = /last_?name|second_?name|company_?name|full_?name/i;

/** The phone and the person's name among fields that a system names in its own, fixed way. */
export function valuesFrom(fields: readonly NamedValue[], from: Element | null): SystemValues | undefined {
  const find = (isMeant: (name: string) => boolean): string => {
    const field = fields.find(({ name, value }) => isMeant(String(name)) && `${String(value)}`);
    return field ? String(field.value) : '';
  };
  const tel = find((name) => TEL.test(name));
  const first = find((name) => FIRST.test(name) && !OTHER.test(name));
  const person = [first, find((name) => LAST.test(name))].join(' ').trim();
  return tel ? { tel, ...(person && { person }), from } : undefined;
}
