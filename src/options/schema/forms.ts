import { words } from './about';
import { choice, flag, selector } from './kinds';
import { fieldMap } from './structures';

const FIELDS = [
  'tel',
  'person',
  'person.first',
  'person.last',
  'person.middle',
  'email',
  'manager',
  'mail',
  'param1',
  'param2',
  'consent',
  'ignore',
] as const;

const FIELD_WORDS = {
  tel: words('Visitor’s phone', 'Телефон посетителя'),
  person: words('Visitor’s name', 'Имя посетителя'),
  'person.first': words('First name', 'Имя'),
  'person.last': words('Last name', 'Фамилия'),
  'person.middle': words('Middle name', 'Отчество'),
  email: words('Visitor’s e-mail', 'Электронная почта посетителя'),
  manager: words('Who calls', 'Кто звонит'),
  mail: words('Where the report goes', 'Куда отправить отчёт'),
  param1: words('Fact 1 for the operator', 'Параметр 1 для оператора'),
  param2: words('Fact 2 for the operator', 'Параметр 2 для оператора'),
  consent: words('Consent box', 'Галочка согласия'),
  ignore: words('Never read', 'Не читать'),
};

export const forms = {
  forms: selector(['auto', 'marked'], 'auto', {
    scope: ['script'],
    label: words('Which forms', 'Какие формы'),
    help: words(
      'Which forms order a call. “auto” takes every form in which a visitor leaves a phone to be contacted and leaves login, registration, review, search, payment and newsletter forms alone. “marked” takes only forms with data-ck-form; a CSS selector takes exactly what it matches; of what it matches around forms, those that ask for a call.',
      'Какие формы заказывают звонок. «auto» берёт каждую форму, где посетитель оставляет телефон для связи, и не трогает вход, регистрацию, отзывы, поиск, оплату и подписку. «marked» берёт только формы с data-ck-form, а селектор CSS — ровно то, что под него подходит; если это блок с формами, то те из них, где ждут звонка.',
    ),
    example: '.lead-form',
    valueWords: {
      auto: words('Forms that ask for a call, found automatically', 'Формы заявок, найденные автоматически'),
      marked: words('Only forms marked with data-ck-form', 'Только формы с пометкой data-ck-form'),
    },
  }),
  form: choice(['on', 'off'], null, {
    scope: ['form'],
    label: words('Bind this form', 'Подключить эту форму'),
    help: words(
      'Binds this form whatever the rules say, or leaves it alone. On a container that is no form it makes one: its controls and its button then work like a form.',
      'Подключает эту форму, что бы ни говорили правила, или оставляет её в покое. На блоке, который не является формой, делает из него форму: поля и кнопка в нём работают вместе.',
    ),
    example: 'off',
    valueWords: {
      on: words('Bind it', 'Подключить'),
      off: words('Leave it alone', 'Не трогать'),
    },
  }),
  submit: flag({
    scope: ['control'],
    label: words('This element submits', 'Этот элемент отправляет форму'),
    help: words(
      'Says that a click on this element submits the form it stands in. Needed only for unusual buttons.',
      'Говорит, что нажатие на этот элемент отправляет форму, в которой он стоит. Нужно только для необычных кнопок.',
    ),
    example: 'on',
  }),
  ignore: selector([], null, {
    scope: ['script', 'form'],
    label: words('Never read', 'Не читать'),
    help: words(
      'A CSS selector of forms and controls that must never be read.',
      'Селектор CSS для форм и полей, которые читать нельзя.',
    ),
    example: '.internal, #staff-form',
  }),
  field: choice(FIELDS, null, {
    scope: ['control'],
    label: words('What this control is', 'Что это за поле'),
    help: words(
      'Says what the control is and beats every guess.',
      'Говорит, что это за поле. Сильнее любой догадки.',
    ),
    example: 'tel',
    valueWords: FIELD_WORDS,
  }),
  map: fieldMap(FIELDS, {
    scope: ['script', 'form'],
    label: words('What the controls are', 'Какое поле что значит'),
    help: words(
      'The same as data-ck-field for those who cannot edit the page: pairs of a CSS selector and what the control is, as JSON.',
      'То же, что data-ck-field, для тех, кто не может править страницу: пары «селектор CSS — что это за поле» в виде JSON.',
    ),
    example: '{"#phone2": "tel", ".fio": "person"}',
    valueWords: FIELD_WORDS,
  }),
};
