import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zipWordPress } from '../../build/wordpress.mjs';
import { php } from './site/runtime.mjs';
import { ZIP } from './steps';

const PLUGIN = 'callkeeper-autobind';
const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
const bytes = readFileSync(ZIP);
const files = Object.fromEntries(
  Object.entries(unzipSync(bytes)).map(([path, content]) => [
    path.replace(`${PLUGIN}/`, ''),
    Buffer.from(content).toString(),
  ]),
);
const paths = Object.keys(files);
const sources = paths.filter((path) => path.endsWith('.php'));
const field = (text: string, name: string) => new RegExp(`^[ *]*${name}: *(.*)$`, 'm').exec(text)?.[1];

describe('the zip', () => {
  test('has the same bytes whenever it is built', async () => {
    const again = await Promise.all([zipWordPress(version), zipWordPress(version)]);
    for (const zip of again) expect(bytes.equals(zip)).toBe(true);
  });

  test('holds the script of this build, and everything in the folder of the plugin', () => {
    expect(Object.keys(unzipSync(bytes)).filter((path) => !path.startsWith(`${PLUGIN}/`))).toEqual([]);
    const built = readdirSync(new URL('dist/', root)).filter((name) =>
      /^ck-(?:autobind\.min|inspector\.\w+)\.js$/.test(name),
    );
    expect(paths.filter((path) => path.startsWith('js/')).sort()).toEqual(
      built.sort().map((name) => `js/${name}`),
    );
    const same = (name: string) =>
      files[`js/${name}`] === readFileSync(new URL(`dist/${name}`, root), 'utf8');
    expect(built.filter((name) => !same(name))).toEqual([]);
    expect(files.LICENSE).toContain('MIT License');
    expect(paths.filter((path) => /(?:^|\/)\.|node_modules|\.map$/.test(path))).toEqual([]);
  });

  test('says the same of its version and needs everywhere', () => {
    const head = files[`${PLUGIN}.php`]!;
    const readme = files['readme.txt']!;
    expect(field(head, 'Version')).toBe(version);
    expect(field(readme, 'Stable tag')).toBe(version);
    expect(head).toContain(`define( 'CKAB_VERSION', '${version}' )`);
    for (const need of ['Requires at least', 'Requires PHP', 'License'])
      expect(field(head, need), need).toBe(field(readme, need));
    expect(Object.values(files).join('')).not.toContain('{{version}}');
    expect(field(readme, 'Tags')!.split(',').length).toBeLessThanOrEqual(5);
    expect(readme.split('\n\n')[1]!.length).toBeLessThanOrEqual(150);
  });
});

describe('the sources', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ck-zip-'));
    await php(['-r', `$zip = new ZipArchive(); $zip->open( '${ZIP}' ); $zip->extractTo( '${folder}' );`]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are PHP', async () => {
    expect(sources.length).toBeGreaterThan(20);
    for (const path of sources)
      expect(await php(['-l', join(folder, PLUGIN, path)])).toContain('No syntax errors');
  });

  test('are PHP 7.4: nothing that came later', async () => {
    const script = fileURLToPath(new URL('syntax.php', import.meta.url));
    expect(await php([script, join(folder, PLUGIN)])).toBe('');
  });

  test('are silent when somebody asks for them directly', () => {
    for (const path of sources)
      expect(files[path], path).toMatch(/defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/);
  });

  test('need no jQuery, run no text, and follow nobody', () => {
    const own = paths.filter((path) => /\.(?:php|js)$/.test(path) && !path.startsWith('js/'));
    for (const path of own)
      expect(files[path], path).not.toMatch(
        /jquery|\beval\(|base64_decode|create_function|innerHTML|document\.cookie|setcookie|wp_remote_post/i,
      );
    const requests = own.filter((path) => /wp_remote_|fetch\(|XMLHttpRequest|sendBeacon/.test(files[path]!));
    expect(requests).toEqual(['includes/class-site-check.php']);
  });

  test('print nothing that is not escaped', () => {
    const echoes = sources.flatMap((path) =>
      files[path]!.split('\n').filter((line) => /\becho\b/.test(line) && /\$/.test(line)),
    );
    expect(echoes.length).toBeGreaterThan(20);
    const bare = echoes.filter(
      (line) =>
        !/esc_(?:html|attr|url|textarea)|wp_kses|phpcs:ignore WordPress\.Security\.EscapeOutput -- escaped|\? 'inputmode/.test(
          line,
        ),
    );
    expect(bare).toEqual([]);
  });
});

describe('the translation', () => {
  test('is complete', () => {
    const po = files['languages/callkeeper-autobind-ru_RU.po']!;
    const strings = [...po.matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm)];
    expect(strings.length).toBeGreaterThan(150);
    for (const [, english, russian] of strings)
      expect(russian, english).toMatch(english === 'callkeeper' ? /./ : /[А-яё]/);
    const pot = files['languages/callkeeper-autobind.pot']!;
    expect([...pot.matchAll(/^msgid "(.+)"$/gm)].map(([, text]) => text)).toEqual(
      strings.map(([, text]) => text),
    );
  });

  test('knows every string of the sources', () => {
    const known = files['languages/callkeeper-autobind.pot']!.match(/^msgid /gm)!.length - 1;
    const calls = paths
      .filter((path) => /\.(?:php|js)$/.test(path))
      .flatMap((path) => files[path]!.match(/'callkeeper-autobind'\s*\)/g) ?? []);
    expect(calls.length).toBeGreaterThanOrEqual(known);
    expect(
      Object.values(files)
        .join('')
        .match(/\b(?:_n|_x|_e|esc_html_x|esc_attr_e|_nx)\( /g),
    ).toBeNull();
  });
});
