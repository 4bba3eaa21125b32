import type { Desk } from './desk';
import { button, element, type Child } from './element';
import { keepFocus } from './focus';
import { createHead } from './head';
import { createOutline } from './outline';
import { createGlass } from './pick';
import { putBack } from './move';
import { followPress } from './press';
import { createRoot } from './root';
import { createTabs } from './tabs';
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

function stopPicking(desk: Desk): void {
  desk.shown.picking = false;
  desk.render();
}

/** The bar that stands for the panel while somebody points at the page. */
const pickBar = (desk: Desk): HTMLElement => {
  const { correct } = desk.words();
  return element(
    'div.row.bar',
    {},
    element('p.grow', {}, correct.PointHelp),
    button('cancel', correct.Cancel, () => stopPicking(desk)),
  );
};

/** Makes a part of the panel anew, only where it has something new to say: what a person reads or marks stays. */
function createPart(
  root: ShadowRoot,
  page: HTMLElement,
  part: HTMLElement,
  build: () => Child[],
): () => void {
  let said: Node | null = null;
  return () => {
    const fresh = element('div', {}, ...build());
    if (fresh.isEqualNode(said)) return;
    said = fresh.cloneNode(true);
    keepFocus(root, page, () => part.replaceChildren(...Array.from(fresh.childNodes)));
  };
}

const createParts = (desk: Desk, host: Element) => ({
  layer: element('div.layer', { 'aria-hidden': 'true' }),
  glass: createGlass(desk, host),
  panel: element('section.panel', { role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' }),
  live: element('p.unseen', { role: 'status' }),
  top: element('div'),
  page: element('div.page', { id: 'page', role: 'tabpanel', tabindex: '0', 'data-k': 'page' }),
});

type Parts = ReturnType<typeof createParts>;

/** Shows what the desk knows now. */
function createRender(desk: Desk, root: ShadowRoot, parts: Parts, close: () => void): () => void {
  const { panel, page, glass } = parts;
  const { shown } = desk;
  const whole = () => [createHead(desk, panel, close), !shown.folded && createTabs(desk)];
  const showTop = createPart(root, page, parts.top, () => (shown.picking ? [pickBar(desk)] : whole()));
  const showPage = createPart(root, page, page, () => VIEWS[shown.tab](desk));
  return () => {
    const isAway = shown.picking || shown.folded;
    if (isAway && page.contains(root.activeElement)) panel.focus({ preventScroll: true });
    page.hidden = isAway;
    glass.hidden = !shown.picking;
    panel.lang = desk.language();
    page.setAttribute('aria-labelledby', `tab-${shown.tab}`);
    showTop();
    if (!isAway) showPage();
  };
}

/** The panel itself, in a root of its own. */
export function createPanel(desk: Desk, close: () => void): { focus(): void; remove(): void } {
  const { host, root, keepHome } = createRoot(desk.win, () =>
    desk.shown.picking ? stopPicking(desk) : close(),
  );
  const parts = createParts(desk, host);
  const { layer, live, panel, glass, top, page } = parts;
  const outline = createOutline(desk, layer);
  const show = createRender(desk, root, parts, close);
  const isPressed = followPress(desk.win, panel, () => desk.render());
  desk.render = () => {
    // A button made anew before it is let go would never hear the click.
    if (isPressed()) return;
    keepHome();
    show();
    outline.draw();
  };
  desk.say = (text) => void (live.textContent = text);
  desk.point = (to) => {
    // On a narrow screen the panel covers the lower part.
    to?.scrollIntoView({ block: desk.win.innerWidth < 520 ? 'start' : 'center' });
    outline.point(to);
  };
  panel.append(top, page);
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
