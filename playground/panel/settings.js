import { element } from './element.js';

const CHOICES = [
  [
    'widget',
    'Виджет',
    {
      '': 'на месте',
      late: 'через 3 секунды',
      missing: 'не появится',
      throws: 'с ошибкой',
      silent: 'молчит',
    },
  ],
  [
    'invalid',
    'Неверный номер',
    { '': 'warn: остановить раз', block: 'block: не пускать', skip: 'skip: не мешать' },
  ],
  [
    'send',
    'Когда звонить',
    { '': 'auto: сайт принял', submit: 'submit: сразу', success: 'success: после успеха' },
  ],
  ['pii', 'Данные в dataLayer', { '': 'raw: как есть', hash: 'hash: хеш', none: 'none: ничего' }],
  [
    'country',
    'Страна',
    {
      '': 'auto: по форме и сайту',
      RU: 'Россия',
      BY: 'Беларусь',
      KZ: 'Казахстан',
      UZ: 'Узбекистан',
      GB: 'Британия',
    },
  ],
  ['dry-run', 'Пробный режим', { '': 'выключен', on: 'включён' }],
];

const createChoice = (query, [name, label, values]) => {
  const current = query.get(name) ?? '';
  const options = Object.entries(values).map(([value, text]) => {
    const option = element('option', { value }, text);
    option.selected = value === current;
    return option;
  });
  return element('label', {}, label, element('select', { name }, ...options));
};

/** The choices of this page's address; a change opens the page anew, since options are read at load. */
export function createSettings() {
  const query = new URLSearchParams(location.search);
  const changed = CHOICES.filter(([name]) => query.get(name)).length;
  const form = element(
    'form',
    { 'data-ck-form': 'off', class: 'settings' },
    ...CHOICES.map((choice) => createChoice(query, choice)),
  );
  form.addEventListener('change', () => {
    const wanted = new URLSearchParams(location.search);
    for (const [name, value] of new FormData(form)) value ? wanted.set(name, value) : wanted.delete(name);
    location.search = wanted.toString();
  });
  const summary = element('summary', {}, changed ? `Настройки (изменено: ${changed})` : 'Настройки');
  const box = element('details', { class: 'settings-box' }, summary, form);
  box.open = changed > 0;
  return box;
}
