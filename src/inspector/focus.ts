interface Focus {
  key: string;
  from: number | null;
  to: number | null;
}

type TextBox = HTMLTextAreaElement | HTMLInputElement;

const isTextBox = (control: unknown): control is TextBox =>
  control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === 'tel');

/** Which control of the panel has the focus, by its key, and what is marked in it. */
function readFocus(root: ShadowRoot): Focus | null {
  const active = root.activeElement;
  const key = active?.getAttribute('data-k');
  if (!key) return null;
  const box = isTextBox(active) ? active : null;
  return { key, from: box?.selectionStart ?? null, to: box?.selectionEnd ?? null };
}

/** Makes a part of the panel anew and leaves focus and scrolling as they were. */
export function keepFocus(root: ShadowRoot, page: HTMLElement, make: () => void): void {
  const focus = readFocus(root);
  const { scrollTop } = page;
  make();
  page.scrollTop = scrollTop;
  if (!focus) return;
  // What had the focus may be gone: the page of the panel takes it, so that it is not lost to the site.
  const again = root.querySelector<HTMLElement>(`[data-k="${focus.key}"]`) ?? page;
  again.focus({ preventScroll: true });
  if (isTextBox(again)) again.setSelectionRange(focus.from, focus.to);
}
