import type { Page } from '../harness/types';
import { inPanel, press } from './open-panel';

/** A form as one meets it; what its submit does is up to the test. */
export const lead = `
  <form id="lead" action="/lead" method="post">
    <h2>Заказать звонок</h2>
    <label>Имя <input name="who"></label>
    <label>Телефон <input name="phone" type="tel"></label>
    <button>Отправить</button>
  </form>`;

export const widget = (query = ''): string => `<script src="/harness/fake-widget.js?${query}"></script>`;
export const script = (attributes = ''): string =>
  `<script src="/dist/ck-autobind.min.js" ${attributes}></script>`;

export const TABS = ['forms', 'correct', 'attempts', 'service', 'report'];

export async function fillIn(page: Page, tel: string): Promise<void> {
  await page.type('[name=who]', 'Юлия');
  await page.type('[name=phone]', tel);
  await page.click('#lead button');
}

/** Unfolds what is folded on the page of the panel, also inside of what was folded itself. */
export const unfoldAll = (page: Page, which = 'details'): Promise<void> =>
  inPanel(
    page,
    `(() => { for (let fold; (fold = root.querySelector('${which}:not([open]) > summary')); ) fold.click(); })()`,
  );

/** Takes what is seen in the panel through all its pages, everything unfolded and a correction made. */
export async function eachTab(page: Page, look: (tab: string) => Promise<void>): Promise<void> {
  await press(page, 'tab-forms');
  await unfoldAll(page);
  await look('forms');
  await inPanel(page, "void root.querySelector('.field button').click()");
  await press(page, 'm-param1');
  await press(page, 'm-leave');
  for (const tab of TABS.slice(1)) {
    await press(page, `tab-${tab}`);
    await unfoldAll(page);
    await look(tab);
  }
}
