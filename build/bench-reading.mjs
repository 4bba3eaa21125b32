// `npm run bench:reading`: how long the script reads and maps one form of twelve controls, on pages of a thousand to a
// hundred thousand other nodes. The script's own reader and mapper in Chromium, unthrottled. Writes reports/bench-reading.json.
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findEngine } from '../test/browser/harness/engines.mjs';
import { bundleEngine } from './mapping/engine.mjs';
import { median } from './bench/table.mjs';

const NODES = [1000, 10_000, 100_000];
const BATCHES = 60;
const IN_A_BATCH = 20;

const FORM = `<form id="order" class="order-form" action="/order" method="post">
  <h2>Оформить заказ</h2>
  <label for="a">Ваше имя</label><input id="a" name="name" class="input" required>
  <label for="b">Фамилия</label><input id="b" name="last_name" class="input">
  <label for="c">Телефон</label><input id="c" name="phone" type="tel" class="input phone" placeholder="+7 (___) ___-__-__" required>
  <label for="d">Электронная почта</label><input id="d" name="email" type="email" class="input">
  <div>Город <input name="city" class="input"></div>
  <input name="street" placeholder="Улица"><input name="house" placeholder="Дом, квартира">
  <label>Доставка <select name="delivery"><option>Курьер<option>Самовывоз</select></label>
  <input type="date" name="date" aria-label="Дата">
  <textarea name="comment" placeholder="Комментарий к заказу"></textarea>
  <input name="promo" placeholder="Промокод">
  <label><input type="checkbox" name="agree" required> Согласен на обработку данных</label>
  <button>Заказать</button>
</form>`;

const pageOf = (nodes) =>
  `<!doctype html><meta charset="utf-8"><title>Bench</title>${'<p class="text"><span>Слово</span> и дело</p>'.repeat(nodes / 8)}${FORM}${'<p class="text"><span>Слово</span> и дело</p>'.repeat(nodes / 8)}`;

/** Runs in the page: milliseconds a form. */
function readAndMap(times) {
  const { readForm, mapForm } = globalThis.engine;
  const form = document.querySelector('form');
  const started = performance.now();
  for (let time = 0; time < times; time++) mapForm(readForm(form).snapshot);
  const spent = (performance.now() - started) / times;
  const { controls, snapshot } = readForm(form);
  return { spent, controls: controls.length, fields: mapForm(snapshot).fields.length };
}

async function open(browser, engine, nodes) {
  const page = await browser.newPage();
  await page.setContent(pageOf(nodes));
  await page.addScriptTag({ content: engine });
  const { spent: first, ...found } = await page.evaluate(readAndMap, 1);
  return { page, nodes, ...found, first, batches: [] };
}

const executablePath = findEngine('chromium');
if (!executablePath) throw new Error('Chromium is needed; CHROMIUM_PATH may name it');
const engine = await bundleEngine(process.cwd(), 'iife');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const opened = [];
try {
  for (const nodes of NODES) opened.push(await open(browser, engine, nodes));
  // In turn, so that whatever else the machine does falls on all of them.
  for (let batch = 0; batch < BATCHES; batch++)
    for (const { page, batches } of opened) {
      await page.bringToFront();
      batches.push((await page.evaluate(readAndMap, IN_A_BATCH)).spent);
    }
} finally {
  await browser.close();
}
const results = opened.map(({ page: _, batches, ...rest }) => ({
  ...rest,
  median: median(batches),
  quickest: Math.min(...batches),
}));

const [smallest] = results;
console.log(
  `Chromium ${browser.version()}, ${smallest.controls} controls, ${smallest.fields} of them mapped`,
);
for (const { nodes, first, median, quickest } of results)
  console.log(
    `${String(nodes).padStart(7)} nodes: median ${median.toFixed(3)} ms (${(median / smallest.median).toFixed(2)} times that of ${smallest.nodes}), quickest batch ${quickest.toFixed(3)} ms, the very first ${first.toFixed(1)} ms`,
  );
await mkdir('reports', { recursive: true });
await writeFile(
  'reports/bench-reading.json',
  `${JSON.stringify({ browser: browser.version(), results }, null, 2)}\n`,
);
