import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions, refusalOf } from './refusals';
import { ask, asText, attributesFor, nastySettings, ofSite, scriptsOf, unpack, version } from './support';

const CODE = 'callkeeper_autobind';
const NAMES = ofSite.map(({ name }) => name);

describe.each([
  ['4.1.0.3', `opencart/${CODE}.ocmod.zip`],
  ['4.0.1.1', `opencart/${CODE}.ocmod.zip`],
  ['3.0.3.9', `opencart/opencart-3/${CODE}.ocmod.zip`],
])('in the stand-in of OpenCart %s, on a real PHP', (release, path) => {
  let folder: string;
  let remove: () => void;
  beforeAll(async () => ({ folder, remove } = await unpack(path)));
  afterAll(() => remove());
  const four = release.startsWith('4');
  const script = four
    ? `/sub/extension/${CODE}/catalog/view/javascript/ck-autobind.min.js?${version}`
    : `/sub/catalog/view/javascript/${CODE}/ck-autobind.min.js?${version}`;
  const tell = (question: Record<string, unknown>) =>
    ask('opencart/ask.php', folder, { version: release, ...question });

  test('the script is one tag in the head, and whatever stands in a setting is text of an attribute', async () => {
    const page = (await tell({ ask: 'head', stored: nastySettings })) as string;
    expect(scriptsOf(page)).toEqual([
      { text: '', attributes: { async: '', src: script, ...attributesFor(nastySettings) } },
    ]);
    expect(page).toMatch(/<\/script>\n<\/head><body>$/);
  });

  test('a module that is off, and a template without a head, change nothing', async () => {
    expect(await tell({ ask: 'head', status: 0, header: '<head></head>' })).toBe('<head></head>');
    expect(await tell({ ask: 'head', header: '<div></div>' })).toBe('<div></div>');
  });

  test.each(['en-gb', 'ru-ru'])(
    'the settings page has every option, in %s, and keeps text text',
    async (language) => {
      const { view } = (await tell({ ask: 'page', stored: nastySettings, language })) as {
        view: [string, { fields: string }];
      };
      const page = new JSDOM(`<form>${view[1].fields}</form>`).window.document;
      expect(page.querySelectorAll('script, b')).toHaveLength(0);
      for (const { name, kind, label, values } of ofSite) {
        const control = page.querySelector<HTMLInputElement>(`#ckab-${name}`)!;
        expect(control.name).toBe(`options[${name}]`);
        const said = page.querySelector(`label[for="ckab-${name}"]`)!.textContent;
        expect(said).toContain(language === 'ru-ru' ? label.ru : label.en);
        if (kind === 'enum') {
          const choices = [...control.querySelectorAll('option')];
          expect(choices.map((choice) => choice.value)).toEqual(values);
          for (const choice of choices) expect(choice.textContent).toMatch(/^[^_]+ \(\w+\)$/);
        } else if (kind !== 'flag') expect(control.value.trim()).toBe(nastySettings[name]!.trim());
      }
      expect(page.querySelectorAll('[id^="ckab-"]:is(input, select, textarea)')).toHaveLength(NAMES.length);
      expect(page.body.textContent).not.toMatch(/\b(?:label|help|word|group)_/);
    },
  );

  test('what is right is stored as it was typed, though OpenCart escapes what is posted', async () => {
    const typed = {
      ignore: 'form > [name="a&b"]',
      limit: '7',
      pii: 'raw',
      debug: 'on',
      dryRun: 'off',
      wait: ' ',
    };
    const did = (await tell({ ask: 'save', posted: { status: '1', options: typed } })) as Record<
      string,
      unknown
    >;
    expect(did.setting).toEqual([
      'module_callkeeper_autobind',
      {
        module_callkeeper_autobind_status: 1,
        module_callkeeper_autobind_options: { ignore: 'form > [name="a&b"]', limit: '7', debug: 'on' },
      },
    ]);
    if (four) expect(JSON.parse(did.output as string)).toEqual({ success: 'Saved.' });
    else expect(did.redirect).toContain('marketplace/extension');
  });

  test('what is wrong is told in the words of the script, as text, and nothing is stored', async () => {
    const wrong = questions.filter((question) => refusalOf(question)).filter((_, at) => at % 5 === 0);
    const last = Object.fromEntries(wrong);
    const did = (await tell({ ask: 'save', posted: { status: '1', options: last } })) as Record<
      string,
      unknown
    >;
    expect(did.setting).toBeUndefined();
    const refusals = Object.fromEntries(Object.entries(last).map((pair) => [pair[0], refusalOf(pair)]));
    expect(Object.keys(refusals).length).toBeGreaterThan(15);
    if (four) {
      const { error } = JSON.parse(did.output as string) as { error: Record<string, string> };
      const { warning, ...told } = error;
      expect(warning).toBeTruthy();
      expect(Object.fromEntries(Object.entries(told).map(([name, html]) => [name, asText(html)]))).toEqual(
        refusals,
      );
    } else {
      const page = new JSDOM(did.output as string).window.document;
      for (const [name, sentence] of Object.entries(refusals)) {
        const control = page.querySelector<HTMLInputElement>(`#ckab-${name}`)!;
        expect(control.parentElement!.querySelector('.text-danger')!.textContent).toBe(sentence);
      }
    }
  });

  test('who may not change the module, changes nothing', async () => {
    const did = (await tell({ ask: 'save', may: false, posted: { options: { limit: '5' } } })) as object;
    expect(did).not.toHaveProperty('setting');
    expect(JSON.stringify(did)).toContain('You may not');
  });

  test('installing switches it on and listens to the head of every page; uninstalling ends that', async () => {
    const did = (await tell({ ask: 'install' })) as Record<string, unknown[]>;
    const action = four
      ? 'extension/callkeeper_autobind/event/autobind'
      : 'extension/module/callkeeper_autobind/add';
    const trigger = 'catalog/view/common/header/after';
    if (four) expect(did.event![0]).toMatchObject({ code: CODE, trigger, action, status: 1 });
    else expect(did.event).toEqual([CODE, trigger, action]);
    expect(did.setting![1]).toMatchObject({ module_callkeeper_autobind_status: 1 });
    expect(await tell({ ask: 'uninstall' })).toEqual({ deleted: CODE });
  });
});
