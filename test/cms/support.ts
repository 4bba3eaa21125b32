import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describeOptions } from '../../build/describe-options.mjs';
import { php } from '../wordpress/site/runtime.mjs';

const root = new URL('../../', import.meta.url);
export const readRoot = (path: string) => readFileSync(new URL(path, root));
export const { version } = JSON.parse(readRoot('package.json').toString()) as { version: string };

export const options = await describeOptions();
/** The options that a whole site can have. */
export const ofSite = options.filter(({ scope }) => scope.includes('script'));

/** An option that the schema has not: generating alone must bring it everywhere. */
export const colour = {
  ...options.find(({ name }) => name === 'check')!,
  name: 'colour',
  attribute: 'data-ck-colour',
  label: { en: 'Colour of the message', ru: 'Цвет сообщения' },
};

/** A built archive: path → text. */
export const readArchive = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readRoot(`dist/${path}`))).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString(),
    ]),
  );

/** A built archive on disk, unpacked by PHP as installers do it. */
export async function unpack(path: string) {
  const folder = mkdtempSync(join(tmpdir(), 'ck-cms-'));
  const zip = fileURLToPath(new URL(`dist/${path}`, root));
  await php([
    '-r',
    `$zip = new ZipArchive(); $zip->open( '${zip}' ) === true || exit( 1 ); $zip->extractTo( '${folder}' ) || exit( 1 );`,
  ]);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Runs one of the PHP scripts beside these tests: JSON in, JSON out. */
export async function ask(script: string, folder: string, question: unknown): Promise<unknown> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const said = await php(['-d', 'display_errors=stderr', '-d', 'error_reporting=-1', path, folder], {
    input: JSON.stringify(question),
  });
  return JSON.parse(said);
}

/** What would break out of markup, of a script, of a template or of a pattern, were it not kept text. */
const nasty = (name: string) =>
  `${name} "><script>alert('x')</script><!-- <b a='1'>&amp;&lt;&#39; \\ $1 \${2} %s %1$s {{ x }} {% y %} [[+z]] <?php ?> "`;

/** Every option of the site set to that. */
export const nastySettings = Object.fromEntries(ofSite.map(({ name }) => [name, nasty(name)]));

/** The scripts of a page as a browser reads them: attributes by name. */
export const scriptsOf = (html: string) =>
  [...new JSDOM(html).window.document.querySelectorAll('script')].map((script) => ({
    text: script.textContent,
    attributes: Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value])),
  }));

/** What the attributes of the tag must be for these settings. */
export const attributesFor = (settings: Record<string, string>) =>
  Object.fromEntries(ofSite.map(({ name, attribute }) => [attribute, settings[name]]));

const { document } = new JSDOM().window;
const element = document.createElement('textarea');

/** What escaped markup says to a reader. */
export function asText(html: string) {
  element.innerHTML = html;
  return element.textContent;
}

/** What a browser makes of an attribute that somebody wrote into a tag. */
export function readAttribute(written: string, name: string) {
  const host = document.createElement('div');
  host.innerHTML = `<i ${written}></i>`;
  return host.querySelector('i')!.getAttribute(name);
}

/** XML as a strict parser reads it. */
export function parseXml(text: string): Document {
  const parsed = new new JSDOM().window.DOMParser().parseFromString(text, 'text/xml');
  const error = parsed.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? 'no XML');
  return parsed;
}

/** Values that people type, right and wrong, for every kind of option. */
export const TYPED = [
  ...[
    '',
    ' ',
    'on',
    'off',
    'no',
    '0',
    '1',
    '3',
    '007',
    '-1',
    '61',
    '99999',
    'auto',
    'marked',
    'valid',
    'RUS',
    'UK',
    'kz, by',
  ],
  ...[
    'ru-RU',
    'ad_storage',
    'cookies',
    'dataLayer',
    '1layer',
    '__proto__',
    'звоните',
    '+7 495 123-45-67^12',
    'a@b.c',
  ],
  ...[
    'Мой сервис',
    'My service',
    '{"#a": "tel"}',
    '{"#a": "phone"}',
    '{',
    '#a > .b',
    'a >',
    '<b>',
    nasty('x'),
  ],
];
