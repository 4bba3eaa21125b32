import { describe, expect, test } from 'vitest';
import { visit, type Visit } from './each-engine';
import { findEngine, wanted } from './engines.mjs';
import { until } from './page';
import { fillIn, goWay, OURS, wholePage, type Seen, type Way } from './way';

const numberOf = (index: number) => `791612345${String(index).padStart(2, '0')}`;

/** What is not as it should be, in words. */
async function compare(here: Visit, way: Way, tel: string): Promise<string[]> {
  const without = await goWay(here, way, `+${tel}`, false);
  const withOurs = await goWay(here, way, `+${tel}`, true);
  const { told } = withOurs;
  const isAsTold = way.told instanceof RegExp ? way.told.test(told) : told === way.told;
  const saw = (Object.keys(without.page) as (keyof Seen)[]).filter(
    (key) => JSON.stringify(without.page[key]) !== JSON.stringify(withOurs.page[key]),
  );
  return [
    ...(isAsTold ? [] : [`told "${told}", not ${way.told}`]),
    ...saw.map(
      (key) => `${key} ${JSON.stringify(withOurs.page[key])}, not ${JSON.stringify(without.page[key])}`,
    ),
  ];
}

const LAST = '79169999999';

/** One more call: whatever the page before it had still to order has been ordered when this one is through. */
async function orderLast({ page, server }: Visit): Promise<void> {
  const form = '<form><input name="phone" type="tel"><button id="go">Отправить</button></form>';
  const last = `${form}<script>document.forms[0].onsubmit = (event) => event.preventDefault()</script>`;
  await page.goto(server.page('/last', wholePage(OURS(server.other, ''), last)));
  await page.waitFor(`!Object.keys(sessionStorage).some((key) => key.includes('ck-autobind:o:'))`);
  await fillIn(page, '[name=phone]', `+${LAST}`);
  await page.click('#go');
  await until(() => server.orders().some(({ tel }) => tel === LAST));
}

/** Goes all ways in one visit; what is wrong, by the name of the way. */
async function goAll(here: Visit, ways: readonly Way[]): Promise<Record<string, string[]>> {
  const wrong: Record<string, string[]> = {};
  for (const [index, way] of ways.entries()) {
    const found = await compare(here, way, numberOf(index)).catch((error: unknown) => [String(error)]);
    if (found.length) wrong[way.name] = found;
  }
  const count = (index: number) => here.server.orders().filter(({ tel }) => tel === numberOf(index)).length;
  const isThere = () => ways.every(({ calls = 1 }, index) => count(index) >= calls);
  await until(isThere).catch(() => undefined);
  await orderLast(here);
  for (const [index, { name, calls = 1 }] of ways.entries())
    if (count(index) !== calls) (wrong[name] ??= []).push(`${count(index)} calls`);
  return wrong;
}

/**
 * Each way is gone without our script and with it: the page must see the same, and get the calls expected. Most of
 * it is waiting, so the engines go at the same time.
 */
export function testWays(subject: string, all: readonly Way[]): void {
  // CK_WAY=A-29: only the ways whose name says so.
  const ways = all.filter(({ name }) => name.includes(process.env.CK_WAY ?? ''));
  describe(`${subject}: ${ways.length} ways order the calls they should and change nothing`, () => {
    for (const engine of wanted())
      if (findEngine(engine) || process.env.CI)
        test.concurrent(engine, { timeout: 900_000 }, () =>
          visit(engine, async (here) => expect(await goAll(here, ways)).toEqual({})),
        );
  });
}
