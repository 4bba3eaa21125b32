import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drupalFiles } from '../../build/cms/drupal.mjs';
import { generateCms } from '../../build/cms/generate.mjs';
import { questions, refusalOf } from './refusals';
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

const MODULE = 'callkeeper_autobind';
const ZIP = `drupal/${MODULE}.zip`;
const files = readArchive(ZIP);
const yml = (path: string) => parse(files[`${MODULE}/${path}`]!) as Record<string, Record<string, unknown>>;
const NAMES = ofSite.map(({ name }) => name);

/** English → Russian of the module's own translation. */
const russian = Object.fromEntries(
  [...files[`${MODULE}/translations/${MODULE}.ru.po`]!.matchAll(/^msgid "(.+)"\nmsgstr "(.+)"$/gm)].map(
    ([, en, ru]) => [en!.replaceAll('\\"', '"'), ru!.replaceAll('\\"', '"')],
  ),
);

describe('the module', () => {
  test('says what Drupal asks of a module, and runs on 10 and 11', () => {
    expect(yml(`${MODULE}.info.yml`)).toEqual({
      name: 'CallKeeper Autobind',
      type: 'module',
      description: expect.stringMatching(/^.{40,200}\.$/) as string,
      package: 'Marketing',
      version,
      core_version_requirement: '^10 || ^11',
      configure: `${MODULE}.settings`,
      'interface translation project': MODULE,
      'interface translation server pattern': `modules/${MODULE}/translations/%project.%language.po`,
    });
    expect(Object.keys(files).filter((path) => !path.startsWith(`${MODULE}/`))).toEqual([]);
  });

  test('has a route to its form behind its own permission, and a link to it', () => {
    const [name, route] = Object.entries(yml(`${MODULE}.routing.yml`))[0]!;
    expect(name).toBe(`${MODULE}.settings`);
    expect(route).toMatchObject({
      defaults: { _form: `\\Drupal\\${MODULE}\\Form\\SettingsForm` },
      requirements: { _permission: `administer ${MODULE}` },
    });
    expect(files[`${MODULE}/src/Form/SettingsForm.php`]).toContain(`namespace Drupal\\${MODULE}\\Form;`);
    expect(Object.keys(yml(`${MODULE}.permissions.yml`))).toEqual([`administer ${MODULE}`]);
    expect(yml(`${MODULE}.links.menu.yml`)[name]).toMatchObject({
      route_name: name,
      parent: 'system.admin_config_services',
    });
  });

  test('describes everything that it stores', () => {
    const schema = yml(`config/schema/${MODULE}.schema.yml`)[`${MODULE}.settings`] as {
      type: string;
      mapping: { options: { type: string; mapping: Record<string, { type: string; label: string }> } };
    };
    expect(schema.type).toBe('config_object');
    expect(Object.keys(schema.mapping)).toEqual(Object.keys(yml(`config/install/${MODULE}.settings.yml`)));
    expect(Object.keys(schema.mapping.options.mapping)).toEqual(NAMES);
    for (const { type, label } of Object.values(schema.mapping.options.mapping)) {
      expect(type).toBe('string');
      expect(label).toMatch(/^[A-Z]/);
    }
  });
});

test('an option that is added to the schema reaches words, translation and schema by generating alone', async () => {
  const made = await drupalFiles(version, await generateCms([...options, colour]));
  const text = (path: string) => String(made[`${MODULE}/${path}`]);
  expect(text('generated/words.php')).toContain("'label_colour' => 'Colour of the message'");
  expect(text(`translations/${MODULE}.ru.po`)).toContain('msgstr "Цвет сообщения"');
  expect(text(`config/schema/${MODULE}.schema.yml`)).toContain('colour:');
});

describe('in the stand-in of Drupal, on a real PHP', () => {
  let folder: string;
  let remove: () => void;
  beforeAll(async () => ({ folder, remove } = await unpack(ZIP)));
  afterAll(() => remove());
  const tell = (question: object) =>
    ask('drupal/ask.php', folder, question) as Promise<Record<string, unknown>>;

  test('the script is one tag, and whatever stands in a setting is text of an attribute', async () => {
    const { html } = await tell({ ask: 'head', stored: nastySettings });
    const src = `/sub/modules/contrib/${MODULE}/js/ck-autobind.min.js?${version}`;
    expect(scriptsOf(html as string)).toEqual([
      { text: '', attributes: { async: '', src, ...attributesFor(nastySettings) } },
    ]);
  });

  test('a page in the cache is made anew when the settings change; the administration gets no script', async () => {
    const { cache } = await tell({ ask: 'head' });
    expect(cache).toEqual({ tags: [`config:${MODULE}.settings`], contexts: ['route'] });
    expect(await tell({ ask: 'head', admin: true })).toEqual({ html: '', cache });
  });

  test('the form has every option in its group, in Drupal’s elements, with the translation', async () => {
    const { form } = await tell({ ask: 'form', stored: nastySettings, words: russian });
    type Element = Record<string, unknown>;
    const groups = Object.values(form as Record<string, Element>).filter(
      (element) => element['#type'] === 'details',
    );
    const fields = groups.flatMap((group) => Object.entries(group).filter(([key]) => !key.startsWith('#')));
    expect(fields.map(([name]) => name)).toEqual(NAMES);
    for (const group of groups) expect(group['#title']).toMatch(/[А-яё]/);
    for (const [name, element] of fields as [string, Element][]) {
      const { kind, label, values } = ofSite.find((option) => option.name === name)!;
      expect(element['#title']).toContain(label.ru);
      expect(element['#description']).toMatch(/[А-яё]/);
      expect(element['#parents']).toEqual(['options', name]);
      if (kind === 'flag') expect(element).toMatchObject({ '#type': 'checkbox', '#default_value': 0 });
      else expect(element['#default_value']).toBe(nastySettings[name]);
      if (kind === 'enum') {
        expect(Object.keys(element['#options'] as object)).toEqual(values);
        for (const said of Object.values(element['#options'] as object)) expect(said).toMatch(/[А-яё]/);
      }
      if (element['#type'] === 'textfield') expect(element['#maxlength']).toBe(5000);
    }
  });

  test('what is right is stored as text, defaults are not', async () => {
    const given = { ignore: 'a > b', limit: '7', pii: 'raw', debug: 1, dryRun: 0, wait: '' };
    expect(await tell({ ask: 'save', given })).toMatchObject({
      saved: true,
      errors: [],
      stored: { ignore: 'a > b', limit: '7', debug: 'on' },
    });
  });

  test('what is wrong is told at its field in the words of the script, and nothing is stored', async () => {
    const given = Object.fromEntries(questions.filter((question) => refusalOf(question)));
    const { saved, errors } = await tell({ ask: 'save', given });
    expect(saved).toBe(false);
    expect(Object.keys(given).length).toBeGreaterThan(15);
    const refusals = Object.entries(given).map((pair) => [`options][${pair[0]}`, refusalOf(pair)]);
    expect(errors).toEqual(Object.fromEntries(refusals));
  });

  test('the translation is found beside the module, wherever it was put', async () => {
    const info = yml(`${MODULE}.info.yml`);
    const projects = (await tell({
      ask: 'translations',
      projects: { [MODULE]: { info }, other: {} },
    })) as Record<string, { info: Record<string, string> }>;
    expect(projects.other).toEqual([]);
    const pattern = projects[MODULE]!.info['interface translation server pattern']!;
    const path = pattern.replace('%project', MODULE).replace('%language', 'ru');
    expect(files).toHaveProperty([path.replace('modules/contrib/', '')]);
    expect(Object.keys(russian).length).toBeGreaterThan(80);
  });
});
