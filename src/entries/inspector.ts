import type { Binder } from '../binder/create-binder';
import { attempt } from '../diagnostics/guard';
import type { Api } from '../inspector/api';
import { openInspector } from '../inspector/inspector';

type Page = Window & { ckAutobind?: Binder & Pick<Api, 'inspector'> };

/** From now on `ckAutobind.inspector()` shows the panel without loading anything. */
function start(win: Page, binder: Binder & Pick<Api, 'inspector'>): void {
  let opened: ReturnType<typeof openInspector> | null = null;
  binder.inspector = () => {
    if (opened) return opened.focus();
    opened = openInspector(win, binder, () => (opened = null));
  };
  binder.inspector();
}

/** Runs once the page can be looked at, and the script is there. */
function whenReady(win: Page): void {
  const { ckAutobind: binder } = win;
  if (binder && 'inspect' in binder) start(win, binder);
  else win.console.warn('[callkeeper] the inspector found no ck-autobind script on this page.');
}

attempt(() => {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => whenReady(window));
  else whenReady(window);
});
