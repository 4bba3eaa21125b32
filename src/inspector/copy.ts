/** Copies what stands in a text box: through the clipboard where the page may, else as a person would. */
export async function copyText(win: Window, box: HTMLTextAreaElement): Promise<boolean> {
  box.focus();
  box.select();
  try {
    await win.navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    // No secure context, or the page's policy forbids the clipboard.
    return win.document.execCommand('copy');
  }
}

/** Offers a text as a file. */
export function saveText(win: Window, name: string, text: string, anchor: HTMLAnchorElement): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  win.setTimeout(() => URL.revokeObjectURL(address), 1000);
}
