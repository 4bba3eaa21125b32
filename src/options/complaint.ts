import { withoutInvisible } from '../phone/characters';
import type { OptionName } from './generated/options';
import { TABLE } from './generated/table';
import { attributeOf } from './names';
import { expectedOf } from './value';

const DOCS = 'https://github.com/callkeeper/autobind/blob/main/docs/options.md';

/** What the site owner must mend: the core reports it, binder and entries say it. */
export interface Complaint {
  /** As in JavaScript (`dataLayer`); an unknown one as it was given. */
  option: string;
  /** What is wrong and what was done about it, without personal data: `"RUS" is not a country code; using RU`. */
  text: string;
}

/** Text for a person to read in one line: nothing that ends it or turns its direction. */
const plain = (text: string): string =>
  withoutInvisible(text.slice(0, 60)).replace(/[\s\0-\x1f\x7f-\x9f]+/g, ' ');

/** A value in a few words, without asking an object anything. */
const show = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return /obj|fun/.test(typeof value) ? typeof value : String(value);
};

/** A value that is wrong; one that may hold personal data is not said. */
export function complain(
  option: OptionName,
  value: unknown,
  done: string,
  expected = expectedOf(TABLE[option]),
): Complaint {
  const said = TABLE[option][1].includes('p') ? 'the value' : `"${plain(show(value))}"`;
  return { option, text: `${said} is not ${expected}; ${done}` };
}

/** The complaint as one line of text, with its prefix and a link to the option. */
export function sayComplaint({ option, text }: Complaint): string {
  const attribute = plain(attributeOf(option));
  return `[callkeeper] ${attribute}: ${text}. ${DOCS}#${attribute}`;
}
