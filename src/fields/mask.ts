/** Characters that stand for a digit still to be typed. */
const SLOTS = /[\d_xх#*•-]/gi;
const MASK = /^[+\d_xхXХ#*•()[\]{}\s.,:/\\-]+$/;
const DATE = /^[\d_дмгdmy]{1,2}[./-][\d_дмгdmy]{1,2}[./-]/i;

/**
 * Whether a placeholder, a mask or an example is the picture of a phone number: `+7 (___) ___-__-__`,
 * `8 999 999-99-99`, `+7`. Dates, times and short numbers are not.
 */
export function picturesPhone(text: string): boolean {
  const picture = text
    .replace(/^[^+(\d_#*xх]*(?=[+(]|[78]\b|_)/i, '')
    .trim()
    .slice(0, 40);
  if (!MASK.test(picture) || DATE.test(picture)) return false;
  if (/^\+ ?[\d_x]{1,3}\b/i.test(picture)) return true;
  const slots = (picture.match(SLOTS) ?? []).filter((slot) => slot !== '-').length;
  return slots >= 9 && slots <= 15 && /[()\s-]/.test(picture);
}
