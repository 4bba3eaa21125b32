import { build } from 'esbuild';
import { bundleScript } from './bundle.mjs';
import { minifyStyles } from './inspector-styles.mjs';

const LANGUAGES = ['en', 'ru'];
const entryOf = (language) => `src/entries/inspector-${language}.ts`;

/**
 * Names of the panel's texts begin with a capital letter: they are made short alike in the panel and in its languages,
 * each of which has them all.
 *
 * @param {import('esbuild').BuildOptions} common
 */
async function shortenTexts(common) {
  const entry = { entryPoints: [entryOf('en')], write: false, sourcemap: false };
  const { mangleCache = {} } = await build({
    ...common,
    ...entry,
    mangleProps: /^[A-Z][a-z]/,
    mangleCache: {},
  });
  return { mangleProps: new RegExp(`^(?:${Object.keys(mangleCache).join('|')})$`), mangleCache };
}

/**
 * The panel, fetched by `import()` when it is asked for, and its languages, of which it fetches one.
 *
 * @param {import('esbuild').BuildOptions} common
 * @param {string} banner first line of the panel's file
 */
export async function buildInspector(common, banner, folder = 'dist') {
  const options = { ...common, ...(await shortenTexts(common)), plugins: [minifyStyles] };
  const panel = { entryPoints: ['src/entries/inspector.ts'], outfile: `${folder}/ck-inspector.min.js` };
  await bundleScript({ ...options, ...panel, format: 'iife' }, banner);
  for (const language of LANGUAGES) {
    const words = {
      entryPoints: [entryOf(language)],
      outfile: `${folder}/ck-inspector.${language}.js`,
    };
    await build({ ...options, ...words, format: 'esm', minify: true });
  }
}
