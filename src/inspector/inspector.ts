import { attempt } from '../diagnostics/guard';
import { get } from '../page/dom';
import type { Api } from './api';
import { createDesk, type LoadPack } from './desk';
import { createPanel } from './panel';
import { createSettings } from './settings';
import { pageLanguage } from './words/languages';

/** A panel that is shown. */
export interface Opened {
  focus(): void;
  close(): void;
}

/** What may change what the script thinks of the page. */
const WATCHED = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['data-ck-form', 'data-ck-field', 'data-ck-map', 'data-ck-ignore', 'type', 'name', 'id'],
};
const PAUSE = 700;
/** The widget comes late and says nothing. */
const LOOK = 1500;

/** Asks the script anew when the page has changed, and now and then. */
function observePage(win: Window, refresh: () => void): () => void {
  let timer = 0;
  const soon = () => {
    if (timer) return;
    timer = win.setTimeout(() => {
      timer = 0;
      refresh();
    }, PAUSE);
  };
  const observer = new MutationObserver(soon);
  const root = get<Element>(win.document, 'documentElement');
  if (root) observer.observe(root, WATCHED);
  const looking = win.setInterval(soon, LOOK);
  return () => {
    observer.disconnect();
    win.clearTimeout(timer);
    win.clearInterval(looking);
  };
}

/** Shows the panel; gives what closes it. The focus goes to the panel, and back when it is closed. */
export async function openInspector(
  win: Window,
  api: Api,
  loadPack: LoadPack,
  closed: () => void,
): Promise<Opened> {
  const before = get<HTMLElement | null>(win.document, 'activeElement');
  const settings = createSettings(win);
  const pack = await loadPack(settings.read().language ?? pageLanguage(win.document));
  const desk = createDesk(win, api, settings, pack, loadPack);
  const panel = createPanel(desk, () => close());
  const stop = observePage(win, desk.refresh);
  const close = () => {
    stop();
    desk.stop();
    panel.remove();
    closed();
    attempt(() => before?.focus({ preventScroll: true }));
  };
  panel.focus();
  return { focus: panel.focus, close };
}
