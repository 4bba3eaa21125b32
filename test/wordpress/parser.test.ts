import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayComplaint } from '../../src/options/complaint';
import type { OptionName } from '../../src/options/generated/options';
import { TABLE } from '../../src/options/generated/table';
import type { Scope } from '../../src/options/kind';
import { parseOptions } from '../../src/options/parse';
import { openBrowser } from '../browser/harness/open';
import { php } from './site/runtime.mjs';
import { ZIP } from './steps';

type Question = [name: string, value: unknown, outer: unknown, place: Scope];
type Answer = { parsed: unknown } | { sentence: string };

let plugin = '';
const script = fileURLToPath(new URL('parse-options.php', import.meta.url));
const NAMES = Object.keys(TABLE) as OptionName[];

const ask = async (questions: Question[]) =>
  JSON.parse(
    await php([script, `${plugin}/callkeeper-autobind`], { input: JSON.stringify(questions) }),
  ) as Answer[];

const right = new Set<string>();
/** What the page says of a selector. */
const isSelector = (selector: string) => right.has(selector);

/** What the script itself makes of the same. */
function answerOf([name, value, , scope]: Question): Answer {
  const { options, complaints } = parseOptions({ [name]: value }, { scope, isSelector });
  const [complaint] = complaints;
  return complaint ? { sentence: sayComplaint(complaint) } : { parsed: options[name as OptionName] };
}

/** Asked of every option. */
const VALUES: unknown[] = [
  ...[
    '',
    ' ',
    'on',
    'ON',
    'off',
    'no',
    'yes',
    'true',
    'False',
    '0',
    '1',
    '3',
    '007',
    '-1',
    '1.5',
    '61',
    '600',
    '601',
  ],
  ...[
    '1500',
    '1501',
    '86400',
    '86401',
    '999999999',
    '9999999999',
    '123456789012',
    '1234567890123',
    'auto',
    'AUTO',
  ],
  ...[
    'marked',
    'valid',
    ' Valid ',
    'block',
    'later',
    'session',
    'raw',
    'all',
    'hash',
    'none',
    'queued',
    'RUS',
    'UK',
    'ru',
  ],
  ...[
    'ru-RU',
    'zh_Hant-TW',
    'r',
    'русский',
    'KZ',
    'kz, by;UZ "RU" [AM]',
    'RU,,RU',
    'RU KAZ',
    ',',
    'off, all',
    'all RU',
  ],
  ...[
    'ad_storage',
    'AD_STORAGE analytics_storage',
    'ad_storage, cookies',
    'dataLayer',
    '_layer$1',
    '1layer',
    'data-layer',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    '+7 495 123-45-67^12',
    '5',
    'звоните',
    'a@b.c',
    "{'a@b.c'}",
    'a@b.c, d@e.f',
  ],
  ...['Мой сервис', 'Ёлка\u00a0и\u2003ёж', 'My service', 'Сервис 2', 'Сервис\n'],
  ...[
    '{"#a": "tel", ".b": "Person"}',
    '{"#a": "phone"}',
    '{"#a": ["tel"]}',
    '{"#a": ["tel", "mail"]}',
    '{"#a": null}',
    '{"#a": {}}',
  ],
  ...[
    '{}',
    '{',
    '[]',
    '["tel"]',
    '{"__proto__": "tel"}',
    '{"#a": {"constructor": "tel"}}',
    '{"#a": true}',
    '#a',
    '{"0": "tel"}',
  ],
  ...[
    '{"success": ["a@b.c"], "fail": "d@e.f"}',
    '<script>alert("1")</script>',
    '"><img src=x onerror=alert(1)>',
    "it's",
    '\\',
    '%s %1$s',
  ],
  ...[
    '\u202etel',
    'a\u0000b',
    'line\nbreak',
    '\ufeff auto \u00a0',
    '‹›',
    'тест',
    '😀',
    '😀'.repeat(31),
    'я'.repeat(100),
    'я'.repeat(101),
  ],
  ...[
    'x'.repeat(60),
    'x'.repeat(61),
    'x'.repeat(64),
    'x'.repeat(65),
    'x'.repeat(300),
    'x'.repeat(301),
    'x'.repeat(500),
    'x'.repeat(501),
  ],
  ...['😀'.repeat(250), '😀'.repeat(251), 'x'.repeat(5000), 'x'.repeat(5001), `${' '.repeat(5000)}on`],
  ...[
    true,
    false,
    0,
    1,
    3,
    3.5,
    -1,
    61,
    [],
    ['RU', 'kz'],
    ['ad_storage'],
    ['a@b.c', 'd@e.f'],
    { success: ['a@b.c'] },
  ],
  ...[{ '#a': 'tel' }, { '#a': 1 }, [1], [[]], { constructor: 1 }, { a: { prototype: 1 } }, ['RUS'], ['я/ы']],
];

const QUESTIONS: Question[] = [
  ...NAMES.flatMap((name) => VALUES.map((value): Question => [name, value, null, 'script'])),
  ...NAMES.flatMap((name) => ['on', '5', 'nonsense'].map((value): Question => [name, value, null, 'form'])),
  ['colour', 'red', null, 'script'],
  ['<b>bold</b>Name', 'x', null, 'script'],
];

/** Selectors as people write them and mistype them. */
const SELECTORS = [
  ...[
    '*',
    'form',
    '#lead',
    '.a.b',
    'a > b',
    'a>b',
    'a + b ~ c',
    'a, b',
    ' a , b ',
    'svg|a',
    '*|*',
    '[name]',
    '[name=tel]',
  ],
  ...[
    '[name="tel[1]"]',
    "[data-x='a b']",
    '[href^="/"]',
    '[lang|=en]',
    '[type=TEXT i]',
    '[ name = x ]',
    ':not(.x)',
    ':not(a, b)',
  ],
  ...[
    'form:not([data-ck-form="off"]):has(input)',
    ':is(a, .b)',
    ':where(a)',
    'li:nth-child(2n + 1)',
    'li:nth-child(odd)',
  ],
  ...[
    'li:nth-last-of-type(-n+3)',
    'input:checked',
    'a::before',
    'a:first-line',
    '.\\31 23',
    '.форма',
    '#имя',
    '--x',
    '-a',
    'a\tb',
  ],
  ...[
    '.wpcf7[id^="wpcf7-f12-"] form',
    'form.frm-fluent-form[data-form_id="12"]',
    '.a:hover > .b:focus-within',
  ],
  ...[
    '.',
    '#',
    '..a',
    '##a',
    '.1',
    '-1',
    '1',
    '#1',
    'a..b',
    'a >',
    '> a',
    'a > > b',
    ',',
    'a,',
    ',a',
    'a,,b',
    '[',
    '[]',
    '[=x]',
    '[a=]',
  ],
  ...[
    '[a==b]',
    '[a=1b c]',
    'a]',
    ')',
    ':',
    'a:',
    ':nope',
    ':not(',
    'a:not()',
    ':nth-child(x)',
    ':nth-child()',
    'a{}',
    'a;b',
    '<form>',
  ],
  ...['{"a": 1}', 'a!', '@media', '$x', 'form%', "'a'", '"a"', 'a/b', '/form/', 'http://x', '\\', ':hover()'],
];

beforeAll(async () => {
  plugin = await mkdtemp(join(tmpdir(), 'ck-plugin-'));
  await php(['-r', `$zip = new ZipArchive(); $zip->open( '${ZIP}' ); $zip->extractTo( '${plugin}' );`]);
});
afterAll(() => rm(plugin, { recursive: true }));

beforeAll(async () => {
  const texts = VALUES.filter((value) => typeof value === 'string').map((text) => text.trim());
  const browser = await openBrowser('chromium');
  const page = await browser.page();
  const taken = await page.evaluate(
    (all: string[]) =>
      all.filter((selector) => {
        try {
          return typeof document.body.matches(selector) === 'boolean';
        } catch {
          return false;
        }
      }),
    [...SELECTORS, ...texts, 'nonsense', '#a', '.b', '0', 'a', ''],
  );
  taken.forEach((selector) => right.add(selector));
  await browser.close();
});

describe('the plugin and the page', () => {
  test('take the same for a selector', async () => {
    const answers = await ask(SELECTORS.map((selector) => ['forms', selector, null, 'script']));
    const taken = SELECTORS.filter((_, at) => 'parsed' in answers[at]!);
    expect(taken).toEqual(SELECTORS.filter(isSelector));
  });
});

describe('the plugin and the script', () => {
  let answers: Answer[] = [];
  beforeAll(async () => void (answers = await ask(QUESTIONS)));

  test.each(NAMES)('understand and refuse alike, in the same words: %s', (name) => {
    const asked = QUESTIONS.map((question, at) => ({ question, answer: answers[at] })).filter(
      ({ question }) => question[0] === name,
    );
    expect(asked.length).toBeGreaterThan(100);
    for (const { question, answer } of asked)
      expect(answer, JSON.stringify(question).slice(0, 200)).toEqual(answerOf(question));
  });

  test('differ in what is used instead where an earlier value still holds', async () => {
    const held: [string, unknown, unknown, string][] = [
      ['limit', '99', 7, 'using 7'],
      ['country', 'RUS', 'KZ', 'using KZ'],
      ['countries', 'RUS', ['KZ', 'BY'], 'using KZ, BY'],
      ['debug', 'perhaps', true, 'using on'],
      ['manager', 'nobody', '+7 495 123-45-67', 'using the outer value'],
      ['map', '{', { '#a': 'tel' }, 'using the outer value'],
    ];
    const told = await ask(held.map(([name, value, outer]) => [name, value, outer, 'script']));
    held.forEach(([name, value, , used], at) => {
      const own = answerOf([name, value, null, 'script']) as { sentence: string };
      expect(told[at]).toEqual({ sentence: own.sentence.replace(/using [^.]+(?=\.)/, used) });
    });
  });

  test('say the same of an option that does not exist', () => {
    const asked = QUESTIONS.map((question, at) => [question, answers[at]] as const).filter(
      ([[name]]) => !NAMES.includes(name as OptionName),
    );
    expect(asked).toHaveLength(2);
    for (const [question, answer] of asked) expect(answer).toEqual(answerOf(question));
  });
});
