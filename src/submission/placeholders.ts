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
    const field = FIELD.exec(name.trim())?.[1];
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

const trimEnds = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && PARTING.test(text.charAt(start))) start++;
  while (end > start && PARTING.test(text.charAt(end - 1)) && text.charAt(end - 1) !== ')') end--;
  return text.slice(start, end);
};

/** Fills a text; `{a}, {b}` without `a` is `b`. Names that nobody knows go to `unknown`. */
export function fillPlaceholders(text: string, lookup: Lookup, unknown: string[]): string {
  const parts = text.split(PLACEHOLDER); // literal, name, literal, name, … literal
  let filled = '';
  let parting = '';
  let isGap = false;
  parts.forEach((part, index) => {
    const isLiteral = index % 2 === 0;
    if (isLiteral && PARTING.test(part) && index > 0 && index < parts.length - 1) parting = parting || part;
    else {
      const value = isLiteral ? part : valueOf(lookup, part, unknown);
      if (value) filled += (filled && parting) + value;
      if (value) parting = '';
      else if (!isLiteral) isGap = true;
    }
  });
  return isGap ? trimEnds(filled) : filled;
}
