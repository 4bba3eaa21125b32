/**
 * Says whether something on the panel is being pressed; `released` comes when the click, if it becomes one, has been
 * heard.
 */
export function followPress(win: Window, panel: Element, released: () => void): () => boolean {
  let isDown = false;
  const end = () => {
    isDown = false;
    setTimeout(released);
  };
  panel.addEventListener('pointerdown', () => {
    isDown = true;
    // It may be let go anywhere.
    for (const name of ['pointerup', 'pointercancel'])
      win.addEventListener(name, end, { capture: true, once: true });
  });
  return () => isDown;
}
