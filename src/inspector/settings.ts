import { attempt } from '../diagnostics/guard';
import type { Language } from './words/words';

const KEY = 'ck-inspector';

/** What the panel remembers for the tab. */
export interface Kept {
  dryRun?: boolean;
  language?: Language;
  left?: number;
  top?: number;
}

export interface Settings {
  read(): Kept;
  write(kept: Kept): void;
}

/** In sessionStorage; where the page has none, as long as the page. */
export function createSettings(win: Window): Settings {
  const stored = attempt(() => JSON.parse(win.sessionStorage.getItem(KEY) ?? '{}') as unknown);
  let kept: Kept = typeof stored === 'object' && stored !== null ? stored : {};
  return {
    read: () => kept,
    write(more) {
      kept = { ...kept, ...more };
      attempt(() => win.sessionStorage.setItem(KEY, JSON.stringify(kept)));
    },
  };
}
