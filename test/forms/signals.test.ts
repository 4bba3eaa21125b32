import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../src/fields/dictionary';
import { mapForm } from '../../src/fields/map-form';
import { describeSignal, SIGNALS_EN, SIGNALS_RU } from '../../src/inspector/words/signals';
import { readForm } from '../../src/page/read-form';

const SIGNALS = { en: SIGNALS_EN, ru: SIGNALS_RU };
const ROOT = join(import.meta.dirname, '../..');

describe('every code of a signal is explained to people', () => {
  it.each(Object.keys(SIGNALS) as (keyof typeof SIGNALS)[])(
    'every concept that weighs has words in %s',
    (language) => {
      for (const [concept, weights] of CONCEPTS)
        if (weights) expect(SIGNALS[language].concepts[concept], concept).toBeTruthy();
    },
  );

  it('every language has words for the same codes', () => {
    for (const part of ['sources', 'concepts', 'alone'] as const)
      expect(Object.keys(SIGNALS.ru[part])).toEqual(Object.keys(SIGNALS.en[part]));
  });

  it('every code stands in docs/mapping.md', () => {
    const docs = readFileSync(join(ROOT, 'docs/mapping.md'), 'utf8');
    const { sources, concepts, alone } = SIGNALS.en;
    for (const code of [...Object.keys(sources), ...Object.keys(concepts), ...Object.keys(alone)])
      expect(docs).toContain(`\`${code}\``);
  });

  it('a mapping uses no code without words', () => {
    const html = `<form><select name=code><option>+7<option>+375</select><input type=tel name=phone autocomplete=tel
      inputmode=tel placeholder="+7 (___) ___-__-__" title=Телефон class=phone id=phone data-mask="+7 999 999-99-99" pattern="[0-9]{10}">
      <input placeholder="a@b.ru" aria-label=Почта><input name=_gotcha><input type=checkbox name=agree><input placeholder=Чтото name=name>
      <input name=q data-ck-field=param1></form>`;
    const { snapshot } = readForm(new JSDOM(html).window.document.forms[0]!);
    const codes = mapForm(snapshot).fields.flatMap(({ signals }) => signals.map(({ signal }) => signal));
    expect(codes.length).toBeGreaterThan(12);
    for (const code of codes) expect(describeSignal(code, SIGNALS_RU), code).toMatch(/[а-я]/);
  });
});
