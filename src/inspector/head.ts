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
  const grip = (event: Event) => {
    if (!(event.target as Element).closest('button:not(.grip)'))
      moveByPointer(desk, panel, event as PointerEvent);
  };
  const arrows = (event: Event) => moveByKey(desk, panel, event as KeyboardEvent);
  const other = otherLanguage(desk.language());
  return element(
    'div',
    { class: 'head', pointerdown: grip },
    button('move', '✥', () => undefined, {
      class: 'icon grip',
      'aria-label': `${words.move}. ${words.moveHelp}`,
      title: words.moveHelp,
      keydown: arrows,
    }),
    element('h2', { id: 'title', class: 'grow' }, title),
    button('language', other.toUpperCase(), () => desk.speak(other), {
      class: 'icon',
      lang: other,
      'aria-label': `${other.toUpperCase()}: ${words.language}`,
    }),
    button('fold', shown.folded ? '▴' : '▾', fold, {
      class: 'icon',
      'aria-label': shown.folded ? words.unfold : words.fold,
      'aria-expanded': String(!shown.folded),
    }),
    button('close', '✕', close, { class: 'icon', 'aria-label': words.close }),
  );
}
