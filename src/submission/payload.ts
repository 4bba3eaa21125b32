import { cleanText } from './clean-text';
import { parseMail, type Mail } from './mail';

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
export const LONGEST = { person: 100, manager: 40, partner: 100, param1: 250, param2: 250 } as const;

const TEXTS = Object.keys(LONGEST) as (keyof typeof LONGEST)[];

/**
 * A fresh payload of what may be one, for example after listeners of the page had their hands on it: only the
 * service's keys, only texts. `undefined` where no phone is left.
 */
export function cleanPayload(given: unknown): Payload | undefined {
  // No prototype: what a page added to that of all objects is no part of a payload.
  const from = Object.assign(Object.create(null) as Partial<Record<string, unknown>>, given);
  const textOf = (key: string): string => (/str|num/.test(typeof from[key]) ? String(from[key]) : '');
  const tel = textOf('tel').replace(/\D/g, '');
  if (!/^\d{5,15}$/.test(tel)) return undefined;
  const payload: Payload = { tel };
  for (const key of TEXTS) {
    const text = cleanText(textOf(key), LONGEST[key]);
    if (text) payload[key] = text;
  }
  const mail = parseMail(from.mail);
  if (mail) payload.mail = mail;
  return payload;
}
