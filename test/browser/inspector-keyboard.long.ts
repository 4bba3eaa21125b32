import { expect } from 'vitest';
import { eachEngine } from './harness/each-engine';
import { focused, ringOf, tabTo } from './inspector/by-keyboard';
import { fillIn, lead, script, widget } from './inspector/lead-page';
import { inPanel, openPanel, PANEL, press, waitInPanel } from './inspector/open-panel';

eachEngine('everything can be done by keyboard alone', async ({ page, server }) => {
  await page.goto(server.page('/', `<button id="before">x</button>${widget()}${lead}${script()}`));
  await page.evaluate("document.querySelector('#before').focus()");
  await openPanel(page);
  const top = () => inPanel<number>(page, "root.querySelector('.panel').getBoundingClientRect().top");
  await tabTo(page, 'move');
  const before = await top();
  await page.press('ArrowUp');
  expect(await top()).toBeLessThan(before);
  await tabTo(page, 'tab-forms');
  await page.press('ArrowDown');
  expect(await focused(page)).toBe('tab-correct');
  await tabTo(page, 'point');
  await page.press('Enter');
  expect(await inPanel(page, "root.querySelector('.glass').hidden")).toBe(false);
  await page.press('Escape');
  expect(await inPanel(page, "root.querySelector('.glass').hidden")).toBe(true);
  await tabTo(page, 'all');
  await page.press('Enter');
  await waitInPanel(page, "root.querySelector('[data-k=list]')");
  await tabTo(page, 'list');
  await page.press('ArrowDown');
  await tabTo(page, 'choose');
  await page.press('Enter');
  await tabTo(page, 'm-person.first');
  await page.press('Enter');
  expect(await focused(page)).toBe('m-person.first');
  await tabTo(page, 'xtag');
  await page.press('Enter');
  await tabTo(page, 'result');
  expect(await inPanel(page, 'root.activeElement.value')).toMatch(/^data-ck-map='\{".+":"person\.first"\}'$/);
  await page.press('Escape');
  await page.waitFor("!document.querySelector('ck-inspector') && document.activeElement.id === 'before'");
  await openPanel(page);
});

const idle = lead.replace('<form', '<form onsubmit="fetch(\'/ajax\'); return false"');
const isDry = "root.querySelector('[data-k=dry]').checked";
const says = (words: string) => `root.querySelector('[role=tabpanel]').textContent.includes('${words}')`;

eachEngine(
  'by keyboard the dry run is switched on and off, and the switch keeps the focus',
  async ({ page, server }) => {
    server.answer('/ajax', { status: 204 });
    await page.goto(server.page('/', widget() + idle + script()));
    await openPanel(page);
    await tabTo(page, 'tab-forms');
    for (const tab of ['correct', 'attempts']) {
      await page.press('ArrowDown');
      expect(await focused(page)).toBe(`tab-${tab}`);
    }
    await tabTo(page, 'dry');
    expect(await ringOf(page)).toBeGreaterThan(0);
    await page.press('Space');
    await waitInPanel(page, isDry);
    expect(await focused(page)).toBe('dry');
    await fillIn(page, '8 916 123-45-67');
    await waitInPanel(page, says('Пробный режим: всё, кроме самого звонка.'));
    expect(await page.evaluate('__calls.concat(__events)')).toEqual([]);
    await inPanel(page, "root.querySelector('.panel').focus()");
    await tabTo(page, 'dry');
    await page.press('Space');
    await waitInPanel(page, `!${isDry}`);
    await page.evaluate("document.querySelector('[name=phone]').value = ''");
    await page.type('[name=phone]', '8 916 123-45-68');
    await page.press('Enter');
    await page.waitFor('__calls.length');
    expect(await page.evaluate('__calls.map(({ tel }) => tel)')).toEqual(['79161234568']);
  },
);

eachEngine(
  'by keyboard a test call is ordered with Enter or the button, and what came of it is said aloud',
  async ({ page, server }) => {
    await page.goto(server.page('/', widget() + idle + script()));
    await openPanel(page);
    await press(page, 'tab-attempts');
    await tabTo(page, 'dry');
    await page.press('Space');
    await tabTo(page, 'test');
    await page.press('Enter');
    expect(await focused(page)).toBe('test');
    await tabTo(page, 'tel');
    await page.type(`${PANEL}[data-k=tel]`, '8 916 765-43-21');
    await page.press('Enter');
    await waitInPanel(page, says('Ушло бы в CallKeeper'));
    expect(await inPanel(page, "root.querySelector('[role=status]').textContent")).toMatch(
      /^без звонка · Пробный режим/,
    );
    expect(await focused(page)).toBe('tel');
    expect(await page.evaluate('__calls.concat(__events)')).toEqual([]);
    await inPanel(page, "root.querySelector('[data-k=dry]').focus()");
    await page.press('Space');
    await tabTo(page, 'call');
    expect(await ringOf(page)).toBeGreaterThan(0);
    await page.press('Enter');
    await page.waitFor('__calls.length');
    await waitInPanel(page, says('подтверждено сервисом'));
    expect(await focused(page)).toBe('call');
    expect(await page.evaluate('__calls')).toEqual([{ tel: '79167654321' }]);
  },
);

eachEngine('Escape in the number of the test call closes the panel', async ({ page, server }) => {
  await page.goto(server.page('/', `<button id="before">x</button>${widget()}${lead}${script()}`));
  await page.evaluate("document.querySelector('#before').focus()");
  await openPanel(page);
  await press(page, 'tab-attempts');
  await press(page, 'test');
  await tabTo(page, 'tel');
  await page.press('Escape');
  await page.waitFor("!document.querySelector('ck-inspector') && document.activeElement.id === 'before'");
});
