import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { servePlayground } from '../../playground/server/serve.mjs';
import type { Field } from '../../src/fields/field';
import type { Reason } from '../../src/diagnostics/reasons';
import type { OptionSource } from '../../src/options/layers';
import { sayField, sayPlace } from '../../src/inspector/words/languages';
import { pack } from '../../src/inspector/words/ru';
import { describeSignal } from '../../src/inspector/words/signals';
import { eachEngine } from './harness/each-engine';
import type { Page } from './harness/types';
import { unfoldAll } from './inspector/lead-page';
import { inPanel, openPanel } from './inspector/open-panel';

/** What `inspect()` says of a form, without its elements. */
interface Told {
  bound: boolean;
  reason: Reason | null;
  title: string;
  system: string | null;
  fields: { name: string; field: Field; score: number; signals: { signal: string; weight: number }[] }[];
  given: [name: string, from: OptionSource][];
}

/** What stands on a card of the panel. */
interface Card {
  name: string;
  verdict: string;
  bound: boolean;
  system: boolean;
  fields: { field: string; trust: string; signals: string[] }[];
  given: string[];
}

const told = (page: Page) =>
  page.evaluate<Told[]>(`ckAutobind.inspect().map(({ form, fields, options, ...report }) => ({
    ...report,
    fields: fields.map(({ control, ...field }) => field),
    given: Object.keys(options).filter((name) => options[name].from !== 'default').map((name) => [name, options[name].from]),
  }))`);

const cards = (page: Page) =>
  inPanel<Card[]>(
    page,
    `[...root.querySelectorAll('details.card')].map((card) => ({
      name: card.querySelector('summary b').textContent,
      verdict: card.querySelector('.verdict').textContent,
      bound: !!card.querySelector('summary .chip.good'),
      system: /Система форм/.test(card.textContent),
      fields: [...card.querySelectorAll('.field')].map((field) => ({
        field: field.querySelector('b').textContent,
        trust: field.querySelector('details > summary').textContent,
        signals: [...field.querySelectorAll('.signals li')].map((item) => item.textContent),
      })),
      given: [...card.querySelectorAll('div.options dl > div')].map((row) =>
        row.querySelector('dt').textContent + ' ' + row.querySelector('.soft').textContent),
    }))`,
  );

const { words } = pack;
const sayWeight = (weight: number) => (weight > 0 ? `+${weight}` : `−${Math.abs(weight)}`);

/** The card that would be true of a report. */
const truth = ({ bound, reason, title, system, fields, given }: Told) => ({
  name: title || words.forms.Untitled,
  verdict: bound ? words.forms.Bound : `${words.forms.Alone} ${words.reasons[reason!]}`,
  bound,
  system: system !== null,
  fields: fields.map(({ field, score, signals }) => ({
    field: sayField(field, pack),
    trust: expect.stringMatching(new RegExp(`\\(${String(score).replace('.', '\\.')}\\)$`)),
    signals: signals.map(
      ({ signal, weight }) => `${describeSignal(signal, pack.signals)} (${sayWeight(weight)})`,
    ),
  })),
  given: given.map(
    ([name, from]) => `${pack.options[name as keyof typeof pack.options]} ${sayPlace(from, pack)}`,
  ),
});

async function expectTruth(page: Page): Promise<number> {
  await unfoldAll(page, 'details:not(.options)');
  const shown = await cards(page);
  expect(shown).toEqual((await told(page)).map(truth));
  return shown.length;
}

eachEngine('every statement on the forms of the playground is true', async ({ page }) => {
  const { url, close } = await servePlayground();
  try {
    await page.goto(url);
    await page.waitFor("document.querySelectorAll('.panel .card').length > 0");
    await page.click('#open-popup');
    await openPanel(page);
    expect(await expectTruth(page)).toBeGreaterThan(11);
  } finally {
    await page.goto('about:blank');
    await close();
  }
});

const FOLDER = join(import.meta.dirname, '../forms/fixtures');
const fixtures = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .sort()
  .slice(0, 10);
const script = '<script src="/dist/ck-autobind.min.js" data-ck-dedupe="5"></script>';

test('there are ten pages of traps', () => expect(fixtures).toHaveLength(10));

for (const file of fixtures)
  eachEngine(`every statement on the traps of ${file} is true`, async ({ page, server }) => {
    const html = readFileSync(join(FOLDER, file), 'utf8').replace(/<!doctype html>/i, '');
    await page.goto(server.page(`/${file}`, html + script));
    await openPanel(page);
    expect(await expectTruth(page)).toBeGreaterThan(0);
  });
