import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateGtm } from './generate-gtm.mjs';
import { generateOptions } from './generate-options.mjs';
import { generateCms } from './cms/generate.mjs';
import { generateWordPress } from './wordpress/generate.mjs';
import { generateReasons } from './generate-reasons.mjs';
import { phoneMetadataFiles } from './phone-metadata.mjs';

const ROOT = new URL('..', import.meta.url);

/**
 * Every generated file: path below the repository → content. A test compares them with what is on disk.
 *
 * @param {import('./describe-options.mjs').OptionDescription[]} [options] the schema's own by default
 * @returns {Promise<Record<string, string>>}
 */
export const generateAll = async (options) => ({
  ...(await generateOptions(options)),
  ...(await generateWordPress(options)),
  ...(await generateGtm(options)),
  ...(await generateCms(options)),
  ...(await generateReasons()),
  ...phoneMetadataFiles(),
});

/** `npm run generate`: writes every file that comes from the options' schema, the reasons or the phone metadata. */
async function writeAll() {
  let written = 0;
  for (const [path, content] of Object.entries(await generateAll())) {
    const file = new URL(path, ROOT);
    if ((await readFile(file, 'utf8').catch(() => '')) === content) continue;
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, content);
    console.log(`wrote ${path}`);
    written++;
  }
  if (!written) console.log('everything generated is fresh');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeAll();
