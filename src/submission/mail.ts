import type { Mail } from './payload';

export interface ParsedMail {
  mail: Mail | null;
  /** What was left out. */
  refused: string[];
}

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
  const found: string[] = [];
  const add = (word: string) => {
    const address = word.replace(/^mailto:/i, '');
    if (!isAddress(address)) refused.push(address);
    else if (!found.includes(address)) found.push(address);
  };
  for (const text of Array.isArray(value) ? (value.slice(0, 50) as unknown[]) : [value]) {
    if (typeof text === 'string') text.slice(0, MOST).split(BETWEEN).filter(Boolean).forEach(add);
    else refused.push(typeof text);
  }
  return found;
}

/** JSON as people write it: single quotes, bare keys, a comma too many. */
const asJson = (text: string): string =>
  text
    .replace(/[‘’“”«»']/g, '"')
    .replace(/([{,])\s*(\w+)\s*:/g, '$1"$2":')
    .replace(/,\s*([}\]])/g, '$1');

function readObject(text: string): unknown {
  for (const json of text.length < MOST ? [text, asJson(text)] : []) {
    try {
      return JSON.parse(json) as unknown;
    } catch {
      // Then it is the other notation, or the guide's braces around plain addresses.
    }
  }
  return text;
}

function parseLists(value: object): ParsedMail {
  const refused: string[] = [];
  const mail: Exclude<Mail, string | string[]> = {};
  for (const key of Object.keys(value)) {
    const known = KEYS.find((name) => name === key);
    const list = known ? addressesIn((value as Record<string, unknown>)[key], refused) : [];
    if (!known) refused.push(key);
    else if (list.length) mail[known] = list;
  }
  return { mail: Object.keys(mail).length ? mail : null, refused };
}

/**
 * Every notation of `mail`: one address, several, JSON, a JavaScript value, and the guide's `{'a@b.c'}`, which is
 * neither. One address comes back as a text, several as a list, an object with lists.
 */
export function parseMail(given: unknown): ParsedMail {
  if (given === null || given === undefined || given === '') return { mail: null, refused: [] };
  const structured = typeof given === 'string' && /^\s*[[{]/.test(given);
  const value = structured ? readObject(given) : given;
  // Keys, but no object: to whom these reports should go, nobody can tell.
  if (structured && value === given && /["'\w]\s*:/.test(given)) return { mail: null, refused: [given] };
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return parseLists(value);
  const refused: string[] = [];
  const list = addressesIn(value, refused);
  return { mail: list.length > 1 ? list : (list[0] ?? null), refused };
}
