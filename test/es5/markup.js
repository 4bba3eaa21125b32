grow(document, [
  'html',
  { lang: 'ru' },
  [
    'head',
    {},
    [
      'script',
      {
        src: 'https://site.ru/ck-autobind.es5.min.js',
        'data-ck-manager': '+7 495 111-22-33',
        'data-ck-dedupe': '60',
      },
    ],
  ],
  [
    'body',
    {},
    [
      'form',
      { id: 'callback', action: '/lead' },
      ['h2', {}, 'Заказать звонок'],
      ['label', { for: 'n' }, 'Ваше имя'],
      ['input', { id: 'n', name: 'name' }],
      ['label', {}, 'Телефон', ['input', { name: 'phone', type: 'tel' }]],
      ['input', { name: 'secret', type: 'password' }],
      ['button', {}, 'Перезвоните мне'],
    ],
  ],
]);
document.querySelector('form').addEventListener('submit', function (event) {
  event.preventDefault();
});
