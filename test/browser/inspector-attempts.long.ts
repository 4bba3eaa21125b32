import { expect } from 'vitest';
import { sayReleased } from '../../src/inspector/words/languages';
import { pack } from '../../src/inspector/words/ru';
import { eachEngine } from './harness/each-engine';
import type { Page } from './harness/types';
import { fillIn, lead, script, widget } from './inspector/lead-page';
import { inPanel, openPanel, PANEL, press, textOf, waitInPanel } from './inspector/open-panel';

const sent =
  "<script>lead.addEventListener('submit', (event) => { event.preventDefault(); fetch('/ajax') })</script>";
const asked = lead + sent;
const ours = script();

const waitFor = (page: Page, words: string) =>
  waitInPanel(page, `root.querySelector('[role=tabpanel]').textContent.includes(${JSON.stringify(words)})`);

eachEngine(
  'an attempt is told with everything that became of it, the number masked until asked',
  async ({ page, server }) => {
    server.answer('/ajax', { status: 204 });
    await page.goto(server.page('/', widget() + asked + ours));
    await page.setViewport(1280, 900);
    await openPanel(page);
    await press(page, 'tab-attempts');
    await fillIn(page, '8 916 123-45-67');
    await waitFor(page, 'подтверждено сервисом');
    await waitFor(page, 'callkeeper-call_order-autobind');
    const text = await textOf(page);
    const [outcome] = await page.evaluate<{ releasedBy: string; transport: string }[]>(
      'ckAutobind.status().outcomes',
    );
    expect(outcome).toMatchObject({
      releasedBy: expect.stringMatching(/^(?:request|timeout)$/),
      transport: 'ckForms',
    });
    expect(text).toContain(sayReleased(outcome!.releasedBy, pack));
    expect(text).toContain('метод ckForms.ckEvent');
    expect(text).toContain('+7••••••••67');
    expect(text).not.toMatch(/9161234567|Юлия/);
    await page.click(`${PANEL}[data-k^=p]:not([data-k=page]):not([data-k=point])`);
    await waitFor(page, '79161234567');
    expect(await textOf(page)).toContain('Юлия');
  },
);

eachEngine('a wrong number, and a form that the site refused, say why', async ({ page, server }) => {
  server.answer('/ajax', { status: 204 });
  const refuses = `<script>lead.addEventListener('submit', (event) => {
    event.preventDefault(); lead.phone.setAttribute('aria-invalid', 'true'); fetch('/ajax') })</script>`;
  await page.goto(server.page('/', widget() + lead + refuses + ours));
  await page.setViewport(1280, 900);
  await openPanel(page);
  await press(page, 'tab-attempts');
  await fillIn(page, '123');
  await waitFor(page, 'Номер телефона неверный.');
  await page.evaluate("lead.phone.value = ''");
  await page.type('[name=phone]', '8 916 123-45-67');
  await page.click('#lead button');
  await waitFor(page, 'Сайт не принял форму.');
  const outcomes = await page.evaluate<{ reason: string }[]>('ckAutobind.status().outcomes');
  expect(outcomes.map(({ reason }) => reason)).toEqual(['invalid_phone', 'refused_by_site']);
});

for (const [name, before] of [
  ['', ''],
  [' though a unit says otherwise', "<script>ckAutobind = [{ unit: 'GTM-1:1', dryRun: false }]</script>"],
  [' though the form says otherwise', '<div data-ck-dry-run="off">'],
])
  eachEngine(
    `the dry run calls nobody${name}, on the next page too once the panel is open`,
    async ({ page, server }) => {
      server.answer('/ajax', { status: 204 });
      const html = before + widget() + asked + ours;
      await page.goto(server.page('/', html));
      await page.setViewport(1280, 900);
      await openPanel(page);
      await press(page, 'tab-attempts');
      await page.click(`${PANEL}[data-k=dry]`);
      await fillIn(page, '8 916 123-45-67');
      await waitFor(page, 'Пробный режим: всё, кроме самого звонка.');
      expect(await page.evaluate('__calls.concat(__events)')).toEqual([]);
      await page.goto(server.page('/next', html));
      await page.setViewport(1280, 900);
      await openPanel(page);
      await press(page, 'tab-attempts');
      expect(await inPanel(page, "root.querySelector('[data-k=dry]').checked")).toBe(true);
      await fillIn(page, '8 916 123-45-68');
      await waitFor(page, 'Пробный режим: всё, кроме самого звонка.');
      expect(await page.evaluate('__calls.concat(__events)')).toEqual([]);
      await page.click(`${PANEL}[data-k=dry]`);
      await page.evaluate("document.querySelector('[name=phone]').value = ''");
      await page.type('[name=phone]', '8 916 123-45-69');
      await page.click('#lead button');
      await page.waitFor("__calls.some(({ tel }) => tel === '79161234569')");
    },
  );

eachEngine(
  'a test call goes to the number typed there, and its receipt is shown',
  async ({ page, server }) => {
    await page.goto(server.page('/', widget() + asked + ours));
    await page.setViewport(1280, 900);
    await openPanel(page);
    await press(page, 'tab-attempts');
    await press(page, 'test');
    await page.type(`${PANEL}[data-k=tel]`, '8 916 765-43-21');
    await page.click(`${PANEL}[data-k=call]`);
    await waitFor(page, 'подтверждено сервисом');
    expect(await page.evaluate('__calls')).toEqual([{ tel: '79167654321' }]);
    expect(await inPanel(page, "root.querySelector('.told').textContent")).not.toBe('');
    await page.click(`${PANEL}[data-k=call]`);
    await waitFor(page, 'На этот номер звонок только что заказан.');
    expect(await page.evaluate('__calls.length')).toBe(1);
  },
);

eachEngine('the report names the form and the outcome, and no visitor', async ({ page, server }) => {
  server.answer('/ajax', { status: 204 });
  const personal =
    '<script>ckAutobind = [{ manager: "+7 495 765-43-21", mail: "boss@example.com" }]</script>';
  await page.goto(
    `${server.page('/', personal + widget() + asked + ours)}?client=ivan@example.com&tel=79161234567`,
  );
  await page.setViewport(1280, 900);
  await openPanel(page);
  await fillIn(page, '8 916 123-45-67');
  await page.waitFor('ckAutobind.status().outcomes.length');
  await press(page, 'tab-report');
  const [text, json] = await waitInPanel<string[]>(
    page,
    "[...root.querySelectorAll('textarea')].map(({ value }) => value)",
  );
  const report = JSON.parse(json!) as {
    forms: { form: string; bound: boolean }[];
    outcomes: { state: string }[];
  };
  expect(report.forms).toMatchObject([{ form: '#lead', bound: true }]);
  expect(report.outcomes.length).toBe(1);
  expect(text).toContain('Заказать звонок [#lead]: Подключена');
  for (const told of [text!, json!]) expect(told).not.toMatch(/916\D*123|Юлия|ivan|boss|765-?43/);
});

const service = async (page: Page) => {
  await press(page, 'tab-service');
  return textOf(page);
};

eachEngine('of the service it says what is so, with a remedy', async ({ page, server }) => {
  await page.goto(server.page('/', lead + ours));
  await page.setViewport(1280, 900);
  await openPanel(page);
  expect(await service(page)).toContain('Виджета CallKeeper на странице нет');
  const tags =
    '<script src="/callkeeper.ru/w/?a1b2c3d4"></script><script src="/callkeeper.ru/w/?a1b2c3d5"></script>';
  const meta = `<meta http-equiv="content-security-policy" content="script-src 'self' 'unsafe-inline'">`;
  const manager = '<script>google_tag_manager = { "GTM-ABC123": {}, dataLayer: {} }; dataLayer = []</script>';
  await page.goto(server.page('/two', meta + widget('off') + tags + manager + lead + ours));
  await page.setViewport(1280, 900);
  await openPanel(page);
  const text = await service(page);
  expect(text).toContain('Виджет выключен. Причина: Widget disabled.');
  expect(text).toContain('Код виджета: fa4ewidg.');
  expect(text).toContain('Тегов виджета на странице: 2.');
  expect(text).toContain('CSP в теге meta не пустит виджет (script-src)');
  expect(text).toContain('Google Tag Manager найден: GTM-ABC123.');
  await page.evaluate(() => {
    const blocked = document.createElement('script');
    blocked.src = 'https://callkeeper.ru/w/?a1b2c3d4';
    document.head.append(blocked);
  });
  await waitFor(page, 'CSP заблокировала callkeeper.ru (script-src');
});
