import { attempt } from '../diagnostics/guard';
import { isForbidden } from '../options/json';

type Lists = { success?: string[]; fail?: string[]; all?: string[] };

/** Who gets the report of the call: one address, several, or lists by what became of it. */
export type Mail = string | string[] | Lists;

const MOST = 4000;

/** Words and colons: brackets, quotes, commas and spaces of every notation part them and can stand in no address. */
const WORD = /:|[^\s,;:<>()[\]{}"'‘’“”«»\\]+/g;
const ADDRESS = /^[^@]{1,64}@[^@.]+(?:\.[^@.]+)+$/;

/** Letters of any script are fine: почта@пример.рф. */
const isAddress = (text: string): boolean =>
  text.length < 255 && ADDRESS.test(text) && !/^\.|\.@|[./@-]$/.test(text);

const isList = (word: string): word is keyof Lists => /^(?:success|fail|all)$/.test(word);

/**
 * Every notation of `mail`: one address, several, JSON, a JavaScript value, and the guide's `{'a@b.c'}`, which is
 * neither. One address comes back as a text, several as a list, an object with lists. What was left out goes to
 * `refused`; of a list whose name nobody knows, only the name.
 */
export function parseMail(given: unknown, refused: string[] = []): Mail | null {
  const text = typeof given === 'string' ? given : (attempt(() => JSON.stringify(given ?? '')) ?? '');
  const words = text.slice(0, MOST).replace(/\\./g, ' ').match(WORD) ?? [];
  if (words.some(isForbidden)) return (refused.push(text), null);
  const lists: Lists = {};
  let name = '';
  words.forEach((word, at) => {
    const list = name || 'all';
    if (word === ':' || /^mailto$/i.test(word)) return;
    if (words[at + 1] === ':') name = word;
    if (words[at + 1] === ':' ? !isList(word) : !isAddress(word)) refused.push(word);
    else if (isList(list) && isAddress(word)) lists[list] = [...new Set(lists[list]).add(word)];
  });
  const { all = [] } = lists;
  if (name) return Object.keys(lists).length ? lists : null;
  return all.length > 1 ? all : (all[0] ?? null);
}
