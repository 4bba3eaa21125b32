import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bitrixFiles } from '../../build/cms/bitrix.mjs';
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
  readRoot,
  scriptsOf,
  unpack,
  version,
} from './support';

const MODULE = 'callkeeper.autobind';
const ARCHIVES = [
  [`bitrix/${MODULE}.zip`, MODULE, true],
  ['bitrix/.last_version.zip', '.last_version', false],
] as const;
const files = readArchive(`bitrix/${MODULE}.zip`);

describe('the module', () => {
  test('has the files that Bitrix looks for, in one folder named after the module', () => {
    const paths = Object.keys(files).map((path) => path.replace(`${MODULE}/`, ''));
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['include.php', 'options.php', 'install/index.php', 'install/version.php'],
        ...[
          'lang/ru/options.php',
          'lang/ru/install/index.php',
          'lang/en/options.php',
          'lang/en/install/index.php',
        ],
        'install/js/ck-autobind.min.js',
      ]),
    );
    expect(Object.keys(files).filter((path) => !path.startsWith(`${MODULE}/`))).toEqual([]);
  });

  test('is the same for the Marketplace, in .last_version and with its words in windows-1251', () => {
    const market = unzipSync(readRoot('dist/bitrix/.last_version.zip'));
    for (const [path, text] of Object.entries(files)) {
      const bytes = market[path.replace(MODULE, '.last_version')]!;
      const isWords = path.includes('/lang/');
      expect(
        new TextDecoder(isWords ? 'windows-1251' : 'utf-8', { ignoreBOM: true }).decode(bytes),
        path,
      ).toBe(text);
    }
    expect(Object.keys(market)).toHaveLength(Object.keys(files).length);
  });

  test('holds Russian in its language files alone: the rest reads the same in every charset', () => {
    for (const [path, text] of Object.entries(files))
      if (path.endsWith('.php') && !path.includes('/lang/')) {
        const bare = text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
        expect(/[^\0-\x7f]/.exec(bare)?.[0], path).toBeUndefined();
      }
  });
});

test('an option that is added to the schema is in table and words by generating alone', async () => {
  const made = await bitrixFiles(version, await generateCms([...options, colour]));
  expect(made['lang/ru/options.php']).toContain("$MESS['CKAB_label_colour'] = 'Цвет сообщения';");
  expect(made['lang/en/options.php']).toContain("$MESS['CKAB_word_colour_valid']");
});

describe.each(ARCHIVES)('%s in the stand-in of Bitrix, on a real PHP', (path, top, utf) => {
  let folder: string;
  let remove: () => void;
  beforeAll(async () => ({ folder, remove } = await unpack(path)));
  afterAll(() => remove());
  interface Told {
    html: string;
    options: Record<string, string>;
    did: string[];
    about: Record<string, unknown>;
    rights: { reference_id: string[]; reference: string[] };
  }
  const tell = (question: object) =>
    ask('bitrix/ask.php', folder, { folder: top, utf, ...question }) as Promise<Told>;

  test('the script is one tag of the head, and whatever stands in a setting is text of an attribute', async () => {
    const settings = { ...nastySettings, partner: 'Мой «сервис» — №1' };
    const { html } = await tell({ ask: 'head', options: settings });
    const src = `/bitrix/js/${MODULE}/ck-autobind.min.js?${version}`;
    expect(scriptsOf(html)).toEqual([
      { text: '', attributes: { async: '', src, ...attributesFor(settings) } },
    ]);
  });

  test('the administration gets no script', async () => {
    expect((await tell({ ask: 'admin', options: nastySettings })).html).toBe('');
  });

  test.each(['ru', 'en'] as const)(
    'the settings page has every option, in %s, and keeps text text',
    async (language) => {
      const { html } = await tell({ ask: 'page', options: nastySettings, language });
      const page = new JSDOM(html).window.document;
      expect(page.querySelectorAll('script, b')).toHaveLength(0);
      for (const { name, kind, label, values } of ofSite) {
        const control = page.querySelector<HTMLInputElement>(`#ckab-settings #ckab-${name}`)!;
        expect(control.name).toBe(`ckab[${name}]`);
        expect(page.querySelector(`label[for="ckab-${name}"]`)!.textContent).toContain(label[language]);
        if (kind === 'enum')
          expect([...control.querySelectorAll('option')].map((choice) => choice.value)).toEqual(values);
        else if (kind !== 'flag') expect(control.value.trim()).toBe(nastySettings[name]!.trim());
      }
      expect(page.querySelectorAll('[id^="ckab-"]:is(input, select, textarea)')).toHaveLength(ofSite.length);
      expect(page.body.textContent).not.toMatch(/CKAB_|\b(?:label|help|word|group)_/);
    },
  );

  test('what is right is stored, what says the default is removed, and Russian survives', async () => {
    const ckab = {
      partner: 'Мой сервис',
      ignore: 'a > [name="b"]',
      limit: '3',
      debug: 'on',
      wait: ' ',
      other: 'x',
    };
    const { options: stored, did } = await tell({
      ask: 'page',
      options: { limit: '9' },
      post: { sessid: 'right', ckab },
    });
    expect(stored).toEqual({ partner: 'Мой сервис', ignore: 'a > [name="b"]', debug: 'on' });
    expect(did).toContain('deleted limit');
  });

  test('what is wrong is told in the words of the script, stays as typed, and what held before still holds', async () => {
    const wrong = questions.filter((question) => refusalOf(question) && !/[^\0-\x7f]/.test(question[1]));
    const ckab = Object.fromEntries(wrong.filter(([name]) => name !== 'limit'));
    const { html, options: stored } = await tell({
      ask: 'page',
      options: { limit: '9', dedupe: '5' },
      post: { sessid: 'right', ckab: { ...ckab, limit: '7' } },
    });
    expect(stored).toEqual({ limit: '7', dedupe: '5' });
    const page = new JSDOM(html).window.document;
    for (const [name, value] of Object.entries(ckab)) {
      const row = page.querySelector(`#ckab-${name}`)!.closest('tr')!;
      const said = row.querySelector('.errortext')!.textContent!;
      const used = name === 'dedupe' ? said.replace('using 5', 'using 60') : said;
      expect(used, name).toBe(refusalOf([name, value]));
    }
    expect(page.querySelector('.message')).not.toBeNull();
  });

  test.each([
    ['without the right to write', { right: 'R' }],
    ['without a session of its own', { post: { sessid: 'wrong', ckab: { limit: '7' } } }],
  ])('nothing is stored %s', async (_, question) => {
    const { options: stored } = await tell({
      ask: 'page',
      post: { sessid: 'right', ckab: { limit: '7' } },
      ...question,
    });
    expect(Object.keys(stored)).toEqual([]);
  });

  test('who may see nothing sees nothing', async () => {
    expect((await tell({ ask: 'page', right: 'D' })).html).toBe('');
  });

  test('installing copies the script and listens to every page; uninstalling leaves nothing', async () => {
    const { did, about, rights } = await tell({ ask: 'install' });
    const handler = 'CallKeeper\\Autobind\\Bitrix\\Page::add';
    expect(did).toEqual([
      `copied ck-autobind.min.js ck-inspector.en.js ck-inspector.min.js ck-inspector.ru.js to /site/bitrix/js/${MODULE}`,
      `registered ${MODULE}`,
      `main:OnEpilog calls ${handler} of ${MODULE}`,
      'done',
    ]);
    expect(about).toMatchObject({ MODULE_ID: MODULE, MODULE_VERSION: version, PARTNER_NAME: 'CallKeeper' });
    expect(about.MODULE_VERSION_DATE).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(about.MODULE_DESCRIPTION).toMatch(/[А-яё]/);
    expect(rights.reference_id).toEqual(['D', 'R', 'W']);
    for (const right of rights.reference) expect(right).toMatch(/[а-я]{3}/);
    expect((await tell({ ask: 'uninstall' })).did).toEqual([
      `main:OnEpilog no longer calls ${handler} of ${MODULE}`,
      `deleted all of ${MODULE}`,
      `unregistered ${MODULE}`,
      `removed /bitrix/js/${MODULE}`,
      'done',
    ]);
    expect((await tell({ ask: 'install', right: 'R' })).did).toEqual(['refused']);
  });
});
