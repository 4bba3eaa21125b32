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
  let worth = 0;
  while (String.fromCodePoint(code - worth - 1).search(decimals()) === 0) worth++;
  return String(worth % 10);
}

/** Every digit of every script as `0`–`9`, `＋７（９１６）` of Japanese and Chinese keyboards as `+7(916)`. */
export function withAsciiDigits(text: string): string {
  try {
    const plain = text.normalize('NFKC');
    return /[^\0-\xff]/.test(plain) ? plain.replace(decimals(), worthOf) : plain;
  } catch {
    return text; // an engine that knows no \p knows no other digits
  }
}
