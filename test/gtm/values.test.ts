import { describe, expect, it } from 'vitest';
import { describeOptions } from '../../build/describe-options.mjs';
import { assembleTemplate, readGtmSources } from '../../build/gtm.mjs';
import { parseOptions } from '../../src/options/parse';
import { valueParameters, type Parameter } from './runner/checks/fields.mjs';
import { parse } from './runner/format/template.mjs';
import { runTag } from './run-tag';

const template = assembleTemplate(await readGtmSources(), '1.2.3');
const fields = valueParameters(parse(template).parameters);
const options = (await describeOptions()).filter(({ scope }) => scope.includes('script'));
const field = (name: string): Parameter => fields.find((one) => one.name === name)!;
const items = (one: Parameter): string[] =>
  (one.selectItems ?? []).map(({ value }: { value: string }) => value);

/** What the script makes of the settings that a tag leaves in the queue. */
function accept(data: Record<string, unknown>) {
  const { unit, ...given } = runTag(template, data).find((entry) => !('command' in entry))!;
  return { unit, ...parseOptions(given) };
}

/** Every row of a table, as the tag manager gives it. */
function rowsOf({ simpleTableColumns }: Parameter): Record<string, string>[] {
  const column = simpleTableColumns.find((one: Parameter) => one.type === 'SELECT');
  return items(column).map((value, at) =>
    Object.fromEntries(
      simpleTableColumns.map((one: Parameter) => [one.name, one === column ? value : `#control${at}`]),
    ),
  );
}

const examples = Object.fromEntries(options.map(({ name, example }) => [name, example]));

/** Every value a person can give a field: each choice, what is written behind the last one, each row. */
function valuesOf(one: Parameter): Record<string, unknown>[] {
  const name = one.name!;
  if (one.type === 'CHECKBOX') return [{ [name]: true }, { [name]: false }];
  if (one.simpleTableColumns) return [{ [name]: rowsOf(one) }, { [name]: undefined }, { [name]: [] }];
  if (!one.selectItems) return [{ [name]: examples[name] ?? 'x' }, { [name]: one.defaultValue }];
  return items(one).map((value) =>
    value === 'other' ? { [name]: value, [`${name}Other`]: examples[name] } : { [name]: value },
  );
}

describe('what the template sends', () => {
  it.each(fields.filter(({ name }) => !name!.endsWith('Other') && name !== 'unit'))(
    'of $name is understood by the script, whatever was chosen',
    (one) => {
      for (const data of valuesOf(one)) {
        const { options: parsed, complaints } = accept(data);
        expect(complaints, JSON.stringify(data)).toEqual([]);
        const value = data[one.name!];
        const isEmpty = value === undefined || (Array.isArray(value) && !value.length);
        expect(Object.keys(parsed), JSON.stringify(data)).toEqual(isEmpty ? [] : [one.name]);
      }
    },
  );

  it('with untouched fields is every default', () => {
    const data = Object.fromEntries(fields.map(({ name, defaultValue }) => [name, defaultValue]));
    const { options: parsed, complaints } = accept(data);
    expect(complaints).toEqual([]);
    for (const { name, default: fallback } of options)
      expect(parsed[name as keyof typeof parsed] ?? fallback, name).toEqual(fallback);
  });

  it.each(options)(
    'means the default of $name where the tag is older than the field',
    ({ name, default: fallback }) => {
      const given = fields.filter((one) => one.name !== name && one.name !== `${name}Other`);
      const data = Object.fromEntries(given.map(({ name: other, defaultValue }) => [other, defaultValue]));
      for (const absent of [{}, { [name]: undefined }, { [name]: null }, { [name]: '' }]) {
        const { options: parsed, complaints } = accept({ ...data, ...absent });
        expect(complaints).toEqual([]);
        expect(parsed[name as keyof typeof parsed] ?? fallback).toEqual(fallback);
      }
    },
  );

  it('with no field at all is nothing but the unit', () => {
    expect(accept({})).toEqual({ unit: 'GTM-XXXXXX', options: {}, complaints: [] });
  });

  it('of tables arrives as the script wants it', () => {
    const { options: parsed } = accept({
      map: [{ selector: '#phone2', field: 'tel' }],
      consent: [{ type: 'ad_storage' }, { type: 'ad_user_data' }],
    });
    expect(parsed).toEqual({ map: { '#phone2': 'tel' }, consent: ['ad_storage', 'ad_user_data'] });
  });

  it('of variables is understood too: numbers, booleans and lists as a page keeps them', () => {
    const { options: parsed, complaints } = accept({
      ...{ manager: 74951234567, limit: 5, debug: 'true', countries: ['RU', 'KZ'] },
      mail: { success: ['a@example.com'] },
    });
    expect(complaints).toEqual([]);
    expect(parsed).toMatchObject({ manager: '74951234567', limit: 5, debug: true, countries: ['RU', 'KZ'] });
  });

  it('offers a choice for each word of an option', () => {
    for (const { name, kind, values } of options)
      if (kind === 'list') expect(items(field(name).simpleTableColumns[0])).toEqual(values.slice(1));
  });
});
