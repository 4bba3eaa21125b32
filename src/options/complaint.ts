import { withoutInvisible } from '../phone/characters';
import { attributeOf } from './names';

const DOCS = 'https://github.com/callkeeper/autobind/blob/main/docs/options.md';

/** What the site owner must mend: the core reports it, binder and entries say it. */
export interface Complaint {
  /** As in JavaScript (`dataLayer`); an unknown one as it was given. */
  option: string;
  /** What was given, at most 60 characters; `null` where it may hold personal data. */
  value: string | null;
  /** What it should have been: “a two-letter country code”; empty: there is no such option. */
  expected: string;
  /** What is used instead. */
  used: string;
}

/** Text for a person to read in one line: nothing that ends it or turns its direction. */
const plain = (text: string): string =>
  withoutInvisible(text.slice(0, 60)).replace(/[\s\0-\x1f\x7f-\x9f]+/g, ' ');

/** The complaint as one line of text, with its prefix and a link to the option. */
export function sayComplaint({ option, value, expected, used }: Complaint): string {
  const attribute = plain(attributeOf(option));
  const said = `[callkeeper] ${attribute}: `;
  if (!expected) return `${said}no such option; ignored. ${DOCS}`;
  const given = value === null ? 'the value' : `"${plain(value)}"`;
  return `${said}${given} is not ${expected}; using ${used}. ${DOCS}#${attribute}`;
}
