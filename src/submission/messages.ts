/** What a visitor may have to read. */
export type MessageKey = 'tel' | 'country';

/** A language, its words for a wrong number, its words for a country that is not called. */
const MESSAGES = `ru|Проверьте номер телефона|В эту страну не звоним
en|Check the phone number|We do not call this country
uk|Перевірте номер телефону|У цю країну не телефонуємо
kk|Телефон нөмірін тексеріңіз|Бұл елге қоңырау шалмаймыз
be|Праверце нумар тэлефона|У гэтую краіну не тэлефануем
uz|Telefon raqamini tekshiring|Bu mamlakatga qoʻngʻiroq qilmaymiz`.split(/[\n|]/);

/**
 * Words for a visitor in the language of a tag such as `ru-RU`. In the countries around, Russian is read more than
 * English is; elsewhere English is.
 */
export function messageFor(key: MessageKey, lang: string): string {
  const language = lang.slice(0, 2).toLowerCase();
  const near = /^(?:|ky|tg|az|hy|ka|tk|ro|mo)$/.test(language) ? 'ru' : 'en';
  const at = MESSAGES.indexOf(MESSAGES.includes(language) ? language : near);
  return MESSAGES[at + (key === 'tel' ? 1 : 2)] ?? '';
}
