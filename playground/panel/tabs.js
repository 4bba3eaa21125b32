import { element } from './element.js';

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Tabs by the ARIA pattern: arrows move, only the chosen one is in the tab order.
 * @param {Record<string, string>} names id → words
 */
export function createTabs(names) {
  const ids = Object.keys(names);
  const counts = {};
  const tabs = ids.map((id) => {
    counts[id] = element('span', { class: 'count' });
    return element(
      'button',
      { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `view-${id}` },
      names[id],
      counts[id],
    );
  });
  const views = ids.map((id) =>
    element('div', { role: 'tabpanel', id: `view-${id}`, 'aria-labelledby': `tab-${id}`, class: 'view' }),
  );

  const choose = (at) => {
    tabs.forEach((tab, position) => {
      tab.setAttribute('aria-selected', String(position === at));
      tab.tabIndex = position === at ? 0 : -1;
      views[position].hidden = position !== at;
    });
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener('click', () => choose(at));
    tab.addEventListener('keydown', ({ key }) => {
      if (!(key in STEPS)) return;
      const next = (at + STEPS[key] + tabs.length) % tabs.length;
      choose(next);
      tabs[next].focus();
    });
  });
  choose(0);

  return {
    bar: element('div', { role: 'tablist', class: 'tabs', 'aria-label': 'Что показать' }, ...tabs),
    views: Object.fromEntries(ids.map((id, at) => [id, views[at]])),
    box: element('div', { class: 'views' }, ...views),
    setCount: (id, count) => (counts[id].textContent = count ? String(count) : ''),
  };
}
