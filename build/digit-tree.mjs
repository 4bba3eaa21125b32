/**
 * Patterns of digits, as the phone metadata has them, written anew as a tree: which numbers of one length there are,
 * digit by digit, and no further than they differ. Says exactly the same in half of the bytes; `phone/numbering` walks it.
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

/** One digit after another: `null` where no number goes on so, `true` where every number does, else ten branches. */
function grow(patterns, length, known) {
  if (!length) return patterns.every(isEnd) || null;
  const key = JSON.stringify([length, patterns]);
  if (known.has(key)) return known.get(key);
  const branches = [...'0123456789'].map((digit) => {
    const next = patterns.map((ways) => unique(ways.flatMap((way) => after(way, digit))));
    return next.every((ways) => ways.length) ? grow(next, length - 1, known) : null;
  });
  const [first] = branches;
  const tree = typeof first !== 'object' || first === null ? branches.every((one) => one === first) : false;
  known.set(key, tree ? first : branches);
  return known.get(key);
}

/**
 * Which numbers of this length all patterns allow, as the text of a tree; null where there is none. Ten places for each
 * node, row by row: 0 no number, 1 every number, 2 the next node in the text. Three places are a letter.
 */
export function digitTree(patterns, length) {
  const root = grow(patterns, length, new Map());
  if (root === null) return null;
  const nodes = [root === true ? Array(10).fill(true) : root];
  let places = '';
  for (const node of nodes)
    for (const branch of node) {
      places += branch === null ? 0 : branch === true ? 1 : 2;
      if (Array.isArray(branch)) nodes.push(branch);
    }
  return places
    .replace(/0+$/, '')
    .replace(/.{1,3}/g, (three) => String.fromCharCode(97 + parseInt(three.padEnd(3, '0'), 3)));
}
