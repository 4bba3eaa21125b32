import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { expect, onTestFinished, test } from 'vitest';
import { list, read, readBytes, root } from './repository';

const scripts = () => list('dist').filter((path) => /^dist\/[^/]+\.js$/.test(path));

test('the same sources give the same bytes, in another folder too', () => {
  const copy = mkdtempSync(join(tmpdir(), 'ck-build-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  const left = ['node_modules', 'dist', '.git', 'reports', '.cache'];
  cpSync(root, copy, { recursive: true, filter: (path) => !left.includes(relative(root, path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  execFileSync(process.execPath, ['build.mjs'], { cwd: copy, stdio: 'ignore' });
  const different = list('dist').filter((path) => !readFileSync(join(copy, path)).equals(readBytes(path)));
  expect(different).toEqual([]);
});

test('every script has a source map beside it that names it and no folder of this machine', () => {
  for (const path of scripts()) {
    expect(read(path).trimEnd()).toMatch(new RegExp(`//# sourceMappingURL=${path.slice(5)}\\.map$`));
    const { sources } = JSON.parse(read(`${path}.map`)) as { sources: string[] };
    expect(sources.filter((source) => /^(?:\/|[A-Z]:|file:)/.test(source))).toEqual([]);
  }
});

interface Listed {
  raw: number;
  gzip: number;
  brotli: number;
  integrity: string;
}

test('the manifest tells version, bytes and hash of every script as they are', () => {
  const manifest = JSON.parse(read('dist/manifest.json')) as {
    version: string;
    files: Record<string, Listed>;
  };
  expect(manifest.version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  expect(Object.keys(manifest.files).sort()).toEqual(
    expect.arrayContaining(scripts().map((path) => path.slice(5))),
  );
  for (const [name, told] of Object.entries(manifest.files)) {
    const bytes = readBytes(`dist/${name}`);
    expect(told, name).toEqual({
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
      integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    });
  }
});

test('a classic script leaves no name of its own among the page’s globals', () => {
  for (const path of scripts().filter((path) => path.endsWith('.min.js'))) {
    const { body } = parse(read(path), { ecmaVersion: 2020 });
    expect(
      body.map(({ type }) => type).filter((type) => type !== 'ExpressionStatement'),
      path,
    ).toEqual([]);
  }
});

test('the script’s syntax is known to Chrome 80, Firefox 78 and Safari 13.1', () => {
  const classic = scripts().filter((path) => path.endsWith('.min.js'));
  expect(classic).toContain('dist/ck-autobind.min.js');
  for (const path of classic) {
    expect(() => parse(read(path), { ecmaVersion: 2020, sourceType: 'script' }), path).not.toThrow();
    expect(read(path), path).not.toMatch(/\(\?<[=!]|\.replaceAll\(|\.at\(-|structuredClone|Object\.hasOwn\b/);
  }
});
