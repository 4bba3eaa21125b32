import { isForbidden, parseJson } from './json';
import type { Kind, Row } from './kind';

const LONGEST = 5000;
/** Two letters of ISO 3166, where the United Kingdom is GB: `UK` would allow no number there is. */
const COUNTRY = /^(?!uk)[a-z]{2}$/i;

/** The words a complaint has for a kind, and the shape of its text where it is no fixed word. */
const KINDS: Partial<Record<Kind, readonly [expected: string, shape: RegExp]>> = {
  number: ['a whole number', /^\d{1,9}$/],
  country: ['a two-letter ISO country code', COUNTRY],
  codes: ['a list of ISO country codes', COUNTRY],
  lang: ['a language code', /^[a-z]{2,3}([-_][a-z\d]{2,8}){0,3}$/i],
  selector: ['a CSS selector', /[^]/],
  digits: ['a number, auto or off', /^\d{1,12}$/],
  name: ['a name', /^[a-z_$][\w$]{0,63}$/i],
  text: ['a text', /^/],
  cyrillic: ['Russian letters and spaces', /^[А-яЁё\s]*$/],
  caller: ['a phone or an office number', /^$|\d/],
  mail: ['an address', /^/],
  map: ['JSON of selectors and fields', /^/],
};

/** The words a complaint has for what an option accepts. */
export function expectedOf([kind, , , ...words]: Row): string {
  const expected = KINDS[kind]?.[0] ?? 'one of ' + words.join(', ');
  const [first, last] = words;
  if (kind === 'number') return `${expected} from ${first} to ${last}`;
  return Number(first) ? `${expected} of at most ${first} characters` : expected;
}

/** A fixed word, whatever its letter case; `false`, `no`, `0` say `off`, and an empty attribute says `on`. */
function findWord(text: string, words: readonly string[]): string | undefined {
  const low = text.trim().toLowerCase();
  const said = /^(false|no|0)$/.test(low) ? 'off' : /^(true|yes|1|)$/.test(low) ? 'on' : low;
  return words.find((word) => word === said || word === low);
}

/** What an attribute would hold to say the same; a list or an object is its JSON. */
function textOf(value: unknown, kind: Kind): string | undefined {
  if (typeof value === 'object') return /codes|list|ma/.test(kind) ? JSON.stringify(value) : undefined;
  const isText = /str|boo/.test(typeof value) || (typeof value === 'number' && isFinite(value));
  return isText ? String(value).trim() : undefined;
}

/** Selectors with their fields; one that is wrong goes to `wrong`, and is missed by no other. */
function parseMap(
  text: string,
  words: readonly string[],
  isSelector: (selector: string) => boolean,
  wrong: string[],
): unknown {
  if (text[0] !== '{') return undefined;
  const right: [string, string][] = [];
  for (const [selector, given] of Object.entries(parseJson(text) as object)) {
    const field = isSelector(selector) && findWord(String(given), words);
    if (field) right.push([selector, field]);
    else wrong.push(selector);
  }
  return right.length || !wrong.length ? Object.fromEntries(right) : undefined;
}

function parseList(text: string, words: readonly string[]): string[] | undefined {
  const items = (text.match(/[^\s,;"[\]]+/g) ?? []).map((item) =>
    words.length ? findWord(item, words) : COUNTRY.test(item) ? item.toUpperCase() : undefined,
  );
  return items[0] && items.every(Boolean) ? [...new Set(items as string[])] : undefined;
}

/** Text in the shape of its kind, as the script uses it. */
function parseShape(text: string, [kind, , , first, last]: Row): string | number | undefined {
  if (!KINDS[kind]?.[1].test(text)) return undefined;
  if (kind === 'number') return +text >= Number(first) && +text <= Number(last) ? +text : undefined;
  if (kind === 'country') return text.toUpperCase();
  if (kind === 'lang') return text.toLowerCase().replace(/[-_].*/, '');
  return text.length > Number(first) || (kind === 'name' && isForbidden(text)) ? undefined : text;
}

/**
 * The value as the script uses it, `undefined` where it is not what the option accepts. Parts that were left out go to
 * `wrong`. Throws on broken JSON and on whatever a getter or a proxy throws.
 */
export function parseValue(
  value: unknown,
  row: Row,
  isSelector: (selector: string) => boolean = () => true,
  wrong: string[] = [],
): unknown {
  const [kind, , , ...words] = row;
  const text = textOf(value, kind);
  if (text === undefined || text.length > LONGEST) return undefined;
  if (kind === 'map') return parseMap(text, words, isSelector, wrong);
  if (kind === 'number') return parseShape(text, row);
  const isList = /codes|list/.test(kind);
  const word = findWord(text, isList ? words.slice(0, 1) : words);
  if (word) return kind === 'flag' ? word === 'on' : isList ? [] : word;
  if (typeof value === 'boolean') return undefined;
  if (isList) return parseList(text, words.slice(1));
  if (kind === 'mail' && typeof value === 'object' && /^[[{]/.test(text)) return parseJson(text);
  return kind === 'selector' && !isSelector(text) ? undefined : parseShape(text, row);
}
