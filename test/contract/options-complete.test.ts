import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { describeOptions } from '../../build/describe-options.mjs';
import { generateOptions } from '../../build/generate-options.mjs';
import type { OptionInput, OptionName, Options } from '../../src/options/generated/options';
import { TABLE } from '../../src/options/generated/table';
import { attributeOf } from '../../src/options/names';
import { schema } from '../../src/options/schema';

/** The public contract, by hand on purpose: what is promised does not follow what is built. */
const PROMISED = [
  'data-ck-forms',
  'data-ck-form',
  'data-ck-submit',
  'data-ck-ignore',
  'data-ck-field',
  'data-ck-map',
  'data-ck-person',
  'data-ck-param1',
  'data-ck-param2',
  'data-ck-manager',
  'data-ck-mail',
  'data-ck-partner',
  'data-ck-title',
  'data-ck-country',
  'data-ck-countries',
  'data-ck-check',
  'data-ck-invalid',
  'data-ck-send',
  'data-ck-consent',
  'data-ck-limit',
  'data-ck-message-tel',
  'data-ck-message-country',
  'data-ck-user-data',
  'data-ck-dedupe',
  'data-ck-wait',
  'data-ck-leave',
  'data-ck-hold',
  'data-ck-redeliver',
  'data-ck-storage',
  'data-ck-data-layer',
  'data-ck-pii',
  'data-ck-metrika',
  'data-ck-events',
  'data-ck-lang',
  'data-ck-debug',
  'data-ck-dry-run',
].sort();

const DEFAULTS = {
  forms: 'auto',
  country: 'auto',
  countries: [],
  check: 'possible',
  invalid: 'warn',
  send: 'auto',
  consent: [],
  limit: 3,
  userData: false,
  dedupe: 60,
  wait: 15,
  leave: 'settle',
  hold: 800,
  redeliver: 'queued',
  storage: 'session',
  dataLayer: 'dataLayer',
  pii: 'raw',
  metrika: 'off',
  events: 'calls',
  debug: false,
  dryRun: false,
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const headings = (path: string): string[] =>
  [...read(path).matchAll(/^### `(.*)`$/gm)].map((heading) => heading[1] ?? '').sort();
const interfaceOf = (name: string): string[] => {
  const body =
    read('src/options/generated/options.ts').split(`export interface ${name} {`)[1]?.split('\n}')[0] ?? '';
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((line) => attributeOf(line[1] ?? '')).sort();
};

describe('every promised option', () => {
  it('is in the schema, and no other', () => {
    expect(Object.keys(schema.shape).map(attributeOf).sort()).toEqual(PROMISED);
  });
  it('is in the table of the parser that ships', () => {
    expect(Object.keys(TABLE).map(attributeOf).sort()).toEqual(PROMISED);
  });
  it('is in the types', () => {
    expect(interfaceOf('Options')).toEqual(PROMISED);
    expect(interfaceOf('OptionInput')).toEqual(PROMISED);
  });
  it.each(['docs/options.md', 'docs/ru/options.md'])('has an anchor in %s', (path) => {
    expect(headings(path)).toEqual(PROMISED);
  });
  it('has the promised default', () => {
    expect(schema.parse({})).toMatchObject(DEFAULTS);
  });
});

describe('words for people', () => {
  it('are there in both languages, for every option and every value', async () => {
    for (const option of await describeOptions()) {
      const valueWords = option.kind === 'flag' ? [] : option.values.map((value) => option.valueWords[value]);
      for (const said of [option.label, option.help, option.groupLabel, ...valueWords]) {
        expect(said?.en, option.name).toMatch(/^[^А-я]+$/);
        expect(said?.ru, option.name).toMatch(/[А-яЁё]/);
      }
      expect(option.label.en, option.name).toMatch(/^[A-Z].{3,44}[^.]$/);
      expect(option.help.ru, option.name).toMatch(/\.$/);
      expect(option.scope.length, option.name).toBeGreaterThan(0);
    }
  });
});

const fresh = await generateOptions();

describe('generated files', () => {
  it('are fresh, say so in the first line, and change when an option is added', async () => {
    for (const [path, content] of Object.entries(fresh)) {
      expect(read(path), `${path} is stale: npm run generate`).toBe(content);
      expect(content.split('\n')[0]).toContain('Generated from src/options/schema.ts by `npm run generate`');
    }
    const options = await describeOptions();
    const added = await generateOptions([
      ...options,
      { ...options[0]!, name: 'colour', attribute: 'data-ck-colour' },
    ]);
    for (const [path, content] of Object.entries(added)) {
      expect(content, path).not.toBe(fresh[path]);
      expect(content, path).toContain('colour');
    }
  });

  it('are as prettier leaves them', async () => {
    const { check, resolveConfig } = await import('prettier');
    for (const [path, content] of Object.entries(fresh))
      expect(await check(content, { ...(await resolveConfig(root + path)), filepath: path }), path).toBe(
        true,
      );
  });
});

describe('types', () => {
  it('of the options are those of the schema', () => {
    type Parsed = z.output<typeof schema>;
    expectTypeOf<Parsed>().toExtend<Options>();
    expectTypeOf<Options>().toExtend<Parsed>();
    expectTypeOf<OptionName>().toEqualTypeOf<keyof Parsed>();
  });
  it('of what may be given take what was parsed', () => {
    expectTypeOf<Options>().toExtend<OptionInput>();
    expectTypeOf<{ colour: string }>().not.toExtend<OptionInput>();
    expectTypeOf<{ send: 'later' }>().not.toExtend<OptionInput>();
  });
});
