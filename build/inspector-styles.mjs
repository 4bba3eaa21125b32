import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

const SHEET = /`([^`]*)`/;

/** Makes the panel's style sheet small: to esbuild it is a text like any other. */
export const minifyStyles = {
  name: 'minify-styles',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /inspector[\\/]styles\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const [, sheet = ''] = SHEET.exec(source) ?? [];
      const { code } = await transform(sheet, {
        loader: 'css',
        minify: true,
        charset: 'utf8',
        target: 'chrome88',
      });
      return { contents: source.replace(SHEET, () => JSON.stringify(code.trim())), loader: 'ts' };
    });
  },
};
