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

/** Text for a person to read: nothing that ends a line, turns its direction or looks like markup. */
const plain = (text: string): string =>
  text
    .slice(0, 60)
    .replace(/[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, ' ')
    .replace(/</g, '‹')
    .replace(/>/g, '›');

/** The complaint as one line of text, with its prefix and a link to the option. */
export function sayComplaint({ option, value, expected, used }: Complaint): string {
  const attribute = plain(attributeOf(option));
  const said = `[callkeeper] ${attribute}: `;
  if (!expected) return `${said}there is no such option; ignored. ${DOCS}`;
  return `${said}${value === null ? 'the value' : `"${plain(value)}"`} is not ${expected}; using ${plain(used)}. ${DOCS}#${attribute}`;
}
