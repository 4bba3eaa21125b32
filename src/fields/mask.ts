/** Runs of what pictures of numbers are made of; the letters are x and the Cyrillic х. */
const RUNS = /[+\d_xх#*•()\s.-]{2,}/gi;
const DATE = /^[\d_]{1,2}[.-][\d_]{1,2}[.-]/;

/**
 * Whether a placeholder, a mask or an example is the picture of a phone number: `+7 (___) ___-__-__`,
 * `8 999 999-99-99`, `+7`. Dates, times and short numbers are not.
 */
export const picturesPhone = (text: string): boolean =>
  (text.slice(0, 80).match(RUNS) ?? []).some((run) => {
    const picture = run.trim();
    const slots = picture.replace(/[^\d_xх#*•]/gi, '').length;
    const isLong = slots > 8 && slots < 16 && /[()\s-]/.test(picture) && !DATE.test(picture);
    return isLong || /^\+ ?\d{1,3}(?!\d)/.test(picture);
  });
