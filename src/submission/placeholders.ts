import { isCardNumber } from '../phone/looks-like-phone';

/** What a placeholder stands for: `''` where the page has nothing there, undefined where we know no such name. */
export type Lookup = (name: string) => string | undefined;

const PLACEHOLDER = /\{([^{}]{1,100})\}/g;
const FIELD = /^field:(.+)$/;

/** What stands between two placeholders only to part them. */
const PARTING = /^[\s,;:|/·.()–—-]*$/;

/** Names of the controls that the placeholders of a text ask for: nothing else of the page has to be read. */
export function placeholderFields(text: string): string[] {
  const names: string[] = [];
  text.replace(PLACEHOLDER, (_, name: string) => {
    const field = FIELD.exec(name.trim())?.[1]?.trim();
    if (field && !names.includes(field)) names.push(field);
    return '';
  });
  return names;
}

function valueOf(lookup: Lookup, name: string, unknown: string[]): string {
  const value = lookup(name.trim());
  if (value === undefined && !unknown.includes(name)) unknown.push(name);
  return value && !isCardNumber(value.trim()) ? value.trim() : '';
}

/** Without the brackets and commas that an empty placeholder left behind; the bracket of a word stays. */
function trimEnds(text: string): string {
  const full = text.replace(/\(\s*\)/g, '');
  let start = 0;
  let end = full.length;
  while (start < end && PARTING.test(full.charAt(start)) && full.charAt(start) !== '(') start++;
  while (end > start && PARTING.test(full.charAt(end - 1)) && full.charAt(end - 1) !== ')') end--;
  return full.slice(start, end);
}

/** Fills a text; `{a}, {b}` without `a` is `b`. Names that nobody knows go to `unknown`. */
export function fillPlaceholders(text: string, lookup: Lookup, unknown: string[]): string {
  const parts = text.split(PLACEHOLDER); // literal, name, literal, name, … literal
  const last = parts.length - 1;
  let filled = '';
  let parting = '';
  let gaps = 0;
  let value = '';
  parts.forEach((part, index) => {
    if (index % 2) {
      value = valueOf(lookup, part, unknown);
      if (!value) gaps++;
      else filled += (filled && parting) + value;
      if (value) parting = '';
    } else if (!index || !PARTING.test(part)) {
      filled += (filled && parting) + part;
      parting = '';
    } else if (index < last) parting = parting.includes('(') ? part.replace(')', '') : parting || part;
    else if (value) filled += part;
  });
  return gaps ? trimEnds(filled) : filled;
}
