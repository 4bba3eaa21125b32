import { expect } from 'vitest';
import { readPage, SYSTEM_PAGES, type SystemPage } from '../systems/pages';
import { eachEngine, type Visit } from './harness/each-engine';

interface Seen {
  calls: unknown[];
  outcomes: { state: string; reason: string | null; releasedBy: string | null }[];
}

const script = (source: string) => `<script src="${source}"></script>`;
const ours = script('/harness/fake-widget.js?silent') + script('/dist/ck-autobind.min.js');

const open = ({ page, server }: Visit, name: string, query: string) =>
  page.goto(`${server.page('/', ours + readPage(name))}?${query}`);

async function fillIn({ page }: Visit): Promise<void> {
  await page.type('#name', 'Юлия');
  await page.type('#phone', '8 (916) 123-45-67');
  await page.click('#send');
}

/** What was called and what was said, as soon as there is an outcome. */
async function read({ page }: Visit): Promise<Seen> {
  await page.waitFor('ckAutobind.status().outcomes.length');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  return page.evaluate('({ calls: __calls, outcomes: ckAutobind.status().outcomes })');
}

const call = { tel: '79161234567', person: 'Юлия' };

function promise({ page, system, refusals, silent }: SystemPage, variant: string): void {
  const name = `${page} ${variant}`.trim();
  eachEngine(`${name}: accepted and told twice, it is one call`, async (visit) => {
    await open(visit, page, `variant=${variant}&twice`);
    await fillIn(visit);
    const { calls, outcomes } = await read(visit);
    expect(calls).toEqual([call]);
    expect(outcomes.map(({ releasedBy }) => releasedBy)).toEqual([`system:${system}`]);
  });
  if (!silent)
    eachEngine(`${name}: refused, it is none`, async (visit) => {
      await open(visit, page, `variant=${variant}&answer=${refusals[0]}`);
      await fillIn(visit);
      const { calls, outcomes } = await read(visit);
      expect(calls).toEqual([]);
      expect(outcomes.map(({ reason }) => reason)).toEqual(['refused_by_site']);
    });
}

for (const page of SYSTEM_PAGES) for (const variant of page.variants ?? ['']) promise(page, variant);

for (const [variant, message] of [
  ['typeform', 'typeform'],
  ['jotform', 'jotform'],
  ['yandex', 'redirecting'],
])
  eachEngine(`a sent form in a frame of ${variant} is said to be out of reach`, async (visit) => {
    const { server } = visit;
    for (const path of [
      '/form.typeform.com/to/a1b2c3',
      '/eu.jotform.com/123456789',
      '/forms.yandex.ru/u/a1b2c3/',
    ])
      server.page(path, '<input>');
    await open(visit, 'foreign', `variant=${variant}&host=${server.other}`);
    await visit.page.click('#elsewhere');
    await visit.page.click('#frame');
    await visit.page.waitFor('site.left');
    await visit.page.evaluate(`void setTimeout(() => post("${message}"), 100)`);
    const { calls, outcomes } = await read(visit);
    expect(calls).toEqual([]);
    expect(outcomes.map(({ reason }) => reason)).toEqual(['cross_origin_frame']);
  });

eachEngine('HubSpot in a frame that cannot be read orders with the fields that it tells', async (visit) => {
  await open(visit, 'hubspot', 'variant=frame&twice');
  await visit.page.click('#frame');
  await visit.page.waitFor('site.left');
  await visit.page.evaluate('void setTimeout(sendInFrame, 100)');
  expect((await read(visit)).calls).toEqual([call]);
});

eachEngine('a system in a frame of the same site is heard there', async (visit) => {
  const { page, server } = visit;
  server.page('/inner', readPage('cf7'));
  await page.goto(
    server.page('/', `${ours}<iframe id="frame" src="/inner?delay=500" width="400" height="500"></iframe>`),
  );
  // WebKit's driver types into the page, not into the frame.
  await page.evaluate(() => {
    const { contentDocument } = document.querySelector('iframe')!;
    contentDocument!.querySelector<HTMLInputElement>('#name')!.value = 'Юлия';
    contentDocument!.querySelector<HTMLInputElement>('#phone')!.value = '8 (916) 123-45-67';
  });
  await page.click('#frame >>> #phone');
  await page.click('#frame >>> #send');
  const { calls, outcomes } = await read(visit);
  expect(calls).toEqual([call]);
  expect(outcomes.map(({ releasedBy }) => releasedBy)).toEqual(['system:cf7']);
});
