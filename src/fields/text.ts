/** Latin spellings of а…я, ա…ֆ and ა…ჰ, by the high byte of their codes. */
const ROWS: Readonly<Record<number, readonly [first: number, letters: string | readonly string[]]>> = {
  4: [0x30, 'a b v g d e zh z i i k l m n o p r s t u f h c ch sh sch  y  e yu ya'.split(' ')],
  5: [0x61, 'abgdezeytzilhtkhdgcmynsocpjrsvtrtupkof'],
  16: [0xd0, 'abgdevztiklmnopzrstufkgqsctdtchjh'],
};
/** Letters outside those rows, of kk uz ky tg uk az tr pl, each before what it is written as. */
const STRAY = 'єeіiґgғgқkңnүuұuҳhҷjһhәaөoıiłləeßs';

const latin = (letter: string): string => {
  const code = letter.charCodeAt(0);
  const row = ROWS[code >> 8];
  return STRAY[STRAY.indexOf(letter) + 1 || 99] ?? row?.[1][(code & 255) - row[0]] ?? letter;
};

/**
 * One spelling for all texts: lower case Latin without diacritics, so that «телефон», `telefon` and
 * ტელეფონი are one word and the dictionaries need only one alphabet; every run of what is neither letter nor
 * digit a single space, a space at both ends. No `\p{L}`: the ES5 build would blow it up to kilobytes.
 */
export const fold = (text: string): string =>
  ` ${text
    .slice(0, 300)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f]+/g, '')
    .replace(/[^\0-~]/g, latin)
    .replace(/[^a-z\d]+/g, ' ')
    .trim()} `;

/** Parts of a name that say nothing about the control: `form[phone][value]`, `FIELDS[NAME][n0]`. */
const EMPTY_SEGMENT = /^(?:[a-z]?\d*|value|text|field|input)$/i;

/**
 * What a control's `name` says: its last segment that means something. `requestPhoneForm[name]` is a name,
 * `PROPERTY[PHONE][0]` a phone.
 */
export function lastSegment(name: string): string {
  const parts = name.slice(0, 200).split(/[[\].:]+/);
  while (parts.length > 1 && EMPTY_SEGMENT.test(parts[parts.length - 1] ?? '')) parts.pop();
  return parts.pop() ?? '';
}
