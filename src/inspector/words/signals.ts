/**
 * What the codes of signals mean, for people. A code is `source:concept`, or stands alone; see docs/mapping.md.
 * The script that visitors load knows the codes only.
 */
export interface SignalWords {
  sources: Readonly<Record<string, string>>;
  concepts: Readonly<Record<string, string>>;
  alone: Readonly<Record<string, string>>;
}

export const SIGNALS_EN: SignalWords = {
  sources: {
    autocomplete: 'its autocomplete attribute',
    type: 'its type',
    inputmode: 'its inputmode',
    label: 'the text beside it',
    'aria-label': 'its aria-label',
    placeholder: 'its placeholder',
    title: 'its title',
    mask: 'its input mask',
    name: 'its name attribute',
    id: 'its id',
    class: 'its class',
  },
  concepts: {
    tel: 'speaks of a phone',
    details: 'speaks of contact details',
    number: 'speaks of a number and nothing else',
    call: 'speaks of calling or contact',
    person: 'speaks of a name, or asks who is there',
    first: 'speaks of a first name',
    last: 'speaks of a last name',
    middle: 'speaks of a middle name or patronymic',
    mail: 'speaks of e-mail',
    code: 'speaks of a country or area code',
    ext: 'speaks of an extension',
    login: 'speaks of signing in',
    nick: 'speaks of an account',
    secret: 'speaks of a secret',
    card: 'speaks of a bank card',
    review: 'speaks of a review',
    comment: 'speaks of a comment',
    tracking: 'speaks of an order on its way',
    classified: 'speaks of an advertisement',
    search: 'speaks of a search',
    filter: 'speaks of a filter',
    promo: 'speaks of a promo code',
    recipient: 'speaks of somebody else',
    company: 'speaks of a company or a thing',
    place: 'speaks of a place',
    other: 'speaks of something else',
    unknown: 'holds words we do not know',
    either: 'asks for a phone or an e-mail',
    mask: 'shows the picture of a phone number',
    owner: 'is one that the owner of the site fills',
    consent: 'asks for consent',
    trap: 'is a trap for bots',
    lure: 'speaks of a web page',
  },
  alone: {
    declared: 'the owner of the site says so',
    pattern: 'its pattern takes the digits of a phone number',
    split: 'a piece of a number in several short controls',
    'choices:code': 'a list of country codes beside the phone',
    value: 'what was typed is a phone number, and nothing else typed is one',
  },
};

export const SIGNALS_RU: SignalWords = {
  sources: {
    autocomplete: 'атрибут autocomplete',
    type: 'тип поля',
    inputmode: 'атрибут inputmode',
    label: 'подпись поля',
    'aria-label': 'атрибут aria-label',
    placeholder: 'подсказка внутри поля',
    title: 'атрибут title',
    mask: 'маска ввода',
    name: 'имя поля (name)',
    id: 'идентификатор (id)',
    class: 'класс',
  },
  concepts: {
    tel: 'говорит о телефоне',
    details: 'говорит о контактных данных',
    number: 'говорит о номере и больше ни о чём',
    call: 'говорит о звонке или связи',
    person: 'говорит об имени или спрашивает, кто это',
    first: 'говорит об имени',
    last: 'говорит о фамилии',
    middle: 'говорит об отчестве',
    mail: 'говорит об электронной почте',
    code: 'говорит о коде страны или города',
    ext: 'говорит о добавочном номере',
    login: 'говорит о входе',
    nick: 'говорит об учётной записи',
    secret: 'говорит о секрете',
    card: 'говорит о банковской карте',
    review: 'говорит об отзыве',
    comment: 'говорит о комментарии',
    tracking: 'говорит о заказе в пути',
    classified: 'говорит об объявлении',
    search: 'говорит о поиске',
    filter: 'говорит о фильтре',
    promo: 'говорит о промокоде',
    recipient: 'говорит о другом человеке',
    company: 'говорит о компании или товаре',
    place: 'говорит об адресе',
    other: 'говорит о другом',
    unknown: 'содержит незнакомые слова',
    either: 'просит телефон или почту',
    mask: 'показывает образец номера телефона',
    owner: 'заполняет владелец сайта',
    consent: 'просит согласие',
    trap: 'ловушка для роботов',
    lure: 'говорит о веб-странице',
  },
  alone: {
    declared: 'так указал владелец сайта',
    pattern: 'шаблон принимает цифры номера телефона',
    split: 'часть номера в нескольких коротких полях',
    'choices:code': 'список кодов стран рядом с телефоном',
    value: 'введён номер телефона, и больше ни в одном поле его нет',
  },
};

/** A sentence for the code of a signal: `label:tel` → "the text beside it speaks of a phone". */
export function describeSignal(code: string, { sources, concepts, alone }: SignalWords): string {
  const [source = '', concept = ''] = code.split(':');
  const words = [sources[source], concepts[concept]].filter(Boolean).join(' ');
  return alone[code] ?? (words || code);
}
