import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cmsFiles } from '../../build/cms.mjs';
import { readSharedPhp } from '../../build/cms/sources.mjs';
import { php } from '../wordpress/site/runtime.mjs';
import { readArchive, readRoot, unpack, version } from './support';

const built = await cmsFiles(version);
const archives = Object.keys(built).filter((path) => path.endsWith('.zip'));
const syntax = fileURLToPath(new URL('../wordpress/syntax.php', import.meta.url));
const SCRIPTS = ['ck-autobind.min.js', 'ck-inspector.en.js', 'ck-inspector.min.js', 'ck-inspector.ru.js'];

test('every file is the same to the byte whenever it is built', async () => {
  const again = await cmsFiles(version);
  expect(Object.keys(again)).toEqual(Object.keys(built));
  for (const [path, bytes] of Object.entries(built)) {
    expect(readRoot(`dist/${path}`).equals(Buffer.from(bytes)), path).toBe(true);
    expect(Buffer.from(again[path]!).equals(Buffer.from(bytes)), path).toBe(true);
  }
});

test('every source in every archive is PHP', async () => {
  // What differs in its guard alone is read once.
  const bare = (text: string) => text.replace(/^defined\( '\w+' \) \|\| exit;$/m, '');
  const sources = new Map(
    archives.flatMap((path) =>
      Object.entries(readArchive(path))
        .filter(([name]) => /\.(?:php|module)$/.test(name))
        .map(([, text]) => [bare(text), text] as const),
    ),
  );
  expect(sources.size).toBeGreaterThan(10);
  const folder = mkdtempSync(join(tmpdir(), 'ck-php-'));
  try {
    for (const [at, text] of [...sources.values()].entries()) {
      writeFileSync(join(folder, `${at}.php`), text);
      expect(await php(['-l', join(folder, `${at}.php`)])).toContain('No syntax errors');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe.each(archives)('%s', (path) => {
  const files = readArchive(path);
  const paths = Object.keys(files);
  const sources = paths.filter((name) => name.endsWith('.php'));
  const find = (name: string) => paths.filter((found) => found.endsWith(`/${name}`));

  test('holds the script of this build, its inspector and the licence, each once', () => {
    for (const name of SCRIPTS) {
      expect(find(name), name).toHaveLength(1);
      expect(files[find(name)[0]!]).toBe(readRoot(`dist/${name}`).toString());
    }
    expect(paths.filter((name) => /(?:^|\/)LICENSE$/.test(name))).toHaveLength(1);
    expect(paths.filter((name) => /\.map$|node_modules|\.\.|\\|(?:^|\/)\.git/.test(name))).toEqual([]);
  });

  test('leaves no placeholder unfilled, and knows no other version than that of the package', () => {
    const own = paths.filter((name) => !SCRIPTS.some((script) => name.endsWith(script)));
    for (const name of own) expect(files[name], name).not.toMatch(/\{\{(?:version|guard|fieldsets)\}\}/);
    expect(own.some((name) => files[name]!.includes(version))).toBe(true);
  });

  test('understands options with the same code as every other plugin', async () => {
    const shared = Object.entries(await readSharedPhp(''));
    const parts = shared.filter(([name]) => name.includes('includes/'));
    expect(parts.length).toBeGreaterThan(6);
    for (const [name, text] of parts) {
      const [own] = find(name);
      const plain = files[own!]!.replace(/^defined\( '\w+' \) \|\| exit;$/m, '');
      expect(plain, name).toBe(text);
    }
  });

  test('has nothing of PHP that came later than PHP 7.4', async () => {
    expect(sources.length).toBeGreaterThan(8);
    const { folder, remove } = await unpack(path);
    try {
      expect(await php([syntax, folder])).toBe('');
    } finally {
      remove();
    }
  });

  test('runs no text, calls nobody, sets no cookie', () => {
    for (const name of sources)
      expect(files[name], name).not.toMatch(
        /\beval\s*\(|base64_decode|create_function|curl_|fsockopen|setcookie|\bexec\s*\(|shell_exec|unserialize\(/,
      );
  });
});
