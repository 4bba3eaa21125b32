/** How the text of an option is understood. */
export type Kind =
  | 'flag' // boolean
  | 'enum' // one of the words
  | 'number' // whole number within two limits
  | 'list' // of words; the first word alone means: empty list
  | 'codes' // list of country codes; the first word alone means: empty list
  | 'country' // two letters
  | 'lang' // language tag, kept as its first part
  | 'selector' // CSS selector
  | 'digits' // counter number
  | 'name' // name of a global variable
  | 'text' // text, possibly with placeholders
  | 'cyrillic' // text of Russian letters and spaces
  | 'caller' // a phone, a phone with an extension, an office number
  | 'mail' // addresses in any notation; taken apart by submission/mail
  | 'map'; // CSS selector → field

/** Where an option can stand. The command queue and the module count as `script`. */
export type Scope = 'script' | 'form' | 'control';

/**
 * What the shipped parser knows of an option: a line of the generated table. `places`: first letters of the scopes, and
 * `p` where the value may hold personal data and is never printed. `fallback`: as an attribute would say it, `-` for
 * nothing. `words`: the fixed words; of a number its limits, of a text the most characters.
 */
export type Row = readonly [kind: Kind, places: string, fallback: string, ...words: string[]];

/** `name kind places fallback words…` in each line. */
export function readTable<Name extends string>(lines: string): Readonly<Record<Name, Row>> {
  const table: Record<string, unknown> = {};
  for (const line of lines.split('\n')) {
    const [name = '', ...row] = line.split(' ');
    table[name] = row;
  }
  return table as Record<Name, Row>;
}
