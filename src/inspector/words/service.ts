import type { Words } from './words';

/** What can be said of the service and its surroundings, each with its remedy. */
export const SERVICE_EN: Words['service'] = {
  running: ['Autobind {version} is running.'],
  stopped: [
    'Autobind {version} was stopped.',
    'Load the page again. If it stays so, something on the site calls stop().',
  ],
  widget: ['The CallKeeper widget is on the page.'],
  blocked: [
    'The widget’s tag is there, but the widget did not start.',
    'Switch off the ad blocker and check the widget’s code. If the site has a CSP, allow callkeeper.ru in it.',
  ],
  noWidget: [
    'There is no CallKeeper widget on the page: calls wait for it.',
    'Paste the widget’s code from your CallKeeper account.',
  ],
  hash: ['Hash of the widget: {hash}.'],
  on: ['The widget is switched on.'],
  off: ['The widget is switched off. Reason: {reason}.', 'Switch it on in your CallKeeper account.'],
  onUnknown: ['The widget does not say whether it is on.', 'Look in your CallKeeper account.'],
  twoTags: [
    'Widget tags on the page: {tags}. Two tags break the service.',
    'Leave one: the other is often in the theme, a plugin or Tag Manager.',
  ],
  method: ['The method ckForms.ckEvent is there.'],
  noMethod: [
    'The widget is there, the method ckForms.ckEvent is not: calls go as an event.',
    'Renew the widget’s code from your CallKeeper account.',
  ],
  waiting: [
    'Calls in the queue: {count}. They wait for the widget.',
    'They go by themselves as soon as the widget has loaded.',
  ],
  violation: [
    'The CSP blocked {blocked} ({directive}).',
    'Allow https://callkeeper.ru and https://*.callkeeper.ru in that directive.',
  ],
  metaPolicy: [
    'The CSP in a meta tag will not let the widget in ({directive}).',
    'Add https://callkeeper.ru and https://*.callkeeper.ru to it.',
  ],
  noViolation: [
    'No CSP was in the widget’s way while the panel was open. A CSP header cannot be seen from here.',
  ],
  layer: ['The array {name} is there.'],
  noLayer: [
    'There is no array {name}: it comes with the first event.',
    'If Tag Manager goes by another name, set data-ck-data-layer.',
  ],
  layerOff: ['Pushing to dataLayer is switched off by an option.'],
  tagManager: ['Google Tag Manager found: {ids}.'],
  noTagManager: ['No Google Tag Manager found. Calls do not need it.'],
  frames: [
    'Frames of other sites on the page: {count}. Forms in them cannot be seen.',
    'If the form is in such a frame, use a form of the site itself.',
  ],
};

export const SERVICE_RU: Words['service'] = {
  running: ['Autobind {version} работает.'],
  stopped: [
    'Autobind {version} остановлен.',
    'Перезагрузите страницу. Если не помогло, кто-то на сайте вызывает stop().',
  ],
  widget: ['Виджет CallKeeper на странице.'],
  blocked: [
    'Тег виджета есть, но виджет не запустился.',
    'Отключите блокировщик рекламы и проверьте код виджета. Если на сайте есть CSP, разрешите в ней callkeeper.ru.',
  ],
  noWidget: [
    'Виджета CallKeeper на странице нет: звонки ждут его в очереди.',
    'Вставьте код виджета из кабинета CallKeeper.',
  ],
  hash: ['Код виджета: {hash}.'],
  on: ['Виджет включён.'],
  off: ['Виджет выключен. Причина: {reason}.', 'Включите виджет в кабинете CallKeeper.'],
  onUnknown: ['Виджет не говорит, включён ли он.', 'Проверьте это в кабинете CallKeeper.'],
  twoTags: [
    'Тегов виджета на странице: {tags}. Два тега ломают сервис.',
    'Оставьте один: лишний часто стоит в теме, плагине или Tag Manager.',
  ],
  method: ['Метод ckForms.ckEvent на месте.'],
  noMethod: [
    'Виджет есть, а метода ckForms.ckEvent нет: звонок уйдёт событием.',
    'Обновите код виджета в кабинете CallKeeper.',
  ],
  waiting: ['Звонков в очереди: {count}. Они ждут виджета.', 'Уйдут сами, как только виджет загрузится.'],
  violation: [
    'CSP заблокировала {blocked} ({directive}).',
    'Разрешите https://callkeeper.ru и https://*.callkeeper.ru в этой директиве.',
  ],
  metaPolicy: [
    'CSP в теге meta не пустит виджет ({directive}).',
    'Добавьте туда https://callkeeper.ru и https://*.callkeeper.ru.',
  ],
  noViolation: ['CSP виджету не мешала, пока открыта панель. Заголовок CSP отсюда не виден.'],
  layer: ['Массив {name} найден.'],
  noLayer: [
    'Массива {name} нет: он появится с первым событием.',
    'Если Tag Manager установлен под другим именем, задайте data-ck-data-layer.',
  ],
  layerOff: ['Отправка в dataLayer выключена настройкой.'],
  tagManager: ['Google Tag Manager найден: {ids}.'],
  noTagManager: ['Google Tag Manager не найден. Для звонков он не нужен.'],
  frames: [
    'Чужих фреймов на странице: {count}. Формы внутри них не видны.',
    'Если форма во фрейме, замените её на форму самого сайта.',
  ],
};
