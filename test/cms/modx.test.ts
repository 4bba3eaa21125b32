import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCms } from '../../build/cms/generate.mjs';
import { modxFiles } from '../../build/cms/modx.mjs';
import {
  ask,
  attributesFor,
  colour,
  nastySettings,
  ofSite,
  options,
  readArchive,
  scriptsOf,
  unpack,
  version,
} from './support';

const NAME = 'callkeeperautobind';
const SIGNATURE = `${NAME}-${version}-pl`;
const ZIP = `modx/${SIGNATURE}.transport.zip`;
const files = readArchive(ZIP);

interface Site {
  manifest: { version: string; attributes: string[] };
  rows: Record<string, unknown>[];
  complaints: string[];
  files: string[];
  pages: string[];
  lexicon: Record<'en' | 'ru', Record<string, string>>;
}

let folder: string;
let remove: () => void;
beforeAll(async () => ({ folder, remove } = await unpack(ZIP)));
afterAll(() => remove());
const tell = (question: object = {}) =>
  ask('modx/ask.php', folder, { signature: SIGNATURE, ...question }) as Promise<Site>;
const inSettings = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${NAME}.${name}`, value]));

describe('the package', () => {
  test('is named and laid out as MODX unpacks it', () => {
    expect(Object.keys(files).filter((path) => !path.startsWith(`${SIGNATURE}/`))).toEqual([]);
    const top = Object.keys(files).map((path) => path.slice(SIGNATURE.length + 1));
    expect(top).toContain('manifest.php');
    const vehicles = top.filter((path) => path.endsWith('.vehicle'));
    expect(vehicles.length).toBe(ofSite.length + 4);
    for (const path of vehicles)
      expect(path).toMatch(/^(?:mod[A-Z]\w+|xPDOFileVehicle)\/[\da-f]{32}\.vehicle$/);
  });

  test('installs its namespace, files, settings, and a plugin that hears one event', async () => {
    const site = await tell();
    expect(site.complaints).toEqual([]);
    expect(site.manifest).toEqual({ version: '1.1', attributes: ['license', 'readme', 'changelog'] });
    const of = (type: string) => site.rows.filter((row) => row.class === type);
    expect(of('modNamespace')).toMatchObject([{ name: NAME, path: `{core_path}components/${NAME}/` }]);
    const [plugin] = of('modPlugin');
    expect(plugin).toMatchObject({ name: 'CallKeeperAutobind', disabled: 0 });
    expect(of('modPluginEvent')).toMatchObject([{ pluginid: plugin!.id, event: 'OnWebPagePrerender' }]);
    expect(site.files).toEqual(
      expect.arrayContaining([
        `core/components/${NAME}/plugin.php`,
        `core/components/${NAME}/autobind/autoload.php`,
        `core/components/${NAME}/lexicon/ru/default.inc.php`,
        `assets/components/${NAME}/js/ck-autobind.min.js`,
        `assets/components/${NAME}/js/ck-inspector.min.js`,
      ]),
    );
  });

  test('has a system setting for every option of a site, with words in both languages, and no other', async () => {
    const { rows, lexicon } = await tell();
    const settings = rows.filter((row) => row.class === 'modSystemSetting');
    expect(settings.map(({ key }) => key)).toEqual(ofSite.map(({ name }) => `${NAME}.${name}`));
    for (const { key, area, value, namespace, xtype } of settings as Record<string, string>[]) {
      expect([value, namespace]).toEqual(['', NAME]);
      expect(['textfield', 'textarea', 'combo-boolean']).toContain(xtype);
      for (const [language, words] of Object.entries(lexicon)) {
        for (const said of [words[`setting_${key}`], words[`setting_${key}_desc`], words[`area_${area}`]])
          expect(said, `${language}: ${key}`).toMatch(language === 'ru' ? /[А-яё]/ : /^[^А-я]{4,}$/);
      }
    }
  });

  test('leaves what the owner has set alone when it is installed again', async () => {
    const { rows } = await tell({ again: `modSystemSetting|${NAME}.manager` });
    expect(rows.find(({ key }) => key === `${NAME}.manager`)).toMatchObject({ value: 'set by the owner' });
    expect(rows.filter((row) => row.class === 'modPluginEvent')).toHaveLength(1);
  });
});

describe('the plugin, on a real PHP', () => {
  test('adds one tag to the head, and whatever stands in a setting is text of an attribute', async () => {
    const output = '<html><head><title>x</title></HEAD><body>[[$chunk]]</body></html>';
    const { pages } = await tell({ pages: [{ settings: inSettings(nastySettings), output }] });
    const src = `/sub/assets/components/${NAME}/js/ck-autobind.min.js?${version}`;
    expect(scriptsOf(pages[0]!)).toEqual([
      { text: '', attributes: { async: '', src, ...attributesFor(nastySettings) } },
    ]);
    expect(pages[0]).toMatch(/<\/script>\n<\/HEAD><body>\[\[\$chunk\]\]<\/body><\/html>$/);
  });

  test('takes yes and no of the settings grid for what they mean, and leaves what is no page alone', async () => {
    const settings = inSettings({ debug: '1', dryRun: '0', userData: '', limit: '3', manager: '5' });
    const { pages } = await tell({
      pages: [
        { settings, output: '<head></head>' },
        { settings, output: '{"json":true}' },
      ],
    });
    const [script] = scriptsOf(pages[0]!);
    expect(Object.keys(script!.attributes).filter((name) => name.startsWith('data-'))).toEqual([
      'data-ck-manager',
      'data-ck-debug',
    ]);
    expect(script!.attributes['data-ck-debug']).toBe('1');
    expect(pages[1]).toBe('{"json":true}');
  });
});

test('an option that is added to the schema is a setting with words by generating alone', async () => {
  const made = await modxFiles(version, await generateCms([...options, colour]));
  const texts = Object.entries(made).map(([path, content]) => [path, String(content)] as const);
  expect(
    texts.filter(([path, text]) => path.includes('modSystemSetting/') && text.includes(`${NAME}.colour`)),
  ).toHaveLength(1);
  expect(texts.find(([path]) => path.endsWith('lexicon/ru/default.inc.php'))![1]).toContain('Цвет сообщения');
});
