import { words } from './about';
import { choice, country, lang, line } from './kinds';
import { countryList } from './structures';

const ANYWHERE = ['script', 'form', 'control'] as const;

export const phone = {
  country: country('auto', {
    scope: ANYWHERE,
    label: words('Country of numbers without a code', 'Страна номеров без кода'),
    help: words(
      'Two letters of the country whose numbers visitors type without a country code. “auto” takes it from the mask of the control, a country chosen beside it or the domain of the site, else Russia.',
      'Две буквы страны, номера которой посетители пишут без кода. «auto» берёт её из маски поля, страны, выбранной рядом, или домена сайта, иначе Россия.',
    ),
    example: 'KZ',
    valueWords: { auto: words('Found automatically', 'Определять автоматически') },
  }),
  countries: countryList({
    scope: ANYWHERE,
    label: words('Allowed countries', 'Разрешённые страны'),
    help: words(
      'A list of two-letter country codes (the United Kingdom is GB). A number of any other country counts as a wrong number. “all” allows every country.',
      'Список двухбуквенных кодов стран (Великобритания — GB). Номер любой другой страны считается неверным. «all» разрешает все страны.',
    ),
    example: 'RU, KZ, BY',
    valueWords: { all: words('All countries', 'Все страны') },
  }),
  check: choice(['possible', 'valid', 'off'], 'possible', {
    scope: ANYWHERE,
    label: words('How strict the phone check is', 'Строгость проверки номера'),
    help: words(
      '“possible” checks the number of digits, “valid” checks that such numbers are given out in that country, “off” checks nothing.',
      '«possible» проверяет количество цифр, «valid» — что такие номера выдаются в этой стране, «off» ничего не проверяет.',
    ),
    example: 'valid',
    valueWords: {
      possible: words('Number of digits', 'Количество цифр'),
      valid: words('Full numbering plan', 'Полный план нумерации'),
      off: words('No check', 'Не проверять'),
    },
  }),
  invalid: choice(['warn', 'block', 'skip'], 'warn', {
    scope: ANYWHERE,
    label: words('When the number is wrong', 'Если номер неверный'),
    help: words(
      '“warn” stops the form once and shows why; the same number passes the second time. “block” stops it every time. “skip” never touches the form and orders no call.',
      '«warn» один раз останавливает форму и показывает причину; тот же номер во второй раз проходит. «block» останавливает каждый раз. «skip» форму не трогает и звонок не заказывает.',
    ),
    example: 'block',
    valueWords: {
      warn: words('Warn once, then let it pass', 'Предупредить один раз, потом пропустить'),
      block: words('Stop the form every time', 'Останавливать каждый раз'),
      skip: words('Do not touch the form, order no call', 'Форму не трогать, звонок не заказывать'),
    },
  }),
  messageTel: line(300, {
    scope: ANYWHERE,
    label: words('Message for a wrong number', 'Сообщение о неверном номере'),
    help: words(
      'What the visitor reads when the number is wrong. Empty: our words in the language of the page.',
      'Что увидит посетитель, если номер неверный. Пусто: наш текст на языке страницы.',
    ),
    example: 'Проверьте номер телефона',
  }),
  messageCountry: line(300, {
    scope: ANYWHERE,
    label: words('Message for a country not allowed', 'Сообщение о неразрешённой стране'),
    help: words(
      'What the visitor reads when the number belongs to a country that is not allowed. Empty: our words in the language of the page.',
      'Что увидит посетитель, если номер из неразрешённой страны. Пусто: наш текст на языке страницы.',
    ),
    example: 'Мы звоним только по России',
  }),
  lang: lang({
    scope: ['script', 'form'],
    label: words('Language of messages', 'Язык сообщений'),
    help: words(
      'Language of the messages to visitors: ru, en, uk, kk, be, uz. Empty: the language of the page; where we do not speak it, Russian or English.',
      'Язык сообщений для посетителей: ru, en, uk, kk, be, uz. Пусто: язык страницы; если такого нет в списке, русский или английский.',
    ),
    example: 'en',
  }),
};
