import { writeFile } from 'node:fs/promises';
import { generateDtsBundle } from 'dts-bundle-generator';

/**
 * One declaration file for the module, made from the sources' own types.
 *
 * @param {string} entry
 * @param {string} outfile
 */
export async function writeTypes(entry, outfile) {
  const [types] = generateDtsBundle([{ filePath: entry, output: { noBanner: true } }], {
    preferredConfigPath: 'tsconfig.json',
  });
  await writeFile(outfile, types);
}
