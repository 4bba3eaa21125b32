import { isCardNumber } from '../phone/looks-like-phone';
import { cleanText, withoutPictures } from './clean-text';
import { LIMITS } from './payload';
import type { ControlValue } from './values';

/** Languages that say the family name first when they name a person in full. */
const FAMILY_FIRST = /^(?:ru|uk|be|kk|ky|uz|tg|tk|az|hu|ja|ko|zh|vi)/;

const GIVEN_ORDER = ['person.first', 'person', 'person.middle', 'person.last'] as const;
const FAMILY_ORDER = ['person.last', 'person.first', 'person', 'person.middle'] as const;

/** An address, a link, a long number: the robot would read it aloud as a name. */
const isNoName = (text: string): boolean => /@|:\/\/|www\.|\d{5}/i.test(text) || isCardNumber(text);

/** A name that can be read aloud, else `''`. */
export function cleanPerson(text: string): string {
  const name = cleanText(withoutPictures(text), LIMITS.person);
  return isNoName(name) || isNoName(name.replace(/[\s-]/g, '')) ? '' : name;
}

/** `Иванов Иван Иванович` where the language says so, else `John M. Smith`; parts that repeat another are dropped. */
export function joinPerson(values: readonly ControlValue[], lang: string): string {
  const names: string[] = [];
  for (const field of FAMILY_FIRST.test(lang.toLowerCase()) ? FAMILY_ORDER : GIVEN_ORDER) {
    const name = cleanPerson(values.find((value) => value.field === field && value.text.trim())?.text ?? '');
    if (name && !names.includes(name)) names.push(name);
  }
  return cleanText(names.join(' '), LIMITS.person);
}
