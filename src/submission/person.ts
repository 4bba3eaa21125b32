import { cleanText, withoutPictures } from './clean-text';
import { LONGEST } from './payload';
import type { ControlValue } from './values';

/** Languages that say the family name first when they name a person in full. */
const FAMILY_FIRST = /^(?:ru|uk|be|kk|ky|uz|tg|tk|az|hu|ja|ko|zh|vi)/i;

/** An address, a link, a long number: the robot would read it aloud as a name. */
const NO_NAME = /@|:\/\/|www\.|\d{5}/i;

/** A name that can be read aloud, else `''`. */
export function cleanPerson(text: string): string {
  const name = cleanText(withoutPictures(text), LONGEST.person);
  return NO_NAME.test(name.replace(/[\s-]/g, '')) ? '' : name;
}

/**
 * `Иванов Иван Иванович` where the language says so, else `John M. Smith`; parts that repeat another are dropped.
 * The language is asked for only where it matters.
 */
export function joinPerson(values: readonly ControlValue[], lang: () => string): string {
  const nameIn = (part: string): string =>
    cleanPerson(values.find(({ field, text }) => field === 'person' + part && text.trim())?.text ?? '');
  const last = nameIn('.last');
  const others = [nameIn('.first') || nameIn(''), nameIn('.middle')].filter(Boolean);
  const isFirst = last && others.length && FAMILY_FIRST.test(lang());
  const names = new Set(isFirst ? [last, ...others] : [...others, last]);
  return cleanText([...names].join(' '), LONGEST.person);
}
