import { attempt } from '../diagnostics/guard';
import { parseJson } from '../options/json';

/** Who gets the report of the call: one address, several, or lists by what became of it. */
export type Mail = string | string[] | { success?: string[]; fail?: string[]; all?: string[] };

const KEYS = ['success', 'fail', 'all'] as const;
const MOST = 4000;

/** Brackets, quotes, commas and spaces of every notation: none of them can stand in an address. */
const BETWEEN = /[\s,;<>()[\]{}"'‘’“”«»\\]+/;
const ADDRESS = /^[^@:]{1,64}@[^@:.]+(?:\.[^@:.]+)+$/;

/** Letters of any script are fine: почта@пример.рф. */
const isAddress = (text: string): boolean =>
  text.length < 255 && ADDRESS.test(text) && !/^\.|\.[.@]|[./@-]$/.test(text);

/** The addresses in a text or a list of texts; what is none goes to `refused`. */
function addressesIn(value: unknown, refused: string[]): string[] {
  const found = new Set<string>();
  const add = (word: string): unknown => {
    const address = word.replace(/^mailto:/i, '');
    return isAddress(address) ? found.add(address) : refused.push(address);
  };
  for (const text of Array.isArray(value) ? (value.slice(0, 50) as unknown[]) : [value]) {
    if (typeof text === 'string') text.slice(0, MOST).split(BETWEEN).filter(Boolean).forEach(add);
    else refused.push(typeof text);
  }
  return [...found];
}

/** JSON as people write it: single quotes, bare keys, a comma too many. */
const asJson = (text: string): string =>
  text
    .replace(/[‘’“”«»']/g, '"')
    .replace(/([{,])\s*(\w+)\s*:/g, '$1"$2":')
    .replace(/,\s*([}\]])/g, '$1');

function listsIn(value: object, refused: string[]): Mail | null {
  const mail: Exclude<Mail, string | string[]> = {};
  for (const [key, given] of Object.entries(value)) {
    const known = KEYS.find((name) => name === key);
    const list = known ? addressesIn(given, refused) : [];
    if (!known) refused.push(key);
    else if (list.length) mail[known] = list;
  }
  return Object.keys(mail).length ? mail : null;
}

/**
 * Every notation of `mail`: one address, several, JSON, a JavaScript value, and the guide's `{'a@b.c'}`, which is
 * neither. One address comes back as a text, several as a list, an object with lists. What was left out goes to
 * `refused`.
 */
export function parseMail(given: unknown, refused: string[] = []): Mail | null {
  let value = given ?? '';
  if (typeof value === 'string' && /^\s*[[{]/.test(value)) {
    const text = value.slice(0, MOST);
    value = attempt(() => parseJson(text)) ?? attempt(() => parseJson(asJson(text))) ?? text;
    // Keys, but no object: to whom these reports should go, nobody can tell.
    if (value === text && /["'\w]\s*:/.test(text)) return (refused.push(text), null);
  }
  if (typeof value === 'object' && !Array.isArray(value)) return listsIn(value, refused);
  const list = addressesIn(value, refused);
  return list.length > 1 ? list : (list[0] ?? null);
}
