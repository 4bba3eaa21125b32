/** How the text of an option is understood. */
export type Kind =
  | 'flag' // boolean
  | 'enum' // one of the words
  | 'number' // whole number between min and max
  | 'list' // of words; the first word alone means: empty list
  | 'codes' // list of country codes; the first word alone means: empty list
  | 'country' // two letters
  | 'lang' // language tag, kept as its first part
  | 'selector' // CSS selector
  | 'digits' // counter number
  | 'name' // name of a global variable
  | 'text' // text, possibly with placeholders, at most max characters
  | 'cyrillic' // text of Russian letters and spaces
  | 'caller' // a phone, a phone with an extension, an office number
  | 'mail' // addresses in any notation; taken apart by submission/mail
  | 'map'; // CSS selector → field

/** Where an option can stand. The command queue and the module count as `script`. */
export type Scope = 'script' | 'form' | 'control';

/** Bits of `Row[1]`. `PRIVATE`: the value may hold personal data and is never printed. */
export const PLACES: Record<Scope, number> = { script: 1, form: 2, control: 4 };
export const PRIVATE = 8;

/** What the shipped parser knows of an option: a line of the generated table. */
export type Row = readonly [
  kind: Kind,
  places: number,
  fallback: unknown,
  words?: string,
  max?: number,
  min?: number,
];
