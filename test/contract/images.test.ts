import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { read, root } from './repository';

const pages = [
  ...['.', 'docs', 'docs/ru'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.md'))
      .map((file) => posix.join(folder, file)),
  ),
];

/** Pictures that a page shows, from the root of the repository. */
const shownOn = (page: string): string[] =>
  [...read(page).matchAll(/!\[[^\]]*\]\(([^)\s]+)\)|<(?:img|source)[^>]+(?:src|srcset)="([^"\s]+)"/g)]
    .map(([, written, tag]) => written ?? tag ?? '')
    .filter((address) => !/^https?:/.test(address))
    .map((address) => posix.join(posix.dirname(page), address));

const shown = new Set(pages.flatMap(shownOn));

test('every picture that a page shows is there', () => {
  expect(shown.size).toBeGreaterThan(0);
  expect([...shown].filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('every picture in docs/images is shown on a page', () => {
  const kept = readdirSync(join(root, 'docs/images')).map((file) => `docs/images/${file}`);
  expect(kept.filter((file) => !shown.has(file))).toEqual([]);
});
