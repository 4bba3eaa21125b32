import { describe, expect, it } from 'vitest';
import { sayComplaint } from '../../../src/options/complaint';
import { attributeOf, optionOf } from '../../../src/options/names';
import { parseOptions, type ParseContext } from '../../../src/options/parse';

const DOCS = 'https://github.com/callkeeper/autobind/blob/main/docs/options.md';

const say = (input: Record<string, unknown>, context?: ParseContext): string[] =>
  parseOptions(input, context).complaints.map(sayComplaint);

describe('a complaint', () => {
  it.each([
    [{ country: 'RUS' }, 'data-ck-country: "RUS" is not a two-letter ISO country code; using auto.'],
    [{ countries: 'UK' }, 'data-ck-countries: "UK" is not a list of ISO country codes; using all.'],
    [{ countries: 'RU, X' }, 'data-ck-countries: "RU, X" is not a list of ISO country codes; using all.'],
    [{ consent: 'ads' }, 'data-ck-consent: "ads" is not one of off, ad_storage, ad_user_data,'],
    [{ hold: 2000 }, 'data-ck-hold: "2000" is not a whole number from 0 to 1500; using 800.'],
    [{ dedupe: '' }, 'data-ck-dedupe: "" is not a whole number from 0 to 86400; using 60.'],
    [{ send: 'later' }, 'data-ck-send: "later" is not one of auto, submit, success; using auto.'],
    [{ dryRun: 'maybe' }, 'data-ck-dry-run: "maybe" is not one of on, off; using off.'],
    [{ ignore: '' }, 'data-ck-ignore: "" is not a CSS selector; using nothing.'],
    [{ map: '{' }, 'data-ck-map: "{" is not JSON of selectors and fields; using nothing.'],
    [
      { partner: 'Ltd' },
      'data-ck-partner: "Ltd" is not Russian letters and spaces of at most 100 characters;',
    ],
    [{ limit: () => 5 }, 'data-ck-limit: "function" is not a whole number from 1 to 60; using 3.'],
    [{ debug: [] }, 'data-ck-debug: "object" is not one of on, off; using off.'],
  ])('names attribute, value, what is right and what is used: %j', (input, sentence) => {
    const [said] = say(input);
    expect(said).toContain(`[callkeeper] ${sentence}`);
    expect(said).toMatch(new RegExp(`${DOCS}#${attributeOf(Object.keys(input)[0] ?? '')}$`));
  });

  it('names an option that does not exist, as text', () => {
    expect(say({ colour: 'red' })).toEqual([
      `[callkeeper] data-ck-colour: no such option; ignored. ${DOCS}#data-ck-colour`,
    ]);
    expect(say({ '<b>\n': 1 })[0]).toContain('data-ck-<b> : no such');
    expect(say({ ['x'.repeat(900)]: 1 })[0]?.length).toBeLessThan(270);
  });

  it('names what is wrong in a map and keeps the rest', () => {
    const isSelector = (text: string) => text !== '##';
    const map = { '##': 'tel', '#a': 'tel', '.b': 'phone' };
    const { options, complaints } = parseOptions({ map }, { isSelector });
    expect(options).toEqual({ map: { '#a': 'tel' } });
    expect(complaints.map(sayComplaint)).toEqual([
      `[callkeeper] data-ck-map: "##, .b" is not JSON of selectors and fields; using the rest. ${DOCS}#data-ck-map`,
    ]);
  });

  it('says that what the page has is used, where it was given on a form', () => {
    expect(say({ country: 'RUS' }, { scope: 'form' })[0]).toContain('using the outer value.');
  });

  it.each(['person', 'param1', 'param2', 'title', 'mail', 'manager'])(
    'never prints a value of %s',
    (name) => {
      const secret = 'Ivan Petrov';
      const [complaint] = parseOptions({ [name]: `${secret} `.repeat(900) }).complaints;
      expect(JSON.stringify(complaint)).not.toContain(secret);
      expect(sayComplaint(complaint!)).toContain(`data-ck-${name}: the value is not `);
    },
  );

  it('cuts long values and takes control characters, direction marks as spaces or nothing', () => {
    const [said] = say({ country: `\u202e<img\n\0onerror="x">${'y'.repeat(500)}` });
    expect(said).toContain('"<img onerror="x">yyy');
    expect(said?.length).toBeLessThan(300);
  });
});

describe('names', () => {
  it.each([
    ['dataLayer', 'data-ck-data-layer'],
    ['param1', 'data-ck-param1'],
    ['messageCountry', 'data-ck-message-country'],
    ['forms', 'data-ck-forms'],
  ])('%s is %s, there and back', (option, attribute) => {
    expect(attributeOf(option)).toBe(attribute);
    expect(optionOf(attribute)).toBe(option);
  });

  it('of other attributes are none of ours', () => {
    for (const other of ['data-country', 'data-callkeeper', 'class', 'x-data-ck-country'])
      expect(optionOf(other)).toBe('');
  });
});
