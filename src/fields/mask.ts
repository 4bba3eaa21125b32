/** Runs of what pictures of numbers are made of; the letters are x and the Cyrillic х. */
const RUNS = /[+\d_xх#*•()\s-]{2,}/gi;

/**
 * Whether a placeholder, a mask or an example is the picture of a phone number: `+7 (___) ___-__-__`,
 * `8 999 999-99-99`, `+79991234567`, `+7`. Dates, times and short numbers are not.
 */
export const picturesPhone = (text: string): boolean =>
  (text.slice(0, 80).match(RUNS) ?? []).some((run) => {
    const slots = run.replace(/[+()\s-]/g, '').length;
    return (
      (slots > 8 && slots < 16 && /\S[()\s-]/.test(run)) ||
      /^\s*(?:\+ ?(?:\d{1,3}(?!\d)|\d{10})|[78]9\d{9}$)/.test(run)
    );
  });
