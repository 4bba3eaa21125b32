import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { describeOptions, type OptionDescription } from '../../build/describe-options.mjs';
import { generateAll } from '../../build/generate.mjs';
import { rangePattern } from '../../build/gtm-validators.mjs';
import { thumbnailPixels } from '../../build/gtm-thumbnail.mjs';
import { assembleTemplate, gtmFiles, readGtmSources } from '../../build/gtm.mjs';
import { allParameters, valueParameters, type Parameter } from './runner/checks/fields.mjs';
import { parse, serialize } from './runner/format/template.mjs';
import { runTemplate } from './runner/run-template.mjs';

const sources = await readGtmSources();
const files = gtmFiles(sources, '1.2.3');
const text = files['template.tpl']!;
const template = parse(text);
const options = await describeOptions();
const settable = options.filter(({ scope }) => scope.includes('script'));
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const find = (name: string, parameters: Parameter[] = template.parameters) =>
  allParameters(parameters).find((one) => one.name === name)!;

describe('the template', () => {
  it('passes its own tests in our runner, and every check that Google does not make', () => {
    const report = runTemplate(text, { strict: true });
    expect(report).toMatchObject({ error: null, failures: [], findings: [] });
    expect(report.coverage).toMatchObject({ statements: 100, branches: 100 });
    expect(report.passed).toBeGreaterThanOrEqual(40);
  });

  it('is as the tag manager exports it, to the byte', () => {
    expect(text.startsWith('\uFEFF___TERMS_OF_SERVICE___\n')).toBe(true);
    expect(serialize(parse(text))).toBe(text);
    expect(text).not.toMatch(/__VERSION__|OPTIONS;|\r/);
  });

  it('loads one script, whose address names the version, and may load no other', () => {
    const script = 'https://cdn.jsdelivr.net/npm/callkeeper-autobind@1.2.3/dist/ck-autobind.min.js';
    expect([...template.code.matchAll(/https?:[^'"]+/g)].map(([url]) => url)).toEqual([script]);
    const granted = JSON.stringify(template.permissions);
    expect(granted.match(/https?:[^"]+/g)).toEqual([script]);
    expect(granted).not.toMatch(/dataLayer|\*/);
  });

  it('has a field for every option that a script tag can have, once, and one more for the name', () => {
    const names = valueParameters(template.parameters).map(({ name }) => name!);
    const main = names.filter((name) => !name.endsWith('Other'));
    expect([...main].sort()).toEqual([...settable.map(({ name }) => name), 'unit'].sort());
    for (const name of names.filter((one) => one.endsWith('Other')))
      expect(main).toContain(name.slice(0, -'Other'.length));
  });

  it.each(settable)('offers of $name what the option accepts, and its default', (option) => {
    const field = find(option.name);
    expect(field).toMatchObject({ help: option.help.en });
    expect([field.displayName, field.checkboxText]).toContain(option.label.en);
    const offered = (field.selectItems ?? []).map((item: { value: string }) => item.value);
    if (option.kind === 'enum') expect(offered).toEqual(option.values);
    for (const word of offered.length ? option.values : []) expect(offered).toContain(word);
    if (offered.length) expect(offered).toContain(field.defaultValue);
    if (typeof option.default === 'string') expect(field.defaultValue).toBe(option.default);
    if (typeof option.default === 'number') expect(field.defaultValue).toBe(String(option.default));
    if (option.kind === 'flag') expect(field.defaultValue).toBe(option.default);
  });

  it('shows the groups of the schema in their order', () => {
    const groups = template.parameters.map(({ type, displayName }) => `${type} ${displayName}`);
    expect(groups).toEqual([...new Set(settable.map(({ groupLabel }) => `GROUP ${groupLabel.en}`))]);
  });

  it('shows a field only where it means anything; two conditions are nested, since a list means any', () => {
    expect(find('hold').enablingConditions).toEqual([
      { paramName: 'leave', paramValue: 'hold', type: 'EQUALS' },
    ]);
    expect(find('messageCountryGroup').enablingConditions).toHaveLength(1);
    expect(find('messageCountryGroup').subParams).toEqual([find('messageCountry')]);
    const many = allParameters(template.parameters).filter((one) => one.enablingConditions?.length > 1);
    expect(many).toEqual([]);
  });
});

const accepts = (name: string, value: string) =>
  (find(name).valueValidators ?? []).every(({ type, args }: { type: string; args: never[] }) =>
    type === 'REGEX'
      ? new RegExp(args[0]!).test(value)
      : type !== 'STRING_LENGTH' || (value.length >= args[0]! && value.length <= args[1]!),
  );

describe('a validator', () => {
  it.each(settable.filter(({ name }) => find(name).type === 'TEXT'))(
    'of $name takes the example, nothing, and a variable',
    ({ name, example }) => {
      for (const value of [example, '', '{{DLV - x}}']) expect(accepts(name, value), value).toBe(true);
    },
  );

  it.each([
    ['dedupe', ['86401', '-1', '1.5', 'ten']],
    ['limit', ['0', '61']],
    ['hold', ['1501', '0800']],
    ['countries', ['RUS', 'RU KZ1']],
    ['countryOther', ['KAZ', '7']],
    ['metrikaOther', ['12a']],
    ['dataLayerOther', ['my layer', '1st']],
    ['partner', ['Service', 'Сервис 24']],
    ['manager', ['director', '1'.repeat(61)]],
    ['mail', ['boss']],
    ['lang', ['russian!', 'r']],
    ['messageTel', ['x'.repeat(301)]],
  ])('of %s refuses what the option refuses', (name, values) => {
    for (const value of values) expect(accepts(name, value), value).toBe(false);
  });

  it.each([
    [0, 9],
    [1, 10],
    [1, 60],
    [0, 101],
    [0, 1500],
    [1, 2111],
  ])('of a number from %i to %i knows exactly these', (min, max) => {
    const pattern = new RegExp(`^(${rangePattern(min, max)})$`);
    const wrong = Array.from({ length: 30_000 }, (_, value) => value).filter(
      (value) => pattern.test(String(value)) !== (value >= min && value <= max),
    );
    expect(wrong).toEqual([]);
  });
});

const colour: OptionDescription = {
  ...options.find(({ name }) => name === 'check')!,
  name: 'colour',
  attribute: 'data-ck-colour',
  label: { en: 'Colour of the message', ru: 'Цвет сообщения' },
};

describe('an option that is added to the list', () => {
  it('reaches template, wording, documents and types by generating alone', async () => {
    const before = await generateAll();
    const after = await generateAll([...options, colour]);
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual(
      expect.arrayContaining([
        'src/options/generated/options.ts',
        'src/options/generated/table.ts',
        'docs/options.md',
        'docs/ru/options.md',
        'templates/gtm/generated/options.js',
        'templates/gtm/generated/parameters.json',
        'templates/gtm/generated/wording.ru.md',
      ]),
    );
    const texts = Object.entries(after).map(([path, content]) => [
      path.replace('templates/gtm/', ''),
      content,
    ]);
    const made = parse(
      assembleTemplate({ ...sources, texts: { ...sources.texts, ...Object.fromEntries(texts) } }, '1'),
    );
    expect(find('colour', made.parameters)).toMatchObject({ type: 'SELECT', displayName: colour.label.en });
    expect(made.code).toContain('colour: data.colour,');
    expect(after['templates/gtm/generated/wording.ru.md']).toContain('Цвет сообщения');
  });

  it('would be noticed if it were forgotten: what is generated is fresh', async () => {
    for (const [path, content] of Object.entries(await generateAll()))
      expect(read(path), `${path} is stale: npm run generate`).toBe(content);
  });
});

describe('the gallery repository', () => {
  it('has its files at the root', () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['template.tpl', 'metadata.yaml', 'LICENSE', 'README.md', 'container.json']),
    );
  });

  it('has the licence that the gallery recognises, byte for byte', () => {
    expect(createHash('sha256').update(files.LICENSE!).digest('hex')).toMatch(/^1eb85fc9/);
  });

  it('has metadata with a version, its commit and what changed', () => {
    const { homepage, documentation, versions } = parseYaml(files['metadata.yaml']!);
    expect([homepage, documentation].every((url) => url.startsWith('https://'))).toBe(true);
    expect(versions[0]).toEqual({
      sha: expect.stringMatching(/^[\da-f]{40}$/),
      changeNotes: expect.any(String),
    });
  });

  it('leads a reader to the gallery, and tells a reviewer of every right', () => {
    const readme = files['README.md']!;
    expect(readme).toContain('Search Gallery');
    for (const { instance } of template.permissions) expect(readme).toContain(`\`${instance.key.publicId}\``);
  });

  it('says in Russian what each field means', () => {
    for (const { label } of settable) {
      expect(files['README.ru.md']).toContain(`| ${label.en} |`);
      expect(files['README.ru.md']).toContain(`**${label.ru}.**`);
    }
    expect(files['README.ru.md']).not.toContain('<!--');
  });

  it('has the thumbnail that the script draws', () => {
    const png = Buffer.from(sources.thumbnail.split(',')[1]!, 'base64');
    const content = png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8);
    expect(inflateSync(content).equals(thumbnailPixels())).toBe(true);
  });
});
