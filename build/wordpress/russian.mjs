/** Russian of the words that stand in the plugin itself; those of the options come with the options. */
export const RUSSIAN = {
  'A form with a setting of its own here follows it, whatever the rules above say.':
    'Форма, для которой здесь что-то выбрано, следует этому, что бы ни говорили правила выше.',
  'A second tag of the widget was found: %s. Two widgets on one page break the service: remove that one, or empty the code here.':
    'Найден второй код виджета: %s. Два виджета на одной странице ломают сервис: уберите тот или очистите код здесь.',
  'A small form: the visitor leaves a phone number, CallKeeper calls back.':
    'Небольшая форма: посетитель оставляет телефон, CallKeeper перезванивает.',
  'A tag of the widget was found: %s.': 'Код виджета найден: %s.',
  'Ask for the name': 'Спрашивать имя',
  'Binds the forms of your site to CallKeeper calls: the visitor leaves a phone number and is called back within seconds.':
    'Связывает формы сайта со звонками CallKeeper: посетитель оставляет телефон, и ему перезванивают за считаные секунды.',
  'By the rules above': 'По правилам выше',
  'Call me back': 'Перезвоните мне',
  Calls: 'Звонки',
  'Code of the CallKeeper widget': 'Код виджета CallKeeper',
  'Consent: address of the policy': 'Согласие: адрес политики',
  'Consent: words beside the box (empty: no box)': 'Согласие: текст у галочки (пусто — без галочки)',
  Form: 'Форма',
  'Forms of your plugins': 'Формы ваших плагинов',
  Heading: 'Заголовок',
  'Leave it alone': 'Не трогать',
  'Look at the home page now': 'Проверить главную страницу',
  'No widget is set here. Without one on the page no call can be ordered.':
    'Виджет здесь не указан. Без виджета на странице звонок заказать нельзя.',
  'On the home page: %d tags of the widget. Two widgets on one page break the service: leave one.':
    'На главной странице кодов виджета: %d. Два виджета на одной странице ломают сервис: оставьте один.',
  'On the home page: no tag of the widget in the markup. Tag Manager may still bring one.':
    'На главной странице: кода виджета в разметке нет. Его ещё может добавить Tag Manager.',
  'On the home page: one tag of the widget.': 'На главной странице: один код виджета.',
  'On the home page: the script is not there. Is the page excluded, or served from a cache?':
    'На главной странице: скрипта нет. Страница исключена или отдаётся из кеша?',
  'On the home page: the script is there.': 'На главной странице: скрипт на месте.',
  'One a line: the number of a page, or its path. A star at the end means everything below: /shop/*':
    'По одной в строке: номер страницы или её путь. Звёздочка в конце — всё, что внутри: /shop/*',
  'Open the inspector on the site': 'Открыть инспектор на сайте',
  'Order a call': 'Заказывать звонок',
  'Ordering the call…': 'Заказываем звонок…',
  'Pages to leave alone': 'Страницы, которые не трогать',
  'Paste the code or the whole tag from your CallKeeper account, and the widget is put on every page. Leave it empty if the widget is on the site already: two of them break the service.':
    'Вставьте код или весь тег из личного кабинета CallKeeper — виджет появится на каждой странице. Оставьте пустым, если виджет на сайте уже есть: два виджета ломают сервис.',
  Settings: 'Настройки',
  'Shall we call you back?': 'Вам перезвонить?',
  Status: 'Состояние',
  'Thank you! We are calling you now.': 'Спасибо! Уже звоним вам.',
  'The call could not be ordered. Please phone us.':
    'Не получилось заказать звонок. Пожалуйста, позвоните нам.',
  'The code of the widget has 8 or 32 letters and digits, as in the address of its script.':
    'В коде виджета 8 или 32 латинские буквы и цифры, как в адресе его скрипта.',
  'The home page could not be read: %s': 'Не удалось прочитать главную страницу: %s',
  'The script is on: version %s, from this site.': 'Скрипт включён: версия %s, с этого сайта.',
  'The visitor’s browser orders the call from CallKeeper itself: this site neither sees nor stores phone numbers. The inspector shows every form of a page, why it is bound or not, and what became of each attempt; the calls themselves are in your CallKeeper account.':
    'Звонок в CallKeeper заказывает браузер посетителя: сайт не видит и не хранит телефоны. Инспектор показывает каждую форму страницы, почему она подключена или нет и чем кончилась каждая попытка; сами звонки — в личном кабинете CallKeeper.',
  'The widget is put on every page: code %s.': 'Виджет ставится на каждую страницу: код %s.',
  'This form needs JavaScript. Please phone us instead.':
    'Для этой формы нужен JavaScript. Пожалуйста, позвоните нам.',
  'This site': 'Этот сайт',
  'What is named above was not saved and stays as it was; everything else was saved.':
    'Названное выше не сохранено и осталось прежним; всё остальное сохранено.',
  'Who calls the visitor (phone or office number)': 'Кто звонит посетителю (телефон или номер офиса)',
  'Words after the call is ordered': 'Текст после заказа звонка',
  'Words on the button': 'Текст на кнопке',
  'You may not do this.': 'Вам это не разрешено.',
  'Your call is ordered already.': 'Звонок уже заказан.',
  'Your name': 'Ваше имя',
  'Your phone': 'Ваш телефон',
  call: 'звонок',
  callkeeper: 'callkeeper',
  'file %s of the theme': 'файл %s темы',
  milliseconds: 'миллисекунд',
  'per minute': 'в минуту',
  phone: 'телефон',
  seconds: 'секунд',
  'setting “%s” of another plugin or of the theme': 'настройка «%s» другого плагина или темы',
  'template “%s” in the site editor': 'шаблон «%s» в редакторе сайта',
  '“%s” is neither the number of a page nor a path that begins with a slash.':
    '«%s» — не номер страницы и не путь, который начинается с косой черты.',
};
