/**
 * Characters that nobody sees: soft hyphen, zero width, direction marks.
 * Keyboards, messengers and web pages put them into copied numbers and names.
 */
const INVISIBLE = /[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** Built when first needed: a literal with `u` and `\p` would keep old engines from reading the whole file. */
const DECIMAL = '\\p{Nd}';
const decimals = (): RegExp => new RegExp(DECIMAL, 'gu');

/** Unicode keeps the ten digits of a script side by side, zero first; a digit is worth its distance to the start. */
function worthOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (String.fromCodePoint(start - 1).search(decimals()) === 0) start--;
  return String((code - start) % 10);
}

/** `＋７（９１６）` as Japanese and Chinese keyboards write it. */
const narrow = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);

/** Every digit of every script as `0`–`9`, every plus sign as `+`. */
export function withAsciiDigits(text: string): string {
  const plain = text.replace(/[\u207a\ufe62]/g, '+').replace(/[\uff01-\uff5e]/g, narrow);
  if (!/[^\0-\xff]/.test(plain)) return plain;
  try {
    return plain.replace(decimals(), worthOf);
  } catch {
    return plain; // an engine that knows no \p knows no other digits
  }
}
