import { words } from './about';
import { choice } from './kinds';
import { wordList } from './structures';

const CONSENT_TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

export const privacy = {
  consent: wordList(CONSENT_TYPES, {
    scope: ['script', 'form'],
    label: words('Wait for consent', 'Ждать согласия'),
    help: words(
      'A list of Consent Mode types. The call waits until all of them are granted and is dropped when one is denied; a type that the page never sets counts as granted. “off” does not wait.',
      'Список типов Consent Mode. Звонок ждёт, пока все они не разрешены, и отменяется, если хотя бы один запрещён; тип, который страница не задаёт, считается разрешённым. «off» не ждёт.',
    ),
    example: 'ad_user_data, ad_storage',
    valueWords: {
      off: words('Do not wait', 'Не ждать'),
      ad_storage: words('Advertising storage', 'Хранение данных рекламы'),
      ad_user_data: words('User data for advertising', 'Данные пользователя для рекламы'),
      ad_personalization: words('Personalised advertising', 'Персонализация рекламы'),
      analytics_storage: words('Analytics storage', 'Хранение данных аналитики'),
      functionality_storage: words('Functional storage', 'Хранение функциональных данных'),
      personalization_storage: words('Personalisation storage', 'Хранение данных персонализации'),
      security_storage: words('Security storage', 'Хранение данных безопасности'),
    },
  }),
  pii: choice(['raw', 'hash', 'none'], 'raw', {
    scope: ['script'],
    label: words('Phone and name in analytics', 'Телефон и имя в аналитике'),
    help: words(
      'What the data layer gets of the visitor’s phone and name: as CallKeeper gave them, a fingerprint (SHA-256) of the number, or nothing.',
      'Что получает уровень данных о телефоне и имени посетителя: как отдал CallKeeper, отпечаток номера (SHA-256) или ничего.',
    ),
    example: 'hash',
    valueWords: {
      raw: words('As they are', 'Как есть'),
      hash: words('Fingerprint of the number', 'Отпечаток номера'),
      none: words('Nothing', 'Ничего'),
    },
  }),
  storage: choice(['session', 'local', 'off'], 'session', {
    scope: ['script'],
    label: words('Where an unsent call is kept', 'Где хранить неотправленный звонок'),
    help: words(
      'Where a call that could not be handed over survives a change of page, for 30 minutes at most: in this tab, in this browser, or nowhere.',
      'Где хранить звонок, который пока не удалось передать, чтобы он не пропал при переходе на другую страницу: в этой вкладке, в этом браузере или нигде. Хранится не дольше 30 минут.',
    ),
    example: 'off',
    valueWords: {
      session: words('In this tab', 'В этой вкладке'),
      local: words('In this browser', 'В этом браузере'),
      off: words('Nowhere', 'Нигде'),
    },
  }),
};
