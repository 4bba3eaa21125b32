import type { Desk } from './desk';
import { button, element } from './element';
import { TABS, type TabName } from './words/words';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The tabs of the panel: one stop for the Tab key, arrow keys go from one to the next. */
export function createTabs(desk: Desk): HTMLElement {
  const { tabs, panel } = desk.words();
  const { shown } = desk;
  const choose = (tab: TabName) => {
    shown.tab = tab;
    desk.point(null);
    desk.refresh();
  };
  const step = (event: Event) => {
    const { key } = event as KeyboardEvent;
    const by = STEPS[key];
    if (!by) return;
    event.preventDefault();
    choose(TABS[(TABS.indexOf(shown.tab) + by + TABS.length) % TABS.length] as TabName);
    list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };
  const list = element('div', { role: 'tablist', 'aria-label': panel.tabs, keydown: step });
  for (const tab of TABS) {
    list.append(
      button(`tab-${tab}`, tabs[tab], () => choose(tab), {
        role: 'tab',
        id: `tab-${tab}`,
        'aria-controls': 'page',
      }),
    );
  }
  showTab(desk, list);
  return list;
}

/** Marks the tab that is shown. */
export function showTab({ shown }: Desk, list: HTMLElement): void {
  list.querySelectorAll('[role=tab]').forEach((tab) => {
    const isShown = tab.id === `tab-${shown.tab}`;
    tab.setAttribute('aria-selected', String(isShown));
    tab.setAttribute('tabindex', isShown ? '0' : '-1');
  });
}
