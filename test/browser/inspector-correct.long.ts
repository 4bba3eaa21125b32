import { expect } from 'vitest';
import { eachEngine } from './harness/each-engine';
import type { Page } from './harness/types';
import { inPanel, openPanel, PANEL, press, textOf, waitInPanel } from './inspector/open-panel';

const form = `
  <form id="lead" action="/lead" method="post">
    <h2>Заказать звонок</h2>
    <p><label>Имя <input name="who"></label></p>
    <p><label>Номер договора <input name="contract"></label></p>
    <p><label>Телефон <input name="phone_main" value="+7 916 123-45-67"></label></p>
    <p><button>Отправить</button></p>
  </form>
  <div id="box"><label>Логин <input name="a"></label> <label>Пароль <input type="password" name="b"></label></div>`;

const pageWith = (attributes = '', before = '') =>
  `${before}<script src="/dist/ck-autobind.min.js" ${attributes}></script>
   <script>heard = []; for (const type of ['pointerdown', 'mousedown', 'click', 'submit'])
     document.addEventListener(type, (event) => heard.push(type + ' ' + event.target.localName), true)</script>${form}`;

/** Names of the controls of the form by what they are taken for; the phone to call first. */
const mapped = (page: Page) =>
  page.evaluate<Record<string, string>>(`ckAutobind.inspect(document.querySelector('#lead'))[0].fields
    .reduce((all, { field, control }) => ({ [field]: control.name, ...all, }), {})`);

async function pointAt(page: Page, selector: string): Promise<void> {
  await page.click(`${PANEL}[data-k=point]`);
  await waitInPanel(page, "!root.querySelector('.glass').hidden");
  await page.click(selector);
  await waitInPanel(page, "root.querySelector('.glass').hidden");
}

const queued = `<script>ckAutobind = [{ map: { '[name=contract]': 'tel' } }]</script>`;

for (const [where, attributes, before] of [
  ['in the command queue', '', queued],
  ['of a unit', '', queued.replace('{ map', "{ unit: 'GTM-1:2', map")],
] as const)
  eachEngine(
    `a wrong mapping ${where} is corrected by pointing, copied, and holds after a reload`,
    async ({ page, server }) => {
      await page.goto(server.page('/', pageWith(attributes, before)));
      await openPanel(page);
      expect((await mapped(page)).tel).toBe('contract');
      await page.click(`${PANEL}[data-k=tab-correct]`);
      await pointAt(page, '[name=phone_main]');
      await page.click(`${PANEL}[data-k=m-tel]`);
      await page.waitFor(`ckAutobind.inspect(lead)[0].fields[0].control.name === 'phone_main'`);
      expect(await textOf(page)).toContain('Теперь это: Телефон посетителя.');
      await page.click(`${PANEL}[data-k=xtag]`);
      const pasted = await waitInPanel<string>(page, "root.querySelector('#result').value");
      expect(pasted).toMatch(/^data-ck-map='\{.+\}'$/);
      await page.goto(server.page('/pasted', pageWith(pasted)));
      await page.waitFor("'inspect' in ckAutobind");
      expect((await mapped(page)).tel).toBe('phone_main');
    },
  );

eachEngine(
  'pointing at a button tells neither the page nor the script, and chooses its form',
  async ({ page, server }) => {
    await page.goto(server.page('/', pageWith()));
    await openPanel(page);
    await page.click(`${PANEL}[data-k=tab-correct]`);
    await page.evaluate('heard.length = 0');
    await pointAt(page, '#lead button');
    expect(await textOf(page)).toContain('Форма целиком: Заказать звонок');
    const heard = await page.evaluate<string[]>('heard');
    expect(new Set(heard.map((word) => word.split(' ')[1]))).toEqual(new Set(['ck-inspector']));
    expect(heard).not.toContain('submit form');
    expect(server.requests('/lead')).toEqual([]);
    expect(await page.evaluate('ckAutobind.status().outcomes')).toEqual([]);
  },
);

eachEngine('a form is left alone, bound again, and both can be undone', async ({ page, server }) => {
  await page.goto(server.page('/', pageWith()));
  await openPanel(page);
  const isBound = () => page.evaluate<boolean>('ckAutobind.inspect(lead)[0].bound');
  await page.click(`${PANEL}[data-k=tab-correct]`);
  await pointAt(page, '#lead h2');
  await page.click(`${PANEL}[data-k=m-leave]`);
  await page.waitFor("ckAutobind.inspect(lead)[0].reason === 'off'");
  await page.click(`${PANEL}[data-k=xwordpress]`);
  expect(await waitInPanel(page, "root.querySelector('#result').value")).toBe('Не читать: #lead');
  await page.click(`${PANEL}[data-k=m-bind]`);
  await page.waitFor('ckAutobind.inspect(lead)[0].bound');
  await page.click(`${PANEL}[data-k=xhtml]`);
  await waitInPanel(page, `root.querySelector('#result').value === '#lead  →  data-ck-form="on"'`);
  await page.click(`${PANEL}[data-k^=u]`);
  await waitInPanel(page, "!root.querySelector('#result')");
  expect(await isBound()).toBe(true);
  expect(await page.evaluate('lead.outerHTML')).not.toContain('data-ck');
});

eachEngine('what is typed into Tag Manager is written as its fields are called', async ({ page, server }) => {
  await page.goto(server.page('/', pageWith()));
  await openPanel(page);
  await page.click(`${PANEL}[data-k=tab-correct]`);
  await pointAt(page, '[name=contract]');
  await page.click(`${PANEL}[data-k=m-param1]`);
  await page.click(`${PANEL}[data-k=xgtm]`);
  const text = await waitInPanel<string>(page, "root.querySelector('#result').value");
  expect(text).toContain('What the controls are');
  expect(text).toContain('#lead input[name=contract] → Fact 1 for the operator');
  expect((await mapped(page)).param1).toBe('contract');
  expect(await inPanel(page, "root.querySelector('[data-k=m-param1]').getAttribute('aria-pressed')")).toBe(
    'true',
  );
});

eachEngine(
  'the panel works inside an open dialog, where everything else is out of reach',
  async ({ page, server }) => {
    const dialog = `<dialog id="popup">${form.replace('id="lead"', 'id="inner"')}</dialog>`;
    await page.goto(server.page('/', `${pageWith()}${dialog}`));
    await openPanel(page);
    await page.evaluate("document.querySelector('#popup').showModal()");
    await page.waitFor("document.querySelector('ck-inspector').parentNode.id === 'popup'");
    await page.click(`${PANEL}[data-k=tab-correct]`);
    await pointAt(page, '#inner [name=who]');
    await page.click(`${PANEL}[data-k=m-ignore]`);
    await page.waitFor(
      "!ckAutobind.inspect(document.querySelector('#inner'))[0].fields.some(({ control }) => control.name === 'who')",
    );
    await page.evaluate("document.querySelector('#popup').remove()");
    await page.waitFor(
      "document.querySelector('ck-inspector')?.parentNode === document.documentElement",
      8000,
    );
  },
);

eachEngine(
  'the list stays at the control that was chosen, whatever its new order',
  async ({ page, server }) => {
    await page.goto(server.page('/', pageWith()));
    await openPanel(page);
    await press(page, 'tab-correct');
    await press(page, 'all');
    const chosen = () =>
      inPanel<string>(
        page,
        "((list) => list.options[list.selectedIndex].text)(root.querySelector('[data-k=list]'))",
      );
    await inPanel(
      page,
      `((list) => {
      list.selectedIndex = [...list.options].findIndex(({ text }) => text.startsWith('Номер договора'));
      list.dispatchEvent(new Event('change'));
    })(root.querySelector('[data-k=list]'))`,
    );
    await press(page, 'choose');
    await press(page, 'm-tel');
    await waitInPanel(
      page,
      "root.querySelector('[data-k=list]').options[0].text.startsWith('Номер договора')",
    );
    expect(await chosen()).toMatch(/^Номер договора/);
  },
);
