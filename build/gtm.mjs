import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { TERMS, serialize } from '../test/gtm/runner/format/template.mjs';
import { gtmContainer } from './gtm-container.mjs';

const SOURCE = new URL('../templates/gtm/', import.meta.url);

const FILES = [
  'LICENSE',
  'README.md',
  'README.ru.md',
  'info.json',
  'metadata.yaml',
  'notes.txt',
  'sandboxed.js',
  'tests.yaml',
];
const GENERATED = ['options.js', 'parameters.json', 'permissions.json', 'wording.ru.md'].map(
  (name) => `generated/${name}`,
);

/**
 * Everything the template is made of: name below `templates/gtm/` → text, and the thumbnail as a data URL.
 *
 * @returns {Promise<{ texts: Record<string, string>, thumbnail: string }>}
 */
export async function readGtmSources() {
  const texts = await Promise.all(
    [...FILES, ...GENERATED].map(async (name) => [name, await readFile(new URL(name, SOURCE), 'utf8')]),
  );
  const picture = await readFile(new URL('thumbnail.png', SOURCE), 'base64');
  return { texts: Object.fromEntries(texts), thumbnail: `data:image/png;base64,${picture}` };
}

/** The object literal alone, without the line that says where it comes from. */
const literalOf = (generated) => generated.replace(/^\/\/.*\n/, '').replace(/^\(|\);\n$/g, '');

/**
 * The template in the form in which the tag manager exports it.
 *
 * @param {Awaited<ReturnType<typeof readGtmSources>>} sources
 * @param {string} version of the script it loads
 */
export function assembleTemplate({ texts, thumbnail }, version) {
  const versioned = (name) => texts[name].replaceAll('__VERSION__', version);
  const info = JSON.parse(texts['info.json']);
  const { scenarios, setup } = parse(versioned('tests.yaml'));
  return serialize({
    terms: TERMS,
    info: { ...info, brand: { ...info.brand, thumbnail } },
    parameters: JSON.parse(texts['generated/parameters.json']).parameters,
    code: versioned('sandboxed.js')
      .replace('= OPTIONS;', () => `= ${literalOf(texts['generated/options.js'])};`)
      .trimEnd(),
    permissions: JSON.parse(versioned('generated/permissions.json')).permissions,
    tests: { scenarios, setup },
    notes: texts['notes.txt'].trimEnd(),
  });
}

/** What stands in the place of a marker, without its own first line. */
const withWording = (readme, wording) =>
  readme.replace('<!-- wording -->\n', () => wording.replace(/^<!--.*-->\n+/, ''));

/**
 * The files of `dist/gtm`: a gallery repository as it stands, and the container beside it.
 *
 * @param {Awaited<ReturnType<typeof readGtmSources>>} sources
 * @param {string} version
 * @returns {Record<string, string>} name → content
 */
export function gtmFiles(sources, version) {
  const { texts } = sources;
  const template = assembleTemplate(sources, version);
  const container = gtmContainer(template, JSON.parse(texts['generated/parameters.json']).parameters);
  return {
    'template.tpl': template,
    'metadata.yaml': texts['metadata.yaml'],
    // With these line ends it is, byte for byte, the licence that the gallery is known to accept.
    LICENSE: texts['LICENSE'].replace(/\r?\n/g, '\r\n'),
    'README.md': texts['README.md'],
    'README.ru.md': withWording(texts['README.ru.md'], texts['generated/wording.ru.md']),
    'container.json': `${JSON.stringify(container, null, 4)}\n`,
  };
}

/**
 * Writes `dist/gtm`.
 *
 * @param {string} version
 * @param {URL} [folder]
 */
export async function buildGtm(version, folder = new URL('../dist/gtm/', import.meta.url)) {
  await mkdir(folder, { recursive: true });
  const files = gtmFiles(await readGtmSources(), version);
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(new URL(name, folder), text)));
  await cp(new URL('images/', SOURCE), new URL('images/', folder), { recursive: true });
  console.log(
    `built ${fileURLToPath(folder).split('/').slice(-3, -1).join('/')}/ (${Object.keys(files).length} files)`,
  );
}
