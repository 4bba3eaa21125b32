import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCms } from '../../build/cms/generate.mjs';
import { joomlaFiles } from '../../build/cms/joomla.mjs';
import { questions, refusalOf } from './refusals';
import {
  ask,
  asText,
  attributesFor,
  colour,
  nastySettings,
  ofSite,
  options,
  parseXml,
  readArchive,
  scriptsOf,
  unpack,
  version,
} from './support';

const ZIP = 'joomla/plg_system_callkeeperautobind.zip';
const PLUGIN = 'callkeeperautobind';
const files = readArchive(ZIP);
const manifest = parseXml(files[`${PLUGIN}.xml`]!);
const text = (selector: string) => manifest.querySelector(selector)?.textContent;
const fieldsOf = (xml: Document) => [...xml.querySelectorAll('config field')];
/** `KEY="words"` of a language file, as PHP's raw scanner reads it. */
const readIni = (ini: string) =>
  Object.fromEntries(
    ini
      .split('\n')
      .filter((line) => line && !line.startsWith(';'))
      .map((line) => {
        const [, key, words] = /^([A-Z\d_]+)="([^"]*)"$/.exec(line) ?? [];
        if (!key) throw new Error(`no line of a language file: ${line}`);
        return [key, words!];
      }),
  );

describe('the manifest', () => {
  test('is one that Joomla’s installer takes for a plugin of the group system', () => {
    const extension = manifest.documentElement;
    expect(extension.tagName).toBe('extension');
    const named = Object.fromEntries([...extension.attributes].map(({ name, value }) => [name, value]));
    expect(named).toEqual({ type: 'plugin', group: 'system', method: 'upgrade' });
    expect([...extension.children].map(({ tagName }) => tagName)).toEqual([
      ...['name', 'author', 'creationDate', 'copyright', 'license', 'authorUrl', 'version', 'description'],
      ...['namespace', 'files', 'media', 'config'],
    ]);
    expect(text('name')).toBe(`plg_system_${PLUGIN}`);
    expect(text('version')).toBe(version);
    // The element, by which Joomla names folder and rows, is what the first marked entry says.
    expect(manifest.querySelector('files > [plugin]')?.getAttribute('plugin')).toBe(PLUGIN);
    expect(files['services/provider.php']).toContain(`getPlugin( 'system', '${PLUGIN}' )`);
  });

  test('names every file of the archive, and nothing that is not there', () => {
    const paths = Object.keys(files);
    const listed = [...manifest.querySelectorAll('files > *, media > *')].map((entry) => {
      const above = entry.parentElement!.getAttribute('folder');
      const path = `${above ? `${above}/` : ''}${entry.textContent}`;
      return entry.tagName === 'folder' ? `${path}/` : path;
    });
    for (const path of listed)
      expect(
        paths.some((file) => file.startsWith(path)),
        path,
      ).toBe(true);
    const missed = paths.filter((file) => !listed.some((path) => file.startsWith(path)));
    expect(missed).toEqual([`${PLUGIN}.xml`]);
  });

  test('gives the namespace of the classes, each where its name says', () => {
    const space = text('namespace')!;
    for (const name of ['Extension/CallkeeperAutobind', 'Rule/OptionRule'])
      expect(files[`src/${name}.php`]).toContain(`namespace ${space}\\${name.split('/')[0]};`);
    for (const set of manifest.querySelectorAll('config fieldset'))
      expect(set.getAttribute('addruleprefix')).toBe(`${space}\\Rule`);
  });

  test('has a field for every option of a site, checked by our rule, and no other', () => {
    const fields = fieldsOf(manifest);
    expect(fields.map((field) => field.getAttribute('name'))).toEqual(ofSite.map(({ name }) => name));
    for (const field of fields) {
      const { kind, values } = ofSite.find(({ name }) => name === field.getAttribute('name'))!;
      expect(field.getAttribute('validate')).toBe('option');
      const choices = [...field.querySelectorAll('option')].map((choice) => choice.getAttribute('value'));
      if (kind === 'flag') expect(choices).toEqual(['off', 'on']);
      else if (kind === 'enum') expect(choices).toEqual(values);
      else expect(field.getAttribute('filter')).toBe('raw');
    }
  });
});

describe('the words', () => {
  const spoken = { en: 'en-GB', ru: 'ru-RU' } as const;
  const keys = [...manifest.querySelectorAll('[label], option')].flatMap((element) =>
    [
      element.getAttribute('label'),
      element.getAttribute('description'),
      element.children.length ? '' : element.textContent!,
    ].filter((key) => key?.startsWith('PLG_')),
  );

  test.each(Object.entries(spoken))('are there for every key, in %s', (language, tag) => {
    const words = readIni(files[`language/${tag}/plg_system_${PLUGIN}.ini`]!);
    const short = readIni(files[`language/${tag}/plg_system_${PLUGIN}.sys.ini`]!);
    expect(keys.length).toBeGreaterThan(80);
    for (const key of [...keys, text('description')!]) {
      expect(words[key!], key!).toBeTruthy();
      if (language === 'ru') expect(words[key!], key!).toMatch(/[А-яё]/);
    }
    expect(short[text('description')!]).toBeTruthy();
    expect(short[`PLG_SYSTEM_${PLUGIN.toUpperCase()}`]).toContain('CallKeeper Autobind');
  });
});

test('an option that is added to the schema reaches fields and words by generating alone', async () => {
  const made = await joomlaFiles(version, await generateCms([...options, colour]));
  const fields = fieldsOf(parseXml(made[`${PLUGIN}.xml`] as string));
  expect(fields.map((field) => field.getAttribute('name'))).toContain('colour');
  expect(made[`language/ru-RU/plg_system_${PLUGIN}.ini`]).toContain('_COLOUR="Цвет сообщения"');
});

describe('in Joomla’s stand-in, on a real PHP', () => {
  let folder: string;
  let remove: () => void;
  beforeAll(async () => ({ folder, remove } = await unpack(ZIP)));
  afterAll(() => remove());
  const head = (settings: Record<string, unknown>, client = 'site', type = 'html') =>
    ask('joomla/ask.php', folder, { settings, client, type }) as Promise<string>;

  test('the script is one tag, and whatever stands in a setting is text of an attribute', async () => {
    const [script, ...more] = scriptsOf(await head(nastySettings));
    expect(more).toEqual([]);
    expect(script).toEqual({
      text: '',
      attributes: {
        src: `/media/plg_system_${PLUGIN}/js/ck-autobind.min.js?${version}`,
        async: '',
        ...attributesFor(nastySettings),
      },
    });
    expect(files['media/js/ck-autobind.min.js']).toContain(`CallKeeper Autobind ${version}`);
  });

  test('what is empty, the default, or no option of the script stays out of the tag', async () => {
    const settings = {
      limit: '3',
      pii: 'raw',
      debug: 'off',
      manager: ' ',
      wait: '',
      title: ['x'],
      other: 'y',
    };
    const [script] = scriptsOf(await head({ ...settings, dedupe: '5', dryRun: 'on' }));
    expect(Object.keys(script!.attributes)).toEqual(['src', 'async', 'data-ck-dedupe', 'data-ck-dry-run']);
  });

  test('the administration and what is no page get no script', async () => {
    expect(await head({}, 'administrator')).toBe('');
    expect(await head({}, 'site', 'feed')).toBe('');
    expect(await head({})).toContain('<script');
  });

  test('what is saved is refused exactly where the script would refuse it, in its words, as text', async () => {
    const said = (await ask('joomla/ask.php', folder, { typed: questions })) as (string | true)[];
    questions.forEach((question, at) => {
      const answer = said[at]!;
      expect(answer === true ? undefined : asText(answer), question.join(': ')).toBe(refusalOf(question));
      if (answer !== true) expect(answer).not.toMatch(/[<>"']/);
    });
    expect(said.filter((answer) => answer === true).length).toBeGreaterThan(100);
    expect(said.filter((answer) => answer !== true).length).toBeGreaterThan(100);
  });
});
