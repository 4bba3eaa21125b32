import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundleScript } from './build/bundle.mjs';
import { buildCms } from './build/cms.mjs';
import { describeFile } from './build/describe-file.mjs';
import { bundleEs5 } from './build/es5.mjs';
import { buildGtm } from './build/gtm.mjs';
import { buildInspector } from './build/inspector.mjs';
import { writeTypes } from './build/types.mjs';
import { buildWordPress } from './build/wordpress.mjs';

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
  sourcemap: true,
  sourcesContent: true,
  legalComments: 'none',
  charset: 'utf8',
  target: 'es2020',
  define: { __VERSION__: JSON.stringify(version) },
};

/** Classic scripts: each one file, for a tag. */
const SCRIPTS = {
  'src/entries/script.ts': 'dist/ck-autobind.min.js',
  'src/entries/script-intl.ts': 'dist/ck-autobind.intl.min.js',
};

await mkdir('dist', { recursive: true });
const started = Date.now();
for (const [entry, outfile] of Object.entries(SCRIPTS))
  await bundleScript({ ...COMMON, entryPoints: [entry], outfile, format: 'iife' }, BANNER);
const es5 = { entryPoints: ['src/entries/script-es5.ts'], outfile: 'dist/ck-autobind.es5.min.js' };
await bundleEs5({ ...COMMON, ...es5, format: 'iife' }, BANNER);
await build({ ...COMMON, entryPoints: ['src/entries/module.ts'], outfile: 'dist/index.js', format: 'esm' });
await buildInspector(COMMON, BANNER);
await writeTypes('src/entries/module.ts', 'dist/index.d.ts');

const scripts = (await readdir('dist')).filter((name) => name.endsWith('.js')).sort();
const described = await Promise.all(
  scripts.map(async (name) => [name, describeFile(await readFile(`dist/${name}`))]),
);
const files = Object.fromEntries(described);
await writeFile('dist/manifest.json', `${JSON.stringify({ version, files }, null, 2)}\n`);
for (const [name, { raw, gzip, brotli }] of described)
  console.log(`${name}: ${raw} bytes, ${gzip} gzip, ${brotli} brotli`);
await buildGtm(version);
await buildWordPress(version);
await buildCms(version);
console.log(`dist/ is ready (${((Date.now() - started) / 1000).toFixed(1)} s)`);
