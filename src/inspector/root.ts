import { call, get } from '../page/dom';
import { attempt } from '../diagnostics/guard';
import { openModal } from './page';
import { STYLES } from './styles';

/** Events that are nobody's business but the panel's: focus traps and shortcuts of the page stay asleep. */
const OURS = [
  'focusin',
  'focusout',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'wheel',
];

/** Styles that a strict policy lets pass: a sheet that is built, not written. */
function adoptStyles(win: Window, root: ShadowRoot): void {
  const { CSSStyleSheet } = win as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
}

/** The host of the panel, outside of the page's body; its root is closed to the page. */
export function createRoot(
  win: Window,
  escape: () => void,
): { host: HTMLElement; root: ShadowRoot; keepHome(): void } {
  const { document } = win;
  const host = call<HTMLElement>(document, 'createElement', 'ck-inspector');
  const root = host.attachShadow({ mode: 'closed' });
  attempt(() => adoptStyles(win, root));
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') escape();
  });
  return {
    host,
    root,
    /** An open dialog makes everything outside of it unusable: the panel moves in, and out again. */
    keepHome() {
      const home = openModal(document) ?? get<Element>(document, 'documentElement');
      if (home && get<Node | null>(host, 'parentNode') !== home) call(home, 'append', host);
    },
  };
}
