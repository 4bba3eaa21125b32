import type { DeclaredField, Field } from '../../fields/field';
import type { OptionSource } from '../../options/layers';
import { attribute, get } from '../../page/dom';
import { fill, plain } from '../text';
import type { Language, Pack, Place, Words } from './words';

/** Languages whose readers read Russian rather than English; an unnamed one counts as Russian, as for messages. */
const NEAR_RUSSIAN = /^(?:|ru|uk|be|kk|ky|uz|tg|hy|az|ka|tk|tt|ba|ro|mo)$/;

/** The language of the panel: that of the page. */
export function pageLanguage(document: Document): Language {
  const root = get<Element>(document, 'documentElement');
  const language = (root ? attribute(root, 'lang') : '').slice(0, 2).toLowerCase();
  return NEAR_RUSSIAN.test(language) ? 'ru' : 'en';
}

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'ru' : 'en');

/** What a field is called. */
export const sayField = (field: Field | DeclaredField, { fields, words }: Pack): string =>
  (fields as Readonly<Record<string, string>>)[field] ?? words.pieces[field as keyof Words['pieces']];

/** What a key of the payload is called. */
export const sayKey = (key: string, { fields, options }: Pack): string =>
  (({ ...options, ...fields }) as Readonly<Record<string, string>>)[key] ?? key;

/** Form systems that are not called as their code is. */
const SYSTEMS: Readonly<Record<string, string>> = {
  cf7: 'Contact Form 7',
  ajaxform: 'MODX AjaxForm',
  webform: 'Drupal Webform',
};

export const saySystem = (name: string): string =>
  SYSTEMS[name] ?? plain(name.slice(0, 1).toUpperCase() + name.slice(1), 40);

/** Where the value of an option stands. */
export function sayPlace(from: OptionSource, { words }: Pack): string {
  const isUnit = from.indexOf('unit:') === 0;
  const place = isUnit ? 'unit' : (from as Place);
  return fill(words.places[place], { id: plain(from.slice(5), 40) });
}

/** What let an attempt go, as `released_by` says it. */
export function sayReleased(word: string, { words: { released } }: Pack): string {
  const [kind, name = ''] = word.split(':');
  if (kind === 'system') return fill(released.system, { name: saySystem(name) });
  return released[word as keyof Words['released']] ?? plain(word, 40);
}
