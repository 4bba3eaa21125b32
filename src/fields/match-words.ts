/**
 * One regular expression for a whole dictionary: each entry's alternatives are a group, and the earlier entry
 * wins where two begin at the same place. A space at the edge of an alternative is the edge of a word.
 */
export function compileWords(lists: readonly string[]): (text: string) => number[] {
  const edges = (list: string): string => list.replace(/(^|\|) | (?=\||$)/g, '$1\\b');
  const pattern = new RegExp(lists.map((list) => `(${edges(list)})`).join('|'), 'g');
  return (text) => {
    const found: number[] = [];
    // Not matchAll: it makes a new RegExp at each call, which costs more than the search itself.
    for (let match; (match = pattern.exec(text));) {
      const index = match.indexOf(match[0], 1) - 1;
      if (!found.includes(index)) found.push(index);
    }
    return found;
  };
}
