/**
 * Says whether something on the panel is being pressed; `released` comes when the click, if it becomes one, has been
 * heard.
 */
export function followPress(win: Window, panel: Element, released: () => void): () => boolean {
  const ends = ['pointercancel', 'pointerup'];
  let isDown = false;
  const end = () => {
    ends.forEach((name) => win.removeEventListener(name, end, true));
    isDown = false;
    setTimeout(released);
  };
  panel.addEventListener('pointerdown', () => {
    // It may be let go anywhere.
    ends.forEach((name) => win.addEventListener(name, end, true));
    isDown = true;
  });
  return () => isDown;
}
