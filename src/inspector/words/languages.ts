import { attribute, get } from '../../page/dom';
import type { DeclaredField, Field } from '../../fields/field';
import type { OptionSource } from '../../options/layers';
import { FIELD_WORDS } from '../generated/words';
import { fill, plain } from '../text';
import { en } from './en';
import { ru } from './ru';
import type { Language, Place, Words } from './words';

export const WORDS: Readonly<Record<Language, Words>> = { en, ru };

/** Languages whose readers read Russian rather than English; an unnamed one counts as Russian, as for messages. */
const NEAR_RUSSIAN = /^(?:|ru|uk|be|kk|ky|uz|tg|hy|az|ka|tk|tt|ba|ro|mo)$/;

/** The language of the panel: that of the page. */
export function pageLanguage(document: Document): Language {
  const root = get<Element>(document, 'documentElement');
  const language = (root ? attribute(root, 'lang') : '').slice(0, 2).toLowerCase();
  return NEAR_RUSSIAN.test(language) ? 'ru' : 'en';
}

const at = (language: Language): 0 | 1 => (language === 'en' ? 0 : 1);

/** What a field is called. */
export function sayField(field: Field | DeclaredField, language: Language): string {
  const own = FIELD_WORDS[field as DeclaredField] as readonly [string, string] | undefined;
  return own?.[at(language)] ?? WORDS[language].pieces[field as keyof Words['pieces']];
}

/** Where the value of an option stands. */
export function sayPlace(from: OptionSource, language: Language): string {
  const isUnit = from.indexOf('unit:') === 0;
  const place = isUnit ? 'unit' : (from as Place);
  return fill(WORDS[language].places[place], { id: plain(from.slice(5), 40) });
}

/** What let an attempt go, as `released_by` says it. */
export function sayReleased(word: string, language: Language): string {
  const { released } = WORDS[language];
  const [kind, name = ''] = word.split(':');
  if (kind === 'system') return fill(released.system, { name: plain(name, 40) });
  return released[word as keyof Words['released']] ?? plain(word, 40);
}
