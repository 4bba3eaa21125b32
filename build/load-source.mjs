import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/**
 * Imports a TypeScript file of ours: bundled in memory, nothing is written.
 *
 * @param {string} path below the repository, `src/options/schema.ts`
 */
export async function loadSource(path) {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../${path}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  const source = Buffer.from(result.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
