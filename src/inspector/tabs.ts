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
    const by = STEPS[(event as KeyboardEvent).key];
    if (!by) return;
    event.preventDefault();
    const root = list.getRootNode() as ShadowRoot;
    choose(TABS[(TABS.indexOf(shown.tab) + by + TABS.length) % TABS.length] as TabName);
    root.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };
  const tabOf = (tab: TabName) => {
    const isShown = tab === shown.tab;
    return button(`tab-${tab}`, tabs[tab], () => choose(tab), {
      role: 'tab',
      id: `tab-${tab}`,
      'aria-controls': 'page',
      'aria-selected': String(isShown),
      tabindex: isShown ? '0' : '-1',
    });
  };
  const list = element(
    'div',
    { role: 'tablist', 'aria-label': panel.Tabs, keydown: step },
    ...TABS.map(tabOf),
  );
  return list;
}
