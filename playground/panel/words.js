export const FIELDS = {
  tel: 'телефон',
  'tel.code': 'код номера',
  'tel.part': 'часть номера',
  'tel.ext': 'добавочный',
  person: 'имя',
  'person.first': 'имя',
  'person.last': 'фамилия',
  'person.middle': 'отчество',
  email: 'почта посетителя',
  mail: 'почта для отчёта',
  manager: 'менеджер',
  param1: 'param1',
  param2: 'param2',
  consent: 'согласие',
  honeypot: 'ловушка',
};

const REASONS = {
  no_phone: 'нет телефона',
  login: 'вход',
  registration: 'регистрация',
  recovery: 'восстановление пароля',
  profile: 'профиль',
  review: 'отзыв',
  tracking: 'отслеживание заказа',
  classified: 'объявление',
  search: 'поиск',
  filter: 'фильтр',
  promo: 'промокод',
  payment: 'оплата',
  newsletter: 'рассылка',
  off: 'выключена',
  not_marked: 'не отмечена',
  connected_already: 'уже подключена',
  cross_origin_frame: 'чужой фрейм',
  untouched: 'посетитель ничего не тронул',
  step: 'только шаг',
  empty_phone: 'телефон пуст',
  invalid_phone: 'неверный номер',
  country: 'другая страна',
  same_as_manager: 'номер менеджера',
  no_consent_box: 'нет галочки согласия',
  consent_denied: 'согласие не дано',
  honeypot: 'ловушка заполнена',
  invalid_form: 'форма не прошла проверку браузера',
  refused_by_site: 'сайт отказал',
  not_submitted: 'форма никуда не ушла',
  duplicate: 'повтор номера',
  limit: 'слишком часто',
  cancelled: 'отменено страницей',
  dry_run: 'пробный режим',
  expired: 'устарело',
  stopped: 'остановлено',
  error: 'ошибка',
};

const STATES = {
  attempt: 'попытка',
  problem: 'ошибка ввода',
  send: 'отправляем',
  sent: 'передано виджету',
  queued: 'ждёт виджета',
  confirmed: 'подтверждено',
  skipped: 'пропущено',
  failed: 'не удалось',
};

const WAYS = {
  navigation: 'форму отправил браузер',
  request: 'запрос сайта прошёл',
  timeout: 'ответа нет, ошибки тоже',
  submit: 'сразу при отправке',
  send: 'send()',
};

export const sayReason = (reason) => (reason ? (REASONS[reason] ?? reason) : '');
export const sayState = (state) => STATES[state] ?? state;
export const sayWay = (way) => (way ? (WAYS[way] ?? way.replace('system:', 'система форм ')) : '');
