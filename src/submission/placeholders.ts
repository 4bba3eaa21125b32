import { isCardNumber } from '../phone/looks-like-phone';

/** What a placeholder stands for: `''` where the page has nothing there, undefined where we know no such name. */
export type Lookup = (name: string) => string | undefined;

const PLACEHOLDER = /\{([^{}]{1,100})\}/g;

/** What stands between two placeholders only to part them. */
const PARTING = /^[\s,;:|/·.–—-]+/;

/** Stands where a placeholder had nothing to say. */
const GAP = '\0';

/** Names of the controls that the placeholders of a text ask for: nothing else of the page has to be read. */
export function placeholderFields(text: string): string[] {
  const names = new Set<string>();
  text.replace(PLACEHOLDER, (_, name: string) => {
    const [, field = ''] = /^field:(.+)/.exec(name.trim()) ?? [];
    if (field) names.add(field.trim());
    return '';
  });
  return [...names];
}

/** Fills a text; `{a}, {b}` without `a` is `b`. Names that nobody knows go to `unknown`. */
export function fillPlaceholders(text: string, lookup: Lookup, unknown: Set<string>): string {
  const filled = text.replace(PLACEHOLDER, (_, name: string) => {
    const value = lookup(name.trim());
    if (value === undefined) unknown.add(name);
    const said = (value ?? '').slice(0, 500).trim();
    return said && !isCardNumber(said) ? said : GAP;
  });
  const [first = '', ...rest] = filled.replace(/\(\s*\0\s*\)/g, GAP).split(GAP);
  // Behind a gap what would part it from the next word goes; before it, only where nothing follows.
  let kept = rest.reduce((before, part) => before + part.replace(PARTING, ''), first);
  while (rest.length && PARTING.test(kept.slice(-1))) kept = kept.slice(0, -1);
  return kept;
}
