import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { describeFile } from './build/describe-file.mjs';
import { writeTypes } from './build/types.mjs';

/**
 * `npm run build`: fills `dist/` from `src/`. The files are the same to the byte wherever they are built.
 * Oldest browsers of the plain script: Chrome 80, Firefox 78, Safari 13.1.
 */
const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
// The mark makes browsers read the file as UTF-8 also on pages in windows-1251 whose server names no charset.
const BANNER = `\ufeff/*! CallKeeper Autobind ${version} | MIT */`;

const COMMON = {
  absWorkingDir: import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  bundle: true,
  minify: true,
  sourcemap: true,
  sourcesContent: true,
  legalComments: 'none',
  charset: 'utf8',
  target: 'es2020',
  define: { __VERSION__: JSON.stringify(version) },
  banner: { js: BANNER },
  metafile: true,
};

const FILES = [
  { entryPoints: ['src/entries/script.ts'], outfile: 'dist/ck-autobind.min.js', format: 'iife' },
  { entryPoints: ['src/entries/module.ts'], outfile: 'dist/index.js', format: 'esm', minify: false },
];

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
const started = Date.now();
for (const file of FILES) {
  await build({ ...COMMON, ...file });
  console.log(`built ${file.outfile}`);
}
await writeTypes('src/entries/module.ts', 'dist/index.d.ts');

const scripts = (await readdir('dist')).filter((name) => name.endsWith('.js')).sort();
const described = await Promise.all(scripts.map(async (name) => [name, describeFile(await readFile(`dist/${name}`))]));
const files = Object.fromEntries(described);
await writeFile('dist/manifest.json', `${JSON.stringify({ version, files }, null, 2)}\n`);
for (const [name, { raw, gzip, brotli }] of described)
  console.log(`${name}: ${raw} bytes, ${gzip} gzip, ${brotli} brotli`);
console.log(`dist/ is ready (${((Date.now() - started) / 1000).toFixed(1)} s)`);
