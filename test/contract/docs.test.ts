import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { inRoot, listTracked, parse, read } from './repository';

/** Names of what an interface promises. */
function membersOf(path: string, name: string): string[] {
  const found = parse(path).statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  ) as ts.InterfaceDeclaration;
  return found.members.map((member) => member.name!.getText());
}

/** The texts of a union of literals, wherever in the file it is written: `'sent' | 'failed'`. */
function wordsOf(path: string, start: string): string[] {
  const source = read(path);
  const [union = ''] = source.slice(source.indexOf(start)).split(';');
  return [...union.matchAll(/'([^']+)'/g)].map(([, word]) => word!);
}

describe.each(['docs/api.md', 'docs/ru/api.md'])('%s', (page) => {
  const text = read(page);

  test('has a heading for everything that ckAutobind offers', () => {
    const methods = membersOf('src/binder/create-binder.ts', 'Binder').filter((name) => name !== 'version');
    const headings = text.match(/^##.*$/gm)!.join('\n');
    expect(methods.length).toBeGreaterThan(5);
    for (const name of [...methods, 'inspector']) expect(headings).toContain(`${name}(`);
  });

  test.each([
    ['state of an outcome', 'src/binder/outcome.ts', 'state:'],
    ['event', 'src/binder/emitter.ts', 'type EventName'],
  ])('has a row for every %s', (_, path, start) => {
    const words = wordsOf(path, start);
    expect(words.length).toBeGreaterThan(5);
    const rows = [...text.matchAll(/^\| `(\w+)` /gm)].map(([, word]) => word!);
    expect(rows).toEqual(expect.arrayContaining(words));
  });

  test('names every key of a report, of the status and of a payload it shows', () => {
    const keys = [
      ...membersOf('src/binder/inspect.ts', 'FormReport'),
      ...membersOf('src/binder/inspect.ts', 'FieldReport'),
      ...membersOf('src/binder/status.ts', 'Status'),
      ...membersOf('src/delivery/widget.ts', 'WidgetState'),
    ];
    for (const key of keys) expect(text).toMatch(new RegExp(`[{,] ${key}[,: ]|\`${key}\``));
  });
});

/** The gallery's page stands beside the container once it is built. */
const exists = (path: string) =>
  [path, path.replace('templates/gtm/', 'dist/gtm/')].some((one) => existsSync(inRoot(one)));

test('every link from page to page leads to a file', () => {
  const pages = listTracked().filter((path) => path.endsWith('.md'));
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(([, link]) => `${dirname(page)}/${link}`)
      .filter((link) => !exists(link))
      .map((link) => `${page}: ${link}`),
  );
  expect(pages.length).toBeGreaterThan(15);
  expect(broken).toEqual([]);
});

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(page: string): string[] {
  const headings = read(page)
    .replace(/^```[^]+?^```/gm, '')
    .matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, words]) =>
    words!
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );
}

test('every link to a heading finds it', () => {
  const pages = listTracked().filter((path) => path.endsWith('.md'));
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)].map(([, to, anchor]) => ({
      page,
      to: to ? join(dirname(page), to) : page,
      anchor: anchor!,
    })),
  );
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter(({ to, anchor }) => !anchorsOf(to).includes(anchor))).toEqual([]);
});

test('what the owner of a site reads says in Russian what it says in English, heading by heading and row by row', () => {
  const pages = listTracked().filter((path) => /^docs\/ru\/.*\.md$|^README\.ru\.md$/.test(path));
  // Of the measurements behind delivery there is a summary.
  const twins = pages.filter((page) => page !== 'docs/ru/delivery.md');
  const shapeOf = (page: string) => ({
    headings: read(page).match(/^#+ /gm)?.length,
    rows: read(page).match(/^\| /gm)?.length,
    pictures: read(page).match(/^!\[/gm)?.length,
  });
  expect(twins.length).toBeGreaterThan(15);
  for (const page of twins) expect(shapeOf(page), page).toEqual(shapeOf(page.replace(/\/ru\b|\.ru\b/, '')));
});

const guides = listTracked().filter((path) => /^(?:README[\w.]*|docs\/.+)\.md$/.test(path));

test('every file in dist/ that a page names is made by the build', () => {
  const named = guides.flatMap((page) =>
    [...read(page).matchAll(/\bdist\/[\w./-]*[\w/]/g)].map(([path]) => ({ page, path })),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(({ path }) => !existsSync(inRoot(path)))).toEqual([]);
});

test('the addresses on the pages are those of this version', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const found = guides.flatMap((page) =>
    [...read(page).matchAll(/callkeeper-autobind@([\w.-]+)\//g)].map(([, said]) => said),
  );
  expect(new Set(found)).toEqual(new Set([version]));
});
