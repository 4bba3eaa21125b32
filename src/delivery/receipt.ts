import { attempt } from '../diagnostics/guard';

/** What `CallKeeperData` tells of an ordered call; the service's keys in any letter case, primitives only. */
export type Receipt = Record<string, string | number | boolean>;

const NAMES = ['client', 'isApp', 'isForm', 'manager', 'person', 'title'];
const isPlain = (value: unknown): value is string | number | boolean => /^(str|num|boo)/.test(typeof value);

/** The service's own spelling of a key (`CLIENT`, `IsApp` …), or the key itself. */
const spell = (key: string): string => NAMES.find((name) => name.toLowerCase() === key.toLowerCase()) ?? key;

/** Untrusted detail → receipt: own primitive values, texts cut to 200 characters, at most 20 keys. */
export function parseReceipt(detail: unknown): Receipt | undefined {
  if (typeof detail !== 'object' || detail === null) return undefined;
  const receipt: Receipt = {};
  for (const key of (attempt(() => Object.keys(detail)) ?? []).slice(0, 20)) {
    const value = attempt(() => (detail as Record<string, unknown>)[key]);
    if (isPlain(value) && !/^(__proto__|constructor|prototype)$/.test(key)) {
      receipt[spell(key).slice(0, 40)] = typeof value === 'string' ? value.slice(0, 200) : value;
    }
  }
  return receipt;
}

/** Digits of a number in the form that the outbox uses: `8…` and ten digits read as Russian. */
export function readDigits(value: unknown): string {
  const digits = isPlain(value) ? String(value).slice(0, 64).replace(/\D/g, '') : '';
  return digits.replace(/^8(?=\d{10}$)/, '7').replace(/^(?=9\d{9}$)/, '7');
}
