import { describe, expect, it } from 'vitest';
import type { OptionName } from '../../../src/options/generated/options';
import { isOptionAt, parseOptions, type ParseContext } from '../../../src/options/parse';

const CONTROL: ParseContext = { scope: 'control' };
const FORM: ParseContext = { scope: 'form' };

/** The parsed value, or `refused`. */
function parse(name: OptionName, value: unknown, context: ParseContext = {}): unknown {
  const { options, complaints } = parseOptions({ [name]: value }, context);
  expect(complaints.length).toBe(name in options ? 0 : 1);
  return name in options ? options[name] : 'refused';
}

describe('a flag', () => {
  it.each(['', ' ', 'true', 'TRUE', '1', 'on', 'On', 'yes', true, 1])('is switched on by %j', (value) => {
    expect(parse('debug', value)).toBe(true);
  });
  it.each(['false', 'False', '0', 'off', ' OFF ', 'no', false, 0])('is switched off by %j', (value) => {
    expect(parse('debug', value)).toBe(false);
  });
  it.each(['maybe', '2', 2, {}, []])('refuses %j', (value) => {
    expect(parse('debug', value)).toBe('refused');
  });
});

describe('a number', () => {
  it.each([
    ['0', 0],
    [' 60 ', 60],
    ['86400', 86400],
    [0, 0],
    [3600, 3600],
  ])('is read from %j', (value, number) => {
    expect(parse('dedupe', value)).toBe(number);
  });
  it.each(['', ' ', '-1', '+5', '1.5', 0.5, '1e3', '0x10', '60s', '86401', NaN, Infinity, true, [60]])(
    'is not read from %j',
    (value) => {
      expect(parse('dedupe', value)).toBe('refused');
    },
  );
  it('stays within its limits', () => {
    expect(parse('hold', '1500')).toBe(1500);
    expect(parse('hold', '1501')).toBe('refused');
    expect(parse('limit', 0)).toBe('refused');
  });
});

describe('a fixed word', () => {
  it('is understood in any letter case and with spaces around it', () => {
    expect(parse('send', ' SubMit\n')).toBe('submit');
    expect(parse('field', 'Person.First', CONTROL)).toBe('person.first');
  });
  it('of “off” is also said by false, no and 0', () => {
    for (const off of ['off', 'false', 'NO', '0', 0, false]) expect(parse('leave', off)).toBe('off');
    for (const off of ['no', false]) expect(parse('dataLayer', off)).toBe('off');
  });
  it('is not guessed', () => {
    for (const odd of ['', 'sub', 'true', true, 'toString', {}]) expect(parse('send', odd)).toBe('refused');
  });
  it('of data-ck-form is “on” where the attribute is empty', () => {
    expect(parse('form', '', FORM)).toBe('on');
    expect(parse('form', 'false', FORM)).toBe('off');
  });
});

describe('a country', () => {
  it('is two letters, or auto', () => {
    expect(parse('country', 'kz')).toBe('KZ');
    expect(parse('country', 'AUTO')).toBe('auto');
    for (const odd of ['RUS', '', '7', 'Р', true, ['RU']]) expect(parse('country', odd)).toBe('refused');
  });
});

describe('a list', () => {
  it.each(['RU,KZ', 'ru; kz', ' ru kz ru ', '["ru", "KZ"]', [['RU', 'kz']]].flat())(
    'is read from %j',
    (value) => {
      expect(parse('countries', value === 'RU' || value === 'kz' ? ['RU', 'kz'] : value)).toEqual([
        'RU',
        'KZ',
      ]);
    },
  );
  it('is empty for its word', () => {
    expect(parse('countries', 'all')).toEqual([]);
    expect(parse('consent', 'off')).toEqual([]);
    expect(parse('consent', false)).toEqual([]);
  });
  it('is refused as a whole for one wrong item', () => {
    expect(parse('countries', 'RU, Kazakhstan')).toBe('refused');
    expect(parse('consent', 'ad_storage, ad_storag')).toBe('refused');
    expect(parse('consent', 'off, ad_storage')).toBe('refused');
  });
  it('of consent types is never empty by accident', () => {
    for (const odd of ['', ',', []]) expect(parse('consent', odd)).toBe('refused');
  });
});

describe('a selector', () => {
  it('is left to the page where nobody can check it', () => {
    expect(parse('ignore', ' .a > .b ')).toBe('.a > .b');
    expect(parse('ignore', '')).toBe('refused');
  });
  it('is refused where the page cannot parse it', () => {
    const isSelector = (text: string) => text !== '##';
    expect(parse('ignore', '##', { isSelector })).toBe('refused');
    expect(parse('forms', 'marked', { isSelector: () => false })).toBe('marked');
    expect(parse('map', '{"##": "tel"}', { isSelector })).toBe('refused');
    expect(parse('map', '{"#a": "tel"}', { isSelector })).toEqual({ '#a': 'tel' });
  });
});

describe('a map', () => {
  it('is JSON or an object', () => {
    expect(parse('map', ' {"#a": " Tel", ".b": "ignore"} ')).toEqual({ '#a': 'tel', '.b': 'ignore' });
    expect(parse('map', { '#a': 'person' })).toEqual({ '#a': 'person' });
  });
  it('is refused when it is broken, no object, or names no field', () => {
    for (const odd of [
      '',
      '{',
      '[]',
      '"tel"',
      'tel',
      '{"#a": "phone"}',
      '{"#a": 1}',
      '{"#a": null}',
      5,
      [],
      null,
    ])
      if (odd !== null) expect(parse('map', odd)).toBe('refused');
  });
  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('refuses the key %s', (key) => {
    const text = `{"#a": "tel", "${key}": "tel"}`;
    expect(parse('map', text)).toBe('refused');
    expect(parse('map', JSON.parse(text))).toBe('refused');
    expect(({} as Record<string, unknown>)['#a']).toBeUndefined();
  });
});

describe('texts and names', () => {
  it('are trimmed, may be empty, and have an end', () => {
    expect(parse('param1', ' {form.title} ')).toBe('{form.title}');
    expect(parse('param1', '')).toBe('');
    expect(parse('param1', 'x'.repeat(501))).toBe('refused');
    expect(parse('manager', 74951234567)).toBe('74951234567');
    expect(parse('person', true)).toBe('refused');
  });
  it('of the partner are Russian letters and spaces', () => {
    expect(parse('partner', 'Ёлки и палки')).toBe('Ёлки и палки');
    expect(parse('partner', 'Partner')).toBe('refused');
  });
  it('of the manager hold a digit', () => {
    expect(parse('manager', '+7 495 123-45-67^102')).toBe('+7 495 123-45-67^102');
    expect(parse('manager', '0')).toBe('0');
    expect(parse('manager', 'Anna')).toBe('refused');
  });
  it('of the data layer are identifiers', () => {
    expect(parse('dataLayer', '$layer_2')).toBe('$layer_2');
    for (const odd of ['', '2a', 'a.b', 'a b', '__proto__', 'constructor'])
      expect(parse('dataLayer', odd)).toBe('refused');
  });
  it('of a language keep its first part', () => {
    expect(parse('lang', 'kk-KZ')).toBe('kk');
    expect(parse('lang', 'RU')).toBe('ru');
    expect(parse('lang', 'русский')).toBe('refused');
  });
  it('of a counter are digits', () => {
    expect(parse('metrika', '12345678')).toBe('12345678');
    expect(parse('metrika', 12345678)).toBe('12345678');
    expect(parse('metrika', 'Auto')).toBe('auto');
    expect(parse('metrika', 'G-123')).toBe('refused');
  });
});

describe('mail', () => {
  it.each([
    'a@b.c',
    'a@b.c, d@e.f; g@h.i',
    "{'mail@example.com'}",
    '["a@b.c"]',
    '{"success": ["a@b.c"]}',
    ['a@b.c', 'd@e.f'],
    { success: ['a@b.c'], all: 'd@e.f' },
  ])('is kept as it was given: %j', (value) => {
    expect(parse('mail', value)).toEqual(value);
  });
  it('is a copy of its own, of JSON only', () => {
    const given = { success: ['a@b.c'], odd: () => 0 };
    const kept = parse('mail', given);
    given.success.push('later@b.c');
    expect(kept).toEqual({ success: ['a@b.c'] });
  });
  it('is refused when it is cyclic or poisoned', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(parse('mail', cyclic)).toBe('refused');
    expect(parse('mail', JSON.parse('{"all": {"__proto__": 1}}'))).toBe('refused');
  });
});

describe('whatever is given', () => {
  it('nothing given is no complaint', () => {
    expect(parseOptions({ country: undefined, map: null })).toEqual({ options: {}, complaints: [] });
  });
  it('nothing is thrown and nothing is inherited', () => {
    const trap = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('no keys');
        },
      },
    );
    const nothing = { options: {}, complaints: [] };
    for (const odd of [null, undefined, 5, 'text', trap, Object.create({ debug: true })])
      expect(parseOptions(odd as Record<string, unknown>)).toEqual(nothing);
  });
  it('one value that throws spoils no other', () => {
    const input = {
      get country(): string {
        throw new Error('getter');
      },
      limit: 5,
    };
    const { options, complaints } = parseOptions(input);
    expect(options).toEqual({ limit: 5 });
    expect(complaints.map(({ option }) => option)).toEqual(['country']);
  });
  it('a getter is asked once', () => {
    let asked = 0;
    parseOptions({
      get limit() {
        asked += 1;
        return 5;
      },
    });
    expect(asked).toBe(1);
  });
  it('an option that does not exist is a complaint, also one that every object has', () => {
    const input = JSON.parse(
      '{"__proto__": {"debug": true}, "constructor": 1, "toString": 1, "colour": "red"}',
    );
    const { options, complaints } = parseOptions(input);
    expect(options).toEqual({});
    expect(Object.keys(options)).toEqual([]);
    expect(complaints.map(({ option }) => option)).toEqual([
      '__proto__',
      'constructor',
      'toString',
      'colour',
    ]);
  });
});

describe('the place of an option', () => {
  it('is checked: storage is none of the form’s business', () => {
    const { options, complaints } = parseOptions({ storage: 'local', country: 'KZ' }, FORM);
    expect(options).toEqual({ country: 'KZ' });
    expect(complaints).toEqual([
      { option: 'storage', text: '"local" is not allowed on a form; using the outer value' },
    ]);
  });
  it('can be asked for', () => {
    expect(isOptionAt('field', 'control')).toBe(true);
    expect(isOptionAt('field', 'script')).toBe(false);
    expect(isOptionAt('form', 'script')).toBe(false);
    expect(isOptionAt('submit', 'script')).toBe(false);
    expect(isOptionAt('country', 'script')).toBe(true);
    expect(isOptionAt('toString', 'script')).toBe(false);
  });
});
