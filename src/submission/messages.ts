/** What a visitor may have to read. */
export type MessageKey = 'tel' | 'country';

/** Per language: the number, its country. */
const MESSAGES: Readonly<Record<string, readonly [string, string]>> = {
  ru: ['Проверьте номер телефона: похоже, в нём ошибка.', 'На номера этой страны мы не звоним.'],
  en: ['Check the phone number: it seems to have a mistake.', 'We do not call numbers of this country.'],
  uk: ['Перевірте номер телефону: схоже, у ньому помилка.', 'На номери цієї країни ми не телефонуємо.'],
  kk: ['Телефон нөмірін тексеріңіз: қате бар сияқты.', 'Бұл елдің нөмірлеріне қоңырау шалмаймыз.'],
  be: ['Праверце нумар тэлефона: здаецца, у ім памылка.', 'На нумары гэтай краіны мы не тэлефануем.'],
  uz: ['Telefon raqamini tekshiring: xato borga oʻxshaydi.', 'Bu mamlakat raqamlariga qoʻngʻiroq qilmaymiz.'],
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
