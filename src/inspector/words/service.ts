import type { Words } from './words';

/** What can be said of the service and its surroundings, each with its remedy. */
export const SERVICE_EN: Words['service'] = {
  Running: ['Autobind {version} is running.'],
  Stopped: [
    'Autobind {version} was stopped.',
    'Load the page again. If it stays so, a script of the site calls stop().',
  ],
  Widget: ['The CallKeeper widget is on the page.'],
  Blocked: [
    'The widget’s tag is there, but the widget did not start.',
    'Switch off the ad blocker. If the site has a CSP, allow callkeeper.ru in it.',
  ],
  NoWidget: [
    'There is no CallKeeper widget on the page: calls wait for it.',
    'Paste the widget’s code from your CallKeeper account.',
  ],
  Hash: ['Hash of the widget: {hash}.'],
  On: ['The widget is switched on.'],
  Off: ['The widget is switched off. Reason: {reason}.', 'Switch it on in your CallKeeper account.'],
  OnUnknown: ['The widget does not say whether it is on.', 'Look in your CallKeeper account.'],
  TwoTags: [
    'Widget tags on the page: {tags}. Two tags break the service.',
    'Leave one: the other is often in the theme, a plugin or Tag Manager.',
  ],
  Method: ['The method ckForms.ckEvent is there.'],
  NoMethod: [
    'The widget is there, the method ckForms.ckEvent is not: calls go as an event.',
    'Replace the widget’s code with a fresh one from your CallKeeper account.',
  ],
  Waiting: [
    'Calls in the queue: {count}. They wait for the widget.',
    'They go by themselves as soon as the widget has loaded.',
  ],
  Violation: [
    'The CSP blocked {blocked} ({directive}).',
    'Add https://callkeeper.ru and https://*.callkeeper.ru to it.',
  ],
  MetaPolicy: [
    'The CSP in a meta tag will not let the widget in ({directive}).',
    'Add https://callkeeper.ru and https://*.callkeeper.ru to it.',
  ],
  NoViolation: [
    'No CSP was in the widget’s way while the panel was open. A CSP header cannot be seen from here.',
  ],
  Layer: ['The array {name} is there.'],
  NoLayer: [
    'There is no array {name}: it comes with the first event.',
    'If the site calls it otherwise, set data-ck-data-layer.',
  ],
  LayerOff: ['Pushing to dataLayer is switched off by an option.'],
  TagManager: ['Google Tag Manager found: {ids}.'],
  NoTagManager: ['No Google Tag Manager found. Calls do not need it.'],
  Frames: [
    'Frames of other sites on the page: {count}. Forms in them cannot be seen.',
    'If your form is in one, use a form of the site itself.',
  ],
};

export const SERVICE_RU: Words['service'] = {
  Running: ['Autobind {version} работает.'],
  Stopped: [
    'Autobind {version} остановлен.',
    'Обновите страницу. Не помогло — значит, скрипт сайта вызывает stop().',
  ],
  Widget: ['Виджет CallKeeper на странице.'],
  Blocked: [
    'Тег виджета есть, но виджет не запустился.',
    'Отключите блокировщик рекламы. Если на сайте есть CSP, разрешите в ней callkeeper.ru.',
  ],
  NoWidget: [
    'Виджета CallKeeper на странице нет: звонки ждут его.',
    'Вставьте код виджета из кабинета CallKeeper.',
  ],
  Hash: ['Код виджета: {hash}.'],
  On: ['Виджет включён.'],
  Off: ['Виджет выключен. Причина: {reason}.', 'Включите его в кабинете CallKeeper.'],
  OnUnknown: ['Виджет не говорит, включён ли он.', 'Посмотрите в кабинете CallKeeper.'],
  TwoTags: [
    'Тегов виджета на странице: {tags}. Два тега ломают сервис.',
    'Оставьте один: лишний часто стоит в теме, плагине или Tag Manager.',
  ],
  Method: ['Метод ckForms.ckEvent на месте.'],
  NoMethod: [
    'Виджет есть, а метода ckForms.ckEvent нет: звонок уйдёт событием.',
    'Замените код виджета свежим из кабинета CallKeeper.',
  ],
  Waiting: ['Звонков в очереди: {count}. Они ждут виджета.', 'Уйдут сами, когда виджет загрузится.'],
  Violation: [
    'CSP заблокировала {blocked} ({directive}).',
    'Добавьте туда https://callkeeper.ru и https://*.callkeeper.ru.',
  ],
  MetaPolicy: [
    'CSP в теге meta не пустит виджет ({directive}).',
    'Добавьте туда https://callkeeper.ru и https://*.callkeeper.ru.',
  ],
  NoViolation: ['CSP виджету не мешала, пока открыта панель. Её заголовок отсюда не виден.'],
  Layer: ['Массив {name} найден.'],
  NoLayer: [
    'Массива {name} нет: он появится с первым событием.',
    'Если на сайте он назван иначе, задайте data-ck-data-layer.',
  ],
  LayerOff: ['Отправка в dataLayer выключена настройкой.'],
  TagManager: ['Google Tag Manager найден: {ids}.'],
  NoTagManager: ['Google Tag Manager не найден. Для звонков он не нужен.'],
  Frames: [
    'Чужих фреймов на странице: {count}. Формы внутри них не видны.',
    'Если нужная форма там, замените её формой самого сайта.',
  ],
};
