import type { Desk } from './desk';
import { button, element } from './element';
import { otherLanguage } from './words/languages';
import { moveByKey, moveByPointer } from './move';

/** The head of the panel: its title, and what moves, folds and closes it. */
export function createHead(desk: Desk, panel: HTMLElement, close: () => void): HTMLElement {
  const { title, panel: words } = desk.words();
  const { shown } = desk;
  const fold = () => {
    shown.folded = !shown.folded;
    desk.render();
  };
  const arrows = (event: Event) => moveByKey(desk, panel, event as KeyboardEvent);
  const other = otherLanguage(desk.language());
  return element(
    'div.head',
    moveByPointer(desk, panel),
    button('move', '✥', () => undefined, {
      class: 'icon grip',
      'aria-label': `${words.Move}. ${words.MoveHelp}`,
      title: words.MoveHelp,
      keydown: arrows,
    }),
    element('h2', { id: 'title', class: 'grow' }, title),
    button('language', other.toUpperCase(), () => desk.speak(other), {
      class: 'icon',
      lang: other,
      'aria-label': `${other.toUpperCase()}: ${words.Language}`,
    }),
    button('fold', shown.folded ? '▴' : '▾', fold, {
      class: 'icon',
      'aria-label': shown.folded ? words.Unfold : words.Fold,
      'aria-expanded': String(!shown.folded),
    }),
    button('close', '✕', close, { class: 'icon', 'aria-label': words.Close }),
  );
}
