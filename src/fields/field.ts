/** What a control can mean. `tel.code`, `tel.part` and `tel.ext` are pieces of a split number. */
export type Field =
  | 'tel'
  | 'tel.code'
  | 'tel.part'
  | 'tel.ext'
  | 'person'
  | 'person.first'
  | 'person.last'
  | 'person.middle'
  | 'email'
  | 'mail'
  | 'manager'
  | 'param1'
  | 'param2'
  | 'consent'
  | 'honeypot';

/** What an owner may declare with `data-ck-field` or `data-ck-map`. */
export type DeclaredField = Exclude<Field, 'tel.code' | 'tel.part' | 'tel.ext' | 'honeypot'> | 'ignore';
