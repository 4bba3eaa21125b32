const LONGEST = 80;

/**
 * Text of a page in one line, for people: nothing that breaks the line or turns its direction, cut where it is long.
 * It is put into text nodes only, so markup in it stays text.
 */
export function plain(text: unknown, longest = LONGEST): string {
  const line = String(text ?? '')
    .slice(0, 2000)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}]+/gu, '')
    .trim();
  const letters = Array.from(line);
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
}

/** A phone of which the country and the last two digits are left: `+7 ••• ••• •• 67`. */
export const maskPhone = (tel: string): string =>
  `+${tel.slice(0, 1)}${'•'.repeat(Math.max(tel.length - 3, 1))}${tel.slice(-2)}`;

/** A name of which the first letter is left. */
export const maskName = (name: string): string => `${Array.from(name)[0] ?? ''}•••`;

const MAIL = /[^\s@<>]{1,64}@[^\s@<>]{1,200}/g;
const NUMBER = /\+?\d(?:[\s().-]{0,3}\d){5,30}/g;

/** Text without addresses and long numbers: for what leaves the page in a report. */
export const scrub = (text: unknown): string => plain(text).replace(MAIL, '‹…@…›').replace(NUMBER, '‹#›');

/** Puts values in place of `{names}`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
