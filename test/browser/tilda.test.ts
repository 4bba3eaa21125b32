import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { inChromium, type Visit } from './harness/each-engine';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const records = read('test/browser/pages/cms/tilda.html');
/** The tag as a person pastes it; only its address is that of this site. */
const snippet = (name: string) =>
  read(`dist/tilda/${name}.html`).replace(
    /https:\/\/cdn\.jsdelivr\.net\/npm\/callkeeper-autobind@[\d.]+/,
    '',
  );
const widget = '<script src="/harness/fake-widget.js"></script>';
const block = (html: string) =>
  `<div class="r t-rec"><div class="t123"><div class="t-container_100">${html}</div></div></div>`;

/** Where each of the two goes. */
const PAGES = {
  head: `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Tilda</title>${snippet('head')}</head><body class="t-body">${records}${widget}</body></html>`,
  t123: `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Tilda</title></head><body class="t-body">${block(snippet('t123'))}${records}${widget}</body></html>`,
};

async function open({ page, server }: Visit, place: keyof typeof PAGES, status = 200): Promise<void> {
  server.answer('/procces/', { status, body: '{"message":"OK"}' });
  await page.goto(server.page('/', PAGES[place]));
  await page.waitFor('window.ckAutobind && ckAutobind.version');
}

const seen = ({ page }: Visit) =>
  page.evaluate(
    '({ calls: __calls, submits: window.__submits || 0, outcomes: ckAutobind.status().outcomes })',
  ) as Promise<{
    calls: unknown[];
    submits: number;
    outcomes: { state: string; reason: string | null; releasedBy: string | null }[];
  }>;

for (const place of ['head', 't123'] as const)
  inChromium(
    `Tilda, ${place}: a form in a popup that fires no submit orders one call with the values it had`,
    async (visit) => {
      const { page } = visit;
      await open(visit, place);
      await page.click('#open');
      await page.waitFor('document.querySelector(".t-popup").style.display === "block"');
      await page.type('#form102 [name=Name]', 'Анна');
      await page.type('#form102 [name=Phone]', '+7(916)123-4567');
      await page.click('#form102 .t-submit');
      await page.waitFor('document.documentElement.dataset.emptied');
      const { calls, submits, outcomes } = await seen(visit);
      expect(calls).toEqual([{ tel: '79161234567', person: 'Анна' }]);
      expect(submits).toBe(0);
      expect(outcomes.map(({ releasedBy }) => releasedBy)).toEqual(['system:tilda']);
    },
  );

inChromium('Tilda: a cart that tells its success again after the payment is one call', async (visit) => {
  const { page } = visit;
  await open(visit, 'head');
  await page.type('#form103 [name=name]', 'Олег');
  await page.type('#form103 [name=phone]', '8 916 765-43-21');
  await page.click('#form103 .t-submit');
  await page.waitFor('document.documentElement.dataset.emptied');
  const { calls } = await seen(visit);
  expect(calls).toEqual([{ tel: '79167654321', person: 'Олег' }]);
});

inChromium('Tilda: a form that its server refuses orders no call', async (visit) => {
  const { page } = visit;
  await open(visit, 'head', 500);
  await page.type('#form103 [name=phone]', '8 916 765-43-21');
  await page.click('#form103 .t-submit');
  await page.waitFor('ckAutobind.status().outcomes.length');
  const { calls, outcomes } = await seen(visit);
  expect(calls).toEqual([]);
  expect(outcomes.map(({ reason }) => reason)).toEqual(['refused_by_site']);
});

inChromium('Tilda: a wrong number stops the click on its button, and the right one passes', async (visit) => {
  const { page, server } = visit;
  await open(visit, 'head');
  await page.type('#form103 [name=phone]', '8 916 765');
  await page.click('#form103 .t-submit');
  await page.waitFor("document.activeElement.matches('#form103 [aria-invalid=true]')");
  expect(server.requests('/procces/')).toEqual([]);
  await page.type('#form103 [name=phone]', '-43-21');
  await page.click('#form103 .t-submit');
  await page.waitFor('__calls.length');
  const { calls, outcomes } = await seen(visit);
  expect(calls).toEqual([{ tel: '79167654321' }]);
  expect(outcomes.map(({ state }) => state)).toEqual([
    'problem',
    expect.stringMatching(/^(?:sent|confirmed)$/),
  ]);
});
