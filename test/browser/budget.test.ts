import { expect } from 'vitest';
import { inChromium, type Visit } from './harness/each-engine';

/** What count-dom.js tells. */
interface Counted {
  total: number;
  listeners: number;
  layout: number;
  storage: number;
  cookie: number;
  byName: Record<string, number>;
}

/** Without labels: with them Chromium itself takes quadratic time, 10 s for 4,000 forms. */
const small = (n: number) =>
  `<form action="/f${n}"><input name="name${n}" placeholder="Имя"><input type="tel" name="tel${n}" placeholder="Телефон"><button>OK</button></form>`;

const labelled = `
  <form action="/quiet" method="post">
    <h2>Заказать звонок</h2>
    <label for="n">Ваше имя</label><input id="n" name="name" value="Анна">
    <label for="t">Телефон</label><input id="t" name="phone" type="tel" value="+7 916 123-45-67">
    <label for="e">Почта</label><input id="e" name="email" type="email" value="anna@example.com">
    <label for="c">Город</label><select id="c" name="city"><option>Москва<option>Казань</select>
    <label for="m">Вопрос</label><textarea id="m" name="question">Сколько стоит?</textarea>
    <label><input name="agree" type="checkbox" checked> Согласен на обработку данных</label>
    <button>Отправить</button>
  </form>`;

/** Counting begins before the script is evaluated; the widget makes no DOM call of its own. */
const pageWith = (content: string) => `
  <script src="/harness/count-dom.js"></script>
  <script>orders = []; ckForms = { ckEvent(payload) { orders.push(payload) } }; CallKeeper = { p: {}, a: { on: true } }</script>
  ${content}
  <script>__dom.start()</script>
  <script src="/dist/ck-autobind.min.js"></script>
  <script>atStart = __dom.read()</script>
  <script>addEventListener('load', () => setTimeout(() => { atLoad = __dom.stop() }))</script>`;

const open = async ({ page, server }: Visit, content: string) => {
  server.answer('/quiet', { status: 204 });
  await page.goto(server.page('/', pageWith(content)));
  await page.waitFor('window.atLoad');
  return page.evaluate<{ atStart: Counted; atLoad: Counted }>('({ atStart, atLoad })');
};

/** What a click on the button costs, from the pointer's touch to what follows the order. */
const countAttempt = async ({ page }: Visit, orders: number) => {
  await page.evaluate('__dom.start()');
  await page.click('button');
  await page.waitFor(`orders.length === ${orders}`);
  return page.evaluate<Counted>('__dom.stop()');
};

for (const forms of [0, 10, 10_000]) {
  inChromium(
    `at load a page of ${forms} forms costs at most 10 DOM calls and 24 listeners`,
    async (visit) => {
      const { atStart, atLoad } = await open(
        visit,
        Array.from({ length: forms }, (_, n) => small(n)).join(''),
      );
      expect(atLoad.total, JSON.stringify(atLoad.byName)).toBeLessThanOrEqual(10);
      expect(atLoad.listeners).toBeGreaterThan(0);
      expect(atLoad.listeners).toBeLessThanOrEqual(24);
      expect([atLoad.cookie, atLoad.layout]).toEqual([0, 0]);
      // What waits for an idle moment may find one before the page has loaded.
      expect(atStart.storage).toBe(0);
    },
  );
}

inChromium('starting costs the same whatever stands on the page', async (visit) => {
  const empty = await open(visit, '');
  const full = await open(visit, Array.from({ length: 1000 }, (_, n) => small(n)).join(''));
  expect(full.atStart.byName).toEqual(empty.atStart.byName);
});

inChromium('10,000 inserted nodes call no function of ours', async (visit) => {
  await open(visit, labelled);
  const cdp = await visit.page.cdp!();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  // What the script left for an idle moment comes first.
  await visit.page.evaluate(
    () => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 10)),
  );
  await cdp.send('Profiler.takePreciseCoverage');
  await visit.page.evaluate(async () => {
    for (let n = 0; n < 10_000; n++) {
      const node = document.createElement(n % 2 ? 'form' : 'input');
      document.body.append(node);
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
  const { result } = await cdp.send('Profiler.takePreciseCoverage');
  const called = result
    .filter(({ url }) => url.includes('ck-autobind'))
    .flatMap(({ functions }) => functions.filter(({ ranges }) => ranges[0]!.count > 0));
  expect(called.map(({ functionName }) => functionName)).toEqual([]);
});

inChromium('the coverage behind that promise does see a call of ours', async (visit) => {
  await open(visit, labelled);
  const cdp = await visit.page.cdp!();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await cdp.send('Profiler.takePreciseCoverage');
  await visit.page.click('#t');
  const { result } = await cdp.send('Profiler.takePreciseCoverage');
  expect(result.some(({ url }) => url.includes('ck-autobind'))).toBe(true);
});

inChromium(
  'six labelled controls cost at most 80 DOM calls at the first attempt and 20 at the next',
  async (visit) => {
    await open(visit, labelled);
    const first = await countAttempt(visit, 1);
    expect(first.total, JSON.stringify(first.byName)).toBeLessThanOrEqual(80);
    await visit.page.evaluate(`document.querySelector('#t').value = '+7 916 765-43-21'`);
    const next = await countAttempt(visit, 2);
    expect(next.total, JSON.stringify(next.byName)).toBeLessThanOrEqual(20);
  },
);

inChromium('an attempt on a dirty page forces no layout', async (visit) => {
  await open(visit, labelled);
  await visit.page.evaluate(() =>
    addEventListener('pointerdown', () => document.body.append('dirty'), { capture: true }),
  );
  const { layout, byName } = await countAttempt(visit, 1);
  expect(layout, JSON.stringify(byName)).toBe(0);
});
