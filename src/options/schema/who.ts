import { words } from './about';
import { caller, cyrillic, line } from './kinds';
import { mail } from './structures';

const PLACEHOLDERS = words(
  'Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in.',
  'Вместо {form.title}, {page.title}, {utm.source}, {field:ИМЯ} подставляются их значения.',
);

const param = (n: 1 | 2, example: string) =>
  line(500, {
    scope: ['script', 'form'],
    label: words(`Fact ${n} for the operator`, `Параметр ${n} для оператора`),
    help: words(
      `Anything the operator should hear before the call, in a few words. ${PLACEHOLDERS.en}`,
      `Что оператор должен услышать перед разговором, в нескольких словах. ${PLACEHOLDERS.ru}`,
    ),
    example,
    private: true,
  });

export const who = {
  manager: caller(60, {
    scope: ['script', 'form'],
    label: words('Who calls the visitor', 'Кто звонит посетителю'),
    help: words(
      'The phone that calls the visitor, with country code; an extension follows after ^. A number of one to three digits is an office from the widget’s settings. Empty: as set in CallKeeper.',
      'Телефон, с которого звонят посетителю, с кодом страны; добавочный — после знака ^. Число из одной–трёх цифр — номер офиса из настроек виджета. Пусто: как настроено в CallKeeper.',
    ),
    example: '+74951234567^102',
    private: true,
  }),
  mail: mail(['success', 'fail', 'all'], {
    scope: ['script', 'form'],
    label: words('Where the report of the call goes', 'Куда отправить отчёт о звонке'),
    help: words(
      'One address or several, separated by commas. Or JSON with the keys success, fail and all, to send reports of successful and failed calls to different people. This is never the visitor’s address.',
      'Один адрес или несколько через запятую. Или JSON с ключами success, fail и all, чтобы отчёты об удачных и неудачных звонках получали разные люди. Адрес посетителя сюда не попадает.',
    ),
    example: '{"success": ["sales@example.com"], "fail": ["boss@example.com"]}',
    valueWords: {
      success: words('Successful calls', 'Удачные звонки'),
      fail: words('Failed calls', 'Неудачные звонки'),
      all: words('All calls', 'Все звонки'),
    },
    private: true,
  }),
  person: line(500, {
    scope: ['script', 'form'],
    label: words('Visitor’s name', 'Имя посетителя'),
    help: words(
      `The name the operator hears, if it should not be taken from the form. ${PLACEHOLDERS.en}`,
      `Имя, которое услышит оператор, если его не нужно брать из формы. ${PLACEHOLDERS.ru}`,
    ),
    example: '{field:name} {field:surname}',
    private: true,
  }),
  param1: param(1, '{form.title}, {field:model}'),
  param2: param(2, '{page.title}'),
  partner: cyrillic(100, {
    scope: ['script', 'form'],
    label: words('Name of the integrating product', 'Название сервиса, с которым интеграция'),
    help: words(
      'The name of the product that orders the call. Russian letters and spaces only.',
      'Название сервиса, который заказывает звонок. Только русские буквы и пробелы.',
    ),
    example: 'Мой сервис',
  }),
  title: line(500, {
    scope: ['script', 'form'],
    label: words('Title of the form', 'Название формы'),
    help: words(
      `How the form is called in reports and analytics. Empty: taken from the heading or the name of the form. ${PLACEHOLDERS.en}`,
      `Как форма называется в отчётах и аналитике. Пусто: берётся из заголовка или имени формы. ${PLACEHOLDERS.ru}`,
    ),
    example: 'Обратный звонок',
    private: true,
  }),
};
