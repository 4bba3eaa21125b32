import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

/** One form that serves every contender. No labels: with many Chromium itself takes quadratic time. */
const form = (n) => `
  <form action="/lead${n}" method="post" data-parsley-validate data-controller="lead" data-action="submit->lead#submit">
    <input name="name" placeholder="Имя" value="Анна" required>
    <input name="phone" type="tel" placeholder="Телефон" value="+7 916 123-45-67" required data-lead-target="tel">
    <input name="email" type="email" placeholder="E-mail" value="anna@example.com">
    <select name="city"><option>Москва<option>Казань</select>
    <textarea name="question">Сколько стоит?</textarea>
    <input type="checkbox" name="agree" aria-label="Согласен" checked required>
    <button>Отправить</button>
  </form>`;

/** The page takes the submit over, as a site with AJAX does: so that nobody pays for a navigation. */
const page = (forms) => `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Bench</title>
  <script>
    ckForms = { ckEvent() {} };
    CallKeeper = { p: {}, a: { on: true } };
    addEventListener('submit', (event) => event.preventDefault());
  </script>
  <h1>Заказать звонок</h1>${Array.from({ length: forms }, (_, n) => form(n)).join('')}`;

/** A browser and the site with the contenders' scripts. */
export async function openBench(executablePath, scripts) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://bench');
    const script = scripts[pathname.slice(1)];
    const body = pathname === '/' ? page(Number(searchParams.get('forms'))) : script;
    const type = script === undefined ? 'text/html' : 'text/javascript';
    response
      .writeHead(body === undefined ? 204 : 200, { 'content-type': `${type}; charset=utf-8` })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  const browser = await chromium.launch({ executablePath, args: flags });
  return {
    browser,
    version: browser.version(),
    origin: `http://127.0.0.1:${server.address().port}`,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

const quiet = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Milliseconds that the page spent in scripts and in compiling them, since it was opened. */
async function readScriptTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return (of('ScriptDuration') + of('V8CompileDuration')) * 1000;
}

/** Script time of some work, with what it leaves for later. */
async function spend(cdp, work, wait = 400) {
  const before = await readScriptTime(cdp);
  await work();
  await quiet(wait);
  return (await readScriptTime(cdp)) - before;
}

async function readHeap(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1024;
}

const start = (src) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src, onload: resolve, onerror: reject });
    document.head.append(script);
  });

/** A submit that the page took over is an order only when 800 ms brought no refusal. */
const untilOrdered = 1300;

/** A person types for longer than an idle moment takes to come. */
const whileTyping = 2200;

const insert = () => {
  const parts = document.createDocumentFragment();
  for (let n = 0; n < 10_000; n++) {
    const node = document.createElement(n % 10 ? 'span' : 'input');
    parts.append(node);
    if (n % 10 === 9) document.body.append(parts);
  }
};

/** What one contender costs on one page; milliseconds of script time, heap in KiB. */
export async function measure({ browser, origin }, { name, forms, throttle }) {
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(300_000);
    const cdp = await context.newCDPSession(tab);
    await tab.goto(`${origin}/?forms=${forms}`, { timeout: 300_000 });
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const heap = await readHeap(cdp);
    const started = await spend(cdp, () => tab.evaluate(start, `/${name}`));
    const heapAfter = await readHeap(cdp);
    // As a visitor does: into the form first, and the button some time later.
    const touch = await spend(cdp, () => tab.locator('[name=phone]').first().click(), whileTyping);
    const { x, y, width, height } = await tab.locator('button').first().boundingBox();
    const click = () => tab.mouse.click(x + width / 2, y + height / 2);
    const first = await spend(cdp, click, untilOrdered);
    await tab.evaluate(() => (document.querySelector('[name=phone]').value = '+7 916 765-43-21'));
    const next = await spend(cdp, click, untilOrdered);
    const inserted = await spend(cdp, () => tab.evaluate(insert));
    return { start: started, touch, first, next, heap: heapAfter - heap, insert: inserted };
  } finally {
    await context.close();
  }
}
