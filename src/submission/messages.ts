/** What a visitor may have to read. */
export type MessageKey = 'tel' | 'country';

/** Per language: the number, its country. */
const MESSAGES: Readonly<Record<string, readonly [string, string]>> = {
  ru: ['Проверьте номер телефона.', 'В эту страну мы не звоним.'],
  en: ['Check the phone number.', 'We do not call this country.'],
  uk: ['Перевірте номер телефону.', 'У цю країну ми не телефонуємо.'],
  kk: ['Телефон нөмірін тексеріңіз.', 'Бұл елге қоңырау шалмаймыз.'],
  be: ['Праверце нумар тэлефона.', 'У гэтую краіну мы не тэлефануем.'],
  uz: ['Telefon raqamini tekshiring.', 'Bu mamlakatga qoʻngʻiroq qilmaymiz.'],
};

/**
 * Words for a visitor in the language of a tag such as `ru-RU`. In the countries around, Russian is read more than
 * English is; elsewhere English is.
 */
export function messageFor(key: MessageKey, lang: string): string {
  const language = lang.slice(0, 2).toLowerCase();
  const words = MESSAGES[language] ?? MESSAGES[/^(?:|ky|tg|az|hy|ka|tk|ro|mo)$/.test(language) ? 'ru' : 'en'];
  return words?.[key === 'tel' ? 0 : 1] ?? '';
}
