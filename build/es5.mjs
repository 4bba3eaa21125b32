import { basename, join } from 'node:path';
import { minify, transform } from '@swc/core';
import { build } from 'esbuild';
import { partsOf, writeScript } from './bundle.mjs';
import { withOldMethods } from './es5-methods.mjs';

const SHIMS = 'src/entries/old-browsers';

/** Reading the DOM goes through one file: here it is one that knows old browsers. */
const oldDom = {
  name: 'old-dom',
  setup({ onResolve, initialOptions }) {
    const path = join(initialOptions.absWorkingDir, SHIMS, 'native.ts');
    onResolve({ filter: /diagnostics\/native$/ }, ({ importer }) =>
      importer.includes('old-browsers') ? undefined : { path },
    );
  },
};

/**
 * The script for IE 11 and old WebViews, in one file: esbuild bundles it as ES2018 with our own Map, Set and Promise in the
 * place of the page's; methods younger than ES5 become calls of ours; swc makes ES5 of the syntax.
 *
 * @param {import('esbuild').BuildOptions} options for esbuild, with `outfile`
 * @param {string} banner first line of the file
 */
export async function bundleEs5(options, banner) {
  const { outfile } = options;
  const bundle = await build({
    ...options,
    write: false,
    sourcemap: 'external',
    target: 'es2018',
    plugins: [oldDom],
    inject: [join(options.absWorkingDir, SHIMS, 'globals.ts')],
  });
  const { map, script } = partsOf(bundle);
  const old = await transform(withOldMethods(script.text), {
    jsc: {
      target: 'es5',
      loose: true,
      assumptions: { iterableIsArray: true, setSpreadProperties: true },
      externalHelpers: false,
    },
    isModule: false,
    sourceMaps: true,
    inputSourceMap: map.text,
    filename: basename(outfile),
  });
  // What swc brings along stands at the top: without a function around it, it would be globals of the page.
  const wrapped = `(function () {\n${old.code}\n})();`;
  const unwrapped = JSON.parse(old.map);
  const content = JSON.stringify({ ...unwrapped, mappings: `;${unwrapped.mappings}` });
  const made = await minify(wrapped, {
    compress: { passes: 3, toplevel: true, ecma: 5 },
    mangle: { toplevel: true },
    format: { asciiOnly: false, comments: false, ecma: 5 },
    sourceMap: { filename: basename(outfile), content },
    ecma: 5,
    module: false,
  });
  await writeScript(outfile, banner, made);
}
