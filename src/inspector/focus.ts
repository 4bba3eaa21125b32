interface Focus {
  key: string;
  from: number | null;
  to: number | null;
}

/** Which control of the panel has the focus, by its key. */
function readFocus(root: ShadowRoot): Focus | null {
  const active = root.activeElement;
  const key = active?.getAttribute('data-k');
  if (!key) return null;
  const typed = active instanceof HTMLTextAreaElement ? active : null;
  return { key, from: typed?.selectionStart ?? null, to: typed?.selectionEnd ?? null };
}

/** Makes a part of the panel anew and leaves focus and scrolling as they were. */
export function keepFocus(root: ShadowRoot, scrolled: HTMLElement, make: () => void): void {
  const focus = readFocus(root);
  const { scrollTop } = scrolled;
  make();
  scrolled.scrollTop = scrollTop;
  if (!focus) return;
  const again = Array.from(root.querySelectorAll<HTMLElement>('[data-k]')).find(
    (one) => one.getAttribute('data-k') === focus.key,
  );
  // What had the focus may be gone: the page of the panel takes it, so that it is not lost to the site.
  (again ?? (scrolled.isConnected ? scrolled : root.querySelector<HTMLElement>('.panel')))?.focus({
    preventScroll: true,
  });
  if (again instanceof HTMLTextAreaElement && focus.from !== null)
    again.setSelectionRange(focus.from, focus.to);
  if (again instanceof HTMLInputElement && again.type === 'tel')
    again.setSelectionRange(again.value.length, again.value.length);
}
