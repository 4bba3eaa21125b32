// Generated from src/options/schema.ts by `npm run generate`. Do not edit.

import type { DeclaredField } from '../../fields/field';
import type { OptionName } from '../../options/generated/options';

/** What an option is called in English and in Russian, and whether its value may be personal data. */
export const OPTION_WORDS: Readonly<Record<OptionName, readonly [en: string, ru: string, isPrivate: 0 | 1]>> =
  {
    forms: ['Which forms', 'Какие формы', 0],
    form: ['Bind this form', 'Подключить эту форму', 0],
    submit: ['This element submits', 'Этот элемент отправляет форму', 0],
    ignore: ['Never read', 'Не читать', 0],
    field: ['What this control is', 'Что это за поле', 0],
    map: ['What the controls are', 'Какое поле что значит', 0],
    manager: ['Who calls the visitor', 'Кто звонит посетителю', 1],
    mail: ['Where the report of the call goes', 'Куда отправить отчёт о звонке', 1],
    person: ['Visitor’s name', 'Имя посетителя', 1],
    param1: ['Fact 1 for the operator', 'Параметр 1 для оператора', 1],
    param2: ['Fact 2 for the operator', 'Параметр 2 для оператора', 1],
    partner: ['Name of the integrating product', 'Название сервиса, с которым интеграция', 0],
    title: ['Title of the form', 'Название формы', 1],
    country: ['Country of numbers without a code', 'Страна номеров без кода', 0],
    countries: ['Allowed countries', 'Разрешённые страны', 0],
    check: ['How strict the phone check is', 'Строгость проверки номера', 0],
    invalid: ['When the number is wrong', 'Если номер неверный', 0],
    messageTel: ['Message for a wrong number', 'Сообщение о неверном номере', 0],
    messageCountry: ['Message for a country not allowed', 'Сообщение о неразрешённой стране', 0],
    lang: ['Language of messages', 'Язык сообщений', 0],
    send: ['When the call is ordered', 'Когда заказывать звонок', 0],
    dedupe: ['Do not repeat a number for', 'Не повторять номер', 0],
    limit: ['Calls per minute', 'Звонков в минуту', 0],
    consent: ['Wait for consent', 'Ждать согласия', 0],
    pii: ['Phone and name in analytics', 'Телефон и имя в аналитике', 0],
    storage: ['Where an unsent call is kept', 'Где хранить неотправленный звонок', 0],
    dataLayer: ['Data layer', 'Уровень данных', 0],
    events: ['Which events are pushed', 'Какие события отправлять', 0],
    metrika: ['Yandex.Metrika goals', 'Цели Яндекс.Метрики', 0],
    userData: ['Enhanced conversions', 'Расширенные конверсии', 0],
    wait: ['Wait for the widget', 'Ждать виджет', 0],
    leave: ['When the form opens another page', 'Если форма открывает другую страницу', 0],
    hold: ['Longest hold', 'Наибольшая задержка', 0],
    redeliver: ['What the next page sends again', 'Что отправит следующая страница', 0],
    debug: ['Explain in the console', 'Объяснять в консоли', 0],
    dryRun: ['Dry run', 'Пробный режим', 0],
  };

/** The fields that an owner may declare, as the templates call them. */
export const FIELD_WORDS: Readonly<Record<DeclaredField, readonly [en: string, ru: string]>> = {
  tel: ['Visitor’s phone', 'Телефон посетителя'],
  person: ['Visitor’s name', 'Имя посетителя'],
  'person.first': ['First name', 'Имя'],
  'person.last': ['Last name', 'Фамилия'],
  'person.middle': ['Middle name', 'Отчество'],
  email: ['Visitor’s e-mail', 'Электронная почта посетителя'],
  manager: ['Who calls', 'Кто звонит'],
  mail: ['Where the report goes', 'Куда отправить отчёт'],
  param1: ['Fact 1 for the operator', 'Параметр 1 для оператора'],
  param2: ['Fact 2 for the operator', 'Параметр 2 для оператора'],
  consent: ['Consent box', 'Галочка согласия'],
  ignore: ['Never read', 'Не читать'],
};
