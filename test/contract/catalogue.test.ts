import { expect, test } from 'vitest';
import { list, read } from './repository';

/** The cases that must hold before all others, by their numbers in the catalogue of faults. */
const FIRST =
  'A-01 A-02 A-03 A-04 A-05 A-06 A-09 A-11 A-12 A-17 A-19 A-22 A-24 A-25 A-29 A-30 B-01 B-02 B-03 B-06 B-08 B-12 B-18 ' +
  'B-21 C-01 C-02 C-05 C-06 C-07 C-13 C-17 D-01 D-05 E-01 E-02 E-03 E-04 E-06 F-01 F-04 G-01 H-01 H-02 H-05 H-06 I-01 ' +
  'I-02 I-07 I-10 J-01 J-02 J-05 K-01 K-02 K-06 K-08 L-01 L-02 L-03 N-01 N-02 O-01';

/** How many cases each chapter has. */
const CHAPTERS: Record<string, number> = {
  A: 40, B: 30, C: 30, D: 30, E: 16, F: 18, G: 12, H: 13, I: 24, J: 20, K: 20, L: 15, M: 8, N: 18, O: 10,
}; // prettier-ignore

const first = FIRST.split(' ');
const all = Object.entries(CHAPTERS).flatMap(([chapter, count]) =>
  Array.from({ length: count }, (_, n) => `${chapter}-${String(n + 1).padStart(2, '0')}`),
);
const idsIn = (text: string) => [...text.matchAll(/\b[A-O]-\d\d\b/g)].map(([id]) => id);

/** Numbers that stand in a text of a test, not merely in a comment. */
const tested = new Set(
  list('test')
    .filter((path) => /\.(?:test|long)\.ts$|harness\/ways\.ts$/.test(path) && !path.includes('catalogue'))
    .flatMap((path) => read(path).split('\n'))
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
    .flatMap((line) => idsIn(/['"`].*/.exec(line)?.[0] ?? '')),
);
const docs = read('docs/delivery.md');
const listed = new Set(idsIn(docs.slice(docs.indexOf('## Cases decided otherwise'))));

test('every case that must hold before all others is the name of a test', () => {
  expect(first.filter((id) => !tested.has(id))).toEqual([]);
});

test('so are more than half of the other 242', () => {
  const others = all.filter((id) => !first.includes(id));
  expect(others).toHaveLength(242);
  expect(others.filter((id) => tested.has(id)).length).toBeGreaterThan(121);
});

test('a case without a test of its number is listed in docs/delivery.md with the reason', () => {
  expect(all.filter((id) => !tested.has(id) && !listed.has(id))).toEqual([]);
});

test('the docs and the tests know no number that the catalogue has not', () => {
  expect([...tested, ...listed].filter((id) => !all.includes(id))).toEqual([]);
});
