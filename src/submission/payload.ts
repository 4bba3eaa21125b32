import { cleanText } from './clean-text';

/** Who gets the report of the call: one address, several, or lists by what became of it. */
export type Mail = string | string[] | { success?: string[]; fail?: string[]; all?: string[] };

/** What CallKeeper gets: exactly its keys, none of them empty. */
export interface Payload {
  /** The visitor's phone: digits with country code. */
  tel: string;
  person?: string;
  /** Who calls the visitor: digits with country code, `^extension` kept; or the number of an office. */
  manager?: string;
  mail?: Mail;
  partner?: string;
  param1?: string;
  param2?: string;
}

/** Longest texts, in characters. */
export const LIMITS = { person: 100, param1: 250, param2: 250, partner: 100, manager: 40 } as const;

const TEXTS = ['person', 'manager', 'partner', 'param1', 'param2'] as const;

const asTexts = (list: unknown): string[] =>
  (Array.isArray(list) ? (list as unknown[]) : []).filter(
    (one): one is string => typeof one === 'string' && !!one,
  );

function cleanMail(mail: unknown): Mail | undefined {
  if (typeof mail === 'string' && mail) return mail;
  const list = asTexts(mail);
  if (list.length) return list;
  const lists: Exclude<Mail, string | string[]> = {};
  for (const key of ['success', 'fail', 'all'] as const) {
    const part = asTexts((mail as Partial<Record<string, unknown>> | null | undefined)?.[key]);
    if (part.length) lists[key] = part;
  }
  return Object.keys(lists).length ? lists : undefined;
}

/**
 * A fresh payload of what may be one, for example after listeners of the page had their hands on it: only the
 * service's keys, only texts. `undefined` where no phone is left.
 */
export function cleanPayload(given: unknown): Payload | undefined {
  const from = (given ?? {}) as Partial<Record<string, unknown>>;
  const tel = String(typeof from.tel === 'string' || typeof from.tel === 'number' ? from.tel : '').replace(
    /\D/g,
    '',
  );
  if (!/^\d{5,15}$/.test(tel)) return undefined;
  const payload: Payload = { tel };
  for (const key of TEXTS) {
    const text = from[key];
    const clean =
      typeof text === 'string' || typeof text === 'number' ? cleanText(String(text), LIMITS[key]) : '';
    if (clean) payload[key] = clean;
  }
  const mail = cleanMail(from.mail);
  if (mail) payload.mail = mail;
  return payload;
}
