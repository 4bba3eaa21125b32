import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describeOptions, NOTE } from './describe-options.mjs';
import { inspectorWords } from './inspector-words.mjs';
import { optionsDocs } from './options-docs.mjs';
import { optionsTable, optionsTypes } from './options-typescript.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Path → what it is made of. */
const FILES = {
  'src/options/generated/options.ts': (options) => `// ${NOTE}\n${optionsTypes(options)}`,
  'src/options/generated/table.ts': (options) => `// ${NOTE}\n${optionsTable(options)}`,
  'src/inspector/generated/words.ts': (options) => `// ${NOTE}\n${inspectorWords(options)}`,
  'docs/options.md': (options) => `<!-- ${NOTE} -->\n\n${optionsDocs(options, 'en')}`,
  'docs/ru/options.md': (options) => `<!-- ${NOTE} -->\n\n${optionsDocs(options, 'ru')}`,
};

/**
 * Content of every file that comes from the options, formatted as prettier leaves it.
 *
 * @param {import('./describe-options.mjs').OptionDescription[]} [options] the schema's own by default
 * @returns {Promise<Record<string, string>>} path below the repository → content
 */
export async function generateOptions(options) {
  const described = options ?? (await describeOptions());
  const made = Object.entries(FILES).map(async ([path, make]) => {
    const config = await resolveConfig(join(ROOT, path));
    return [path, await format(make(described), { ...config, filepath: path })];
  });
  return Object.fromEntries(await Promise.all(made));
}
