/**
 * One regular expression for a whole dictionary: each entry's alternatives are a group. A space at the end of
 * an alternative only looks, so that the next word still finds its edge; a word may swallow the space before
 * it, so that among words that begin at the same place the order of the dictionary decides.
 */
export function compileWords(lists: readonly string[]): (text: string) => number[] {
  const pattern = new RegExp(
    lists.map((list) => `( ?(?:${list.replace(/ (?=\||$)/g, '(?= )')}))`).join('|'),
    'g',
  );
  return (text) => {
    const found = new Set<number>();
    for (const match of text.matchAll(pattern))
      found.add(match.findIndex((part, index) => index > 0 && part !== undefined) - 1);
    return [...found];
  };
}
