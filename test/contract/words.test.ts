import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot, list, listTracked, read } from './repository';

const shipped = () => list('dist').filter((path) => /^dist\/[^/]+\.js$/.test(path));

/** What would break a strict content policy, reach the network, or keep something where we promise not to. */
const forbidden = [
  /\beval\b/,
  /\bnew Function\b/,
  /\bFunction\(["'`]/,
  /\bset(?:Timeout|Interval)\(["'`]/,
  /\b(?:inner|outer)HTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bcreateContextualFragment\b/,
  /\bDOMParser\b/,
  /\bsrcdoc\b/,
  /\bdocument\.write/,
  /\bdocument\.cookie\b|["'`]cookie["'`]/,
  /\bindexedDB\b/,
  /\bserviceWorker\b/,
  /\bcaches\./,
  /\bsendBeacon\b/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bnew Image\b/,
  /(?<![\w.$])(?:window\.)?fetch\(/,
];

test('the only thing a script ever loads is the inspector, when somebody asks for it', () => {
  for (const path of shipped()) {
    const loads = read(path).match(/(?<![\w.$])import\(/g) ?? [];
    expect(loads.length, path).toBeLessThanOrEqual(1);
    if (loads.length) expect(read(path)).toContain('ck-inspector.min.js');
  }
});

test('C-28 G-04 I-15 J-03 J-16 N-13 no shipped script can run text, write markup, or reach the network', () => {
  expect(shipped().length).toBeGreaterThanOrEqual(2);
  const found = shipped().flatMap((path) =>
    forbidden.flatMap((word) => {
      const at = read(path).search(word);
      return at < 0 ? [] : [`${path}: ${word} in …${read(path).slice(Math.max(0, at - 40), at + 40)}…`];
    }),
  );
  expect(found).toEqual([]);
});

/** Words of the place where this was made: nothing to a reader of the repository. */
const foreign = [
  /\bissues? #?\d/i,
  /(?<![\w/.-])shared\//,
  /\/work\//,
  /\b(?:SPEC|STYLE)\.md\b/,
  /\breal-parts\b|\bdelivery-and-faults\b|\bcallkeeper-facts\b/,
  /\bthis session\b|\bthe (?:CEO|lead engineer)\b/i,
  /\/tmp\/brief/,
  /registry\.npmjs|deb\.debian/,
];

test('the repository speaks of itself alone', () => {
  const texts = listTracked().filter(
    (path) =>
      existsSync(inRoot(path)) &&
      !/\.(?:png|jpg|gif|ico|zip|woff2?|mo)$/.test(path) &&
      !['package-lock.json', 'test/contract/words.test.ts'].includes(path),
  );
  expect(texts.length).toBeGreaterThan(50);
  const found = texts.flatMap((path) => {
    const text = read(path);
    return foreign.flatMap((word) => {
      const hit = word.exec(text);
      return hit ? [`${path}: ${hit[0]}`] : [];
    });
  });
  expect(found).toEqual([]);
});
