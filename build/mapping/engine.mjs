import { build } from 'esbuild';

const ENTRY = `
export { readForm } from './src/page/read-form';
export { findPseudoForms } from './src/page/pseudo-form';
export { mapForm } from './src/fields/map-form';
export { scoreControl, explain } from './src/fields/score-control';
`;

/** The script's own reader and mapper, bundled as they are: there is no second implementation. */
export async function bundleEngine(root, format) {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    format,
    globalName: 'engine',
    target: 'es2020',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** The same as a module of this process. */
export async function loadEngine(root) {
  const text = await bundleEngine(root, 'esm');
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
