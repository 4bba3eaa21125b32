/**
 * Patterns of digits, as the phone metadata has them, written anew as a tree: which numbers of one length there are,
 * digit by digit, and no further than they differ. Says exactly the same in two thirds of the bytes.
 *
 * @typedef {{ digits?: string, ways?: Part[][], min: number, max: number }} Part digits of one place, or ways to go on
 */

/** `0-25` → `0125`; `\d` is every digit. */
const spell = (set) =>
  set
    .replace('\\d', '0-9')
    .replace(/(\d)-(\d)/g, (_, from, to) => '0123456789'.slice(Number(from), Number(to) + 1));

const TOKEN = /\(\?:|\\d|\[[^\]]*\]|\{[^}]*\}|[()|?\d]/g;

/** @returns {Part[][]} the ways that a pattern of digits, classes, groups and counts allows */
export function parsePattern(pattern) {
  const tokens = pattern.match(TOKEN) ?? [];
  if (tokens.join('') !== pattern) throw new Error(`unknown notation in ${pattern}`);
  const readCount = () => {
    if (tokens[0] === '?') return (tokens.shift(), { min: 0, max: 1 });
    if (tokens[0]?.[0] !== '{') return { min: 1, max: 1 };
    const [min, max = min] = tokens.shift().slice(1, -1).split(',').map(Number);
    return { min, max };
  };
  const readPart = () => {
    const token = tokens.shift();
    const part = token[0] === '(' ? { ways: readWays() } : { digits: spell(token.replace(/[[\]]/g, '')) };
    if (part.ways) tokens.shift();
    return { ...part, ...readCount() };
  };
  const readWay = () => {
    const way = [];
    while (tokens.length && !/^[|)]/.test(tokens[0])) way.push(readPart());
    return way;
  };
  const readWays = () => {
    const ways = [readWay()];
    while (tokens[0] === '|') ways.push((tokens.shift(), readWay()));
    return ways;
  };
  return readWays();
}

/** What may follow a digit. */
function after([part, ...rest], digit) {
  if (!part) return [];
  const { digits, ways, min, max } = part;
  const again = max > 1 ? [{ ...part, min: Math.max(0, min - 1), max: max - 1 }, ...rest] : rest;
  const taken = ways
    ? ways.flatMap((way) => after([...way, ...again], digit))
    : digits.includes(digit)
      ? [again]
      : [];
  return min ? taken : [...taken, ...after(rest, digit)];
}

const unique = (ways) => [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
const isEnd = (ways) => ways.some((way) => way.every(({ min }) => min === 0));

/** `0125` → `[0-25]` */
function classOf(digits) {
  if (digits.length < 2) return digits;
  const runs = '0123456789'.replace(new RegExp(`[^${digits}]`, 'g'), ' ').match(/\d+/g);
  return `[${runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run)).join('')}]`;
}

/**
 * The beginnings of the numbers of this length that all patterns allow, as one pattern; null where there is none.
 * Of the digits that make no difference at the end nothing is said.
 */
export function digitTree(patterns, length, known = new Map()) {
  const key = JSON.stringify([length, patterns]);
  if (known.has(key)) return known.get(key);
  const branches = new Map();
  for (const digit of length ? '0123456789' : '') {
    const next = patterns.map((ways) => unique(ways.flatMap((way) => after(way, digit))));
    const branch = next.every((ways) => ways.length) ? digitTree(next, length - 1, known) : null;
    if (branch !== null) branches.set(branch, (branches.get(branch) ?? '') + digit);
  }
  const all = [...branches].map(
    ([branch, digits]) => (digits.length === 10 ? '.' : classOf(digits)) + branch,
  );
  const end = patterns.every(isEnd) ? '' : null;
  const tree =
    length === 0 ? end : all.length > 1 ? `(${all.join('|')})` : all[0] === '.' ? '' : (all[0] ?? null);
  known.set(key, tree);
  return tree;
}
