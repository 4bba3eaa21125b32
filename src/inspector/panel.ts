import type { Desk } from './desk';
import { button, element } from './element';
import { keepFocus } from './focus';
import { createHead } from './head';
import { createOutline } from './outline';
import { createGlass } from './pick';
import { putBack } from './move';
import { createRoot } from './root';
import { createTabs, showTab } from './tabs';
import { attemptsView } from './views/attempts-view';
import { correctView } from './views/correct-view';
import { formsView } from './views/forms-view';
import { reportView } from './views/report-view';
import { serviceView } from './views/service-view';
import type { View } from './views/view';
import type { TabName } from './words/words';

const VIEWS: Record<TabName, View> = {
  forms: formsView,
  correct: correctView,
  attempts: attemptsView,
  service: serviceView,
  report: reportView,
};

/** The bar that stands for the panel while somebody points at the page. */
const pickBar = (desk: Desk): HTMLElement => {
  const { correct } = desk.words();
  const cancel = () => {
    desk.shown.picking = false;
    desk.render();
  };
  return element(
    'div',
    { class: 'row bar' },
    element('p', { class: 'grow' }, correct.pointHelp),
    button('cancel', correct.cancel, cancel),
  );
};

/** Makes the page of the panel anew, only where it has something new to say. */
function createPage(desk: Desk, root: ShadowRoot): { page: HTMLElement; show(): void } {
  const page = element('div', {
    id: 'page',
    class: 'page',
    role: 'tabpanel',
    tabindex: '0',
    'data-k': 'page',
  });
  let said = '';
  const show = () => {
    const view = VIEWS[desk.shown.tab];
    const says = JSON.stringify([desk.shown.tab, desk.language(), view.says(desk)]);
    if (says === said) return;
    said = says;
    page.setAttribute('aria-labelledby', `tab-${desk.shown.tab}`);
    keepFocus(root, page, () =>
      page.replaceChildren(...view.build(desk).filter((child): child is Node | string => !!child)),
    );
  };
  return { page, show };
}

interface Parts {
  panel: HTMLElement;
  glass: HTMLElement;
  page: HTMLElement;
}

/** Makes what stands around the page anew when the language, or the shape of the panel, has changed. */
function createFrame(
  desk: Desk,
  root: ShadowRoot,
  { panel, glass, page }: Parts,
  close: () => void,
): () => void {
  let drawn = '';
  return () => {
    const { folded, picking } = desk.shown;
    const state = JSON.stringify([desk.language(), folded, picking]);
    if (state === drawn) return;
    drawn = state;
    panel.lang = desk.language();
    const whole = () => [createHead(desk, panel, close), ...(folded ? [] : [createTabs(desk), page])];
    keepFocus(root, page, () => panel.replaceChildren(...(picking ? [pickBar(desk)] : whole())));
    glass.hidden = !picking;
  };
}

const createParts = (desk: Desk, host: Element) => ({
  layer: element('div', { class: 'layer', 'aria-hidden': 'true' }),
  live: element('p', { class: 'unseen', role: 'status' }),
  panel: element('section', { class: 'panel', role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' }),
  glass: createGlass(desk, host),
});

/** The panel itself, in a root of its own. */
export function createPanel(desk: Desk, close: () => void): { focus(): void; remove(): void } {
  const { host, root, keepHome } = createRoot(desk.win, () => {
    if (!desk.shown.picking) return close();
    desk.shown.picking = false;
    desk.render();
  });
  const parts = createParts(desk, host);
  const { layer, live, panel, glass } = parts;
  const { page, show } = createPage(desk, root);
  const outline = createOutline(desk, layer);
  const frame = createFrame(desk, root, { ...parts, page }, close);
  desk.render = () => {
    keepHome();
    frame();
    const tabs = panel.querySelector<HTMLElement>('[role=tablist]');
    if (tabs) showTab(desk, tabs);
    show();
    outline.draw();
  };
  desk.say = (text) => void (live.textContent = text);
  desk.point = (to) => {
    // On a narrow screen the panel covers the lower part.
    to?.scrollIntoView({ block: desk.win.innerWidth < 520 ? 'start' : 'center' });
    outline.point(to);
  };
  root.append(layer, glass, panel, live);
  desk.render();
  putBack(desk, panel);
  return {
    focus: () => panel.focus({ preventScroll: true }),
    remove() {
      outline.stop();
      host.remove();
    },
  };
}
