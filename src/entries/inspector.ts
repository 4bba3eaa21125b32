import type { Binder } from '../binder/create-binder';
import { attempt } from '../diagnostics/guard';
import type { Api } from '../inspector/api';
import { openInspector, type Opened } from '../inspector/inspector';
import { otherLanguage } from '../inspector/words/languages';
import type { Language, Pack } from '../inspector/words/words';
import { load } from './load';

type Inspected = Binder & Pick<Api, 'inspector'>;
type Page = Window & { ckAutobind?: Inspected };

/** One of the two files of words, which stand beside this one. */
const importPack = (language: Language): Promise<Pack> =>
  load(`./ck-inspector.${language}.js`).then((file) => (file as { pack: Pack }).pack);

const loadPack = (language: Language): Promise<Pack> =>
  importPack(language).catch(() => importPack(otherLanguage(language)));

/** From now on `ckAutobind.inspector()` shows the panel without loading anything. */
function start(win: Page, binder: Inspected): void {
  let opened: Promise<Opened> | null = null;
  binder.inspector = () => {
    if (opened) return void opened.then(({ focus }) => focus());
    opened = openInspector(win, binder, loadPack, () => (opened = null));
    opened.catch((error: unknown) => console.warn('[callkeeper] the inspector could not start.', error));
  };
  binder.inspector();
}

/** Runs once the page can be looked at; where the script is not there, says so. */
const whenReady = (win: Page) => (): void =>
  void attempt(() => {
    const { ckAutobind: binder } = win;
    if (binder && 'inspect' in binder) start(win, binder);
    else console.warn('[callkeeper] the inspector found no ck-autobind script on this page.');
  });

attempt(() => {
  const look = whenReady(window);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look);
  else look();
});
