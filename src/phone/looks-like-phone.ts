import { typedPieces } from './typed-pieces';

/** Dates; addresses of the network, SNILS, passports, amounts of money; codes of letters and digits. */
const NOT_PHONE =
  /^(?:\d{4}[./-]\d\d?[./-]\d\d?|\d\d?[./-]\d\d?[./-](?:\d\d){1,2})(?!\d)|^(?:\d{1,3}(?:\.\d{1,3}){3}|\d{3}-\d{3}-\d{3} \d\d|\d\d ?\d\d \d{6}|\d{1,3}(?: \d{3}){2})$|\d[a-wyz]/i;

/** What may stand before a number: no letters, or the word for it. */
const LEAD = /^[^a-zа-яё\d+(]*(?:$|[\d+(]|тел|tel|моб|mob|phone|номер|nomer)/i;

/** Two gaps, or an area in brackets, or an area and a long number. */
const GAPS = /\d[\s()./-]+\d+[\s()./-]+\d|^\(\d{3,5}\)|^\d{3} \d{6}/;

/** Plain digits that are hardly anything else: `8916…`, `7916…`, `916…`, a three-digit calling code of the neighbours. */
const PLAIN =
  /^(?:[78]?9\d{9}|[78][3478]\d{9}|(?:37[345]\d|380\d|99[2-68]\d)\d{7,8}|0(?:39|50|6[36-8]|7[37]|9[1-9])\d{7})$/;

/** True for 13 to 19 digits that end in the check digit of a payment card (Luhn). */
export function isCardNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{13,19}$/.test(digits)) return false;
  let sum = 0;
  [...digits].reverse().forEach((digit, at) => {
    const worth = Number(digit) * ((at % 2) + 1);
    sum += worth > 9 ? worth - 9 : worth;
  });
  return sum % 10 === 0;
}

/**
 * Whether a typed value is a phone number by its looks, whatever control it stands in: no date, order number, card,
 * passport, INN. Plain digits count only where they are the mobile notation of this part of the world.
 */
export function looksLikePhone(text: string): boolean {
  const typed = text.slice(0, 64).trim();
  const [piece] = typedPieces(typed);
  if (!piece || piece.partial || !/^\d{7,15}$/.test(piece.digits) || !LEAD.test(typed)) return false;
  if (piece.plus) return piece.digits.length > 8;
  const number = typed.replace(/[^\d+(]*/, '');
  if (isCardNumber(number) || NOT_PHONE.test(number)) return false;
  return PLAIN.test(piece.digits) || GAPS.test(number);
}

/** The digits by which numbers are compared: without signs and extension, a Russian 8 as 7. */
const comparable = (number: string): string => number.replace(/\^.*|\D/g, '').replace(/^8?(?=\d{10}$)/, '7');

/** `8 (916) 123-45-67` and `79161234567` are the same phone. */
export function samePhone(a: string, b: string): boolean {
  const digits = comparable(a);
  return digits !== '' && digits === comparable(b);
}
