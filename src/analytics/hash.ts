/** SHA-256 of a text in lower-case hexadecimal; `undefined` without a secure context (`crypto.subtle`). */
export async function sha256(win: Window, text: string): Promise<string | undefined> {
  try {
    const bytes = new TextEncoder().encode(text);
    const digest = await win.crypto.subtle.digest('SHA-256', bytes);
    return [...new Uint8Array(digest)].map((byte) => `0${byte.toString(16)}`.slice(-2)).join('');
  } catch {
    return undefined;
  }
}
