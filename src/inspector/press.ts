/**
 * Says whether something on the panel is being pressed; `released` comes when the click, if it becomes one, has been
 * heard.
 */
export function followPress(win: Window, panel: Element, released: () => void): () => boolean {
  const ends = ['pointerup', 'pointercancel'];
  let isDown = false;
  const end = () => {
    isDown = false;
    ends.forEach((name) => win.removeEventListener(name, end, true));
    setTimeout(released);
  };
  panel.addEventListener('pointerdown', () => {
    isDown = true;
    // It may be let go anywhere.
    ends.forEach((name) => win.addEventListener(name, end, true));
  });
  return () => isDown;
}
