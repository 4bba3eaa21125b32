/** @typedef {import('./describe-options.mjs').OptionDescription} OptionDescription */

const TEXTS = {
  en: {
    title: 'Options',
    intro: `Every option can be given at each place where it makes sense. The nearer one wins: control, then form (or the
nearest element around it that carries the attribute), then script tag, then Tag Manager or command queue,
then the default. In HTML write the attribute; in JavaScript the name beside it.

\`\`\`html
<script async src="ck-autobind.min.js" data-ck-country="KZ" data-ck-limit="5"></script>
\`\`\`

\`\`\`js
(window.ckAutobind = window.ckAutobind || []).push({ country: 'KZ', limit: 5 });
\`\`\`

A wrong value never stops the script: it is left out, the console names the attribute, the value and what is
used instead, once. Of \`data-ck-map\` only the wrong pairs are left out. An option given twice at one place: the last one wins. Letter case of fixed words does not
matter; \`false\`, \`no\` and \`0\` mean \`off\` wherever \`off\` is allowed; an attribute without a value
switches a flag on.`,
    columns: ['Attribute', 'In JavaScript', 'Values', 'Default', 'Where', 'Example'],
    placeholders: `## Placeholders

Texts may hold \`{form.title}\` \`{form.id}\` \`{page.title}\` \`{page.url}\` \`{page.path}\` \`{utm.source}\` (likewise
\`utm.medium\` and so on), \`{field:NAME}\` (the control with that name), \`{person}\` and \`{email}\` (the visitor’s). A
placeholder never yields a password, a card number, a one-time code, a file or a hidden token.`,
    scope: { script: 'script tag, Tag Manager, queue', form: 'form or around it', control: 'control' },
    unit: { s: 'seconds', ms: 'milliseconds', 'per minute': 'per minute' },
    none: 'none',
    or: 'or',
    range: (option) => `${option.min} to ${option.max}`,
    atMost: (option) => `at most ${option.max} characters`,
    kinds: {
      selector: 'CSS selector',
      country: 'two letters (ISO 3166)',
      codes: 'list of two-letter codes',
      list: 'list of',
      lang: 'language code',
      digits: 'counter number',
      name: 'name of a global array',
      text: 'text with placeholders',
      plain: 'text',
      cyrillic: 'Russian letters and spaces',
      caller: 'phone, `phone^extension` or office number',
      mail: 'address, list of addresses, or JSON with',
      map: 'JSON: CSS selector →',
    },
  },
  ru: {
    title: 'Настройки',
    intro: `Любую настройку можно задать везде, где она имеет смысл. Сильнее та, что ближе: поле, затем форма (или ближайший
элемент вокруг неё с этим атрибутом), затем тег скрипта, затем Tag Manager или очередь команд, затем значение
по умолчанию. В HTML пишите атрибут, в JavaScript — имя рядом с ним.

\`\`\`html
<script async src="ck-autobind.min.js" data-ck-country="KZ" data-ck-limit="5"></script>
\`\`\`

\`\`\`js
(window.ckAutobind = window.ckAutobind || []).push({ country: 'KZ', limit: 5 });
\`\`\`

Неверное значение никогда не останавливает скрипт: оно пропускается, а в консоли один раз сказано, какой атрибут,
какое значение и что взято вместо него. Из \`data-ck-map\` пропускаются только неверные пары. Если настройка задана в одном месте дважды, действует последняя. Регистр
букв в словах не важен; \`false\`, \`no\` и \`0\` значат \`off\` везде, где можно \`off\`; атрибут без значения
включает переключатель.`,
    columns: ['Атрибут', 'В JavaScript', 'Значения', 'По умолчанию', 'Где', 'Пример'],
    placeholders: `## Подстановки

В тексте можно писать \`{form.title}\` \`{form.id}\` \`{page.title}\` \`{page.url}\` \`{page.path}\` \`{utm.source}\` (так же
\`utm.medium\` и другие), \`{field:ИМЯ}\` (поле с этим именем), \`{person}\` и \`{email}\` (посетителя). Подстановка
никогда не даёт пароль, номер карты, одноразовый код, файл или скрытый токен.`,
    scope: { script: 'тег скрипта, Tag Manager, очередь', form: 'форма или вокруг неё', control: 'поле' },
    unit: { s: 'секунды', ms: 'миллисекунды', 'per minute': 'в минуту' },
    none: 'нет',
    or: 'или',
    range: (option) => `от ${option.min} до ${option.max}`,
    atMost: (option) => `не длиннее ${option.max} знаков`,
    kinds: {
      selector: 'селектор CSS',
      country: 'две буквы (ISO 3166)',
      codes: 'список двухбуквенных кодов',
      list: 'список из',
      lang: 'код языка',
      digits: 'номер счётчика',
      name: 'имя глобального массива',
      text: 'текст с подстановками',
      plain: 'текст',
      cyrillic: 'русские буквы и пробелы',
      caller: 'телефон, `телефон^добавочный` или номер офиса',
      mail: 'адрес, список адресов или JSON с ключами',
      map: 'JSON: селектор CSS →',
    },
  },
};

const code = (text) => `\`${text}\``;
const codes = (values) => values.map(code).join(' ');
const PLAIN = ['messageTel', 'messageCountry'];

const VALUES = {
  flag: (option) => codes(option.values),
  enum: (option) => codes(option.values),
  number: (option, t) => `${t.range(option)} (${t.unit[option.unit]})`,
  mail: (option, t) => `${t.kinds.mail} ${codes(option.values)}`,
  map: (option, t) => `${t.kinds.map} ${codes(option.values)}`,
  codes: (option, t) => `${t.kinds.codes}, ${t.or} ${codes(option.values)}`,
  list: (option, t) => `${t.kinds.list} ${codes(option.values.slice(1))}, ${t.or} ${code(option.values[0])}`,
  text: (option, t) => `${PLAIN.includes(option.name) ? t.kinds.plain : t.kinds.text}, ${t.atMost(option)}`,
};

const valuesOf = (option, t) =>
  VALUES[option.kind]?.(option, t) ??
  [t.kinds[option.kind], ...option.values.map((value) => `${t.or} ${code(value)}`)].join(' ');

function defaultOf(option, t) {
  if (option.default === null) return t.none;
  if (Array.isArray(option.default)) return code(option.values[0]);
  return code(typeof option.default === 'boolean' ? (option.default ? 'on' : 'off') : option.default);
}

function sectionOf(option, language) {
  const t = TEXTS[language];
  const [, js, values, fallback, where, example] = t.columns;
  const facts = [
    [js, code(option.name)],
    [values, valuesOf(option, t)],
    [fallback, defaultOf(option, t)],
    [where, option.scope.map((place) => t.scope[place]).join('; ')],
    [example, code(`${option.attribute}='${option.example}'`.replace(/'([^"]*)'$/, '"$1"'))],
  ];
  const meanings = Object.entries(option.valueWords).map(
    ([value, said]) => `- ${code(value)} — ${said[language]}`,
  );
  return [
    `### \`${option.attribute}\``,
    `**${option.label[language]}.** ${option.help[language]}`,
    meanings.join('\n'),
    [
      `| | |`,
      `| --- | --- |`,
      ...facts.map(([name, value]) => `| ${name} | ${value.replace(/\|/g, '\\|')} |`),
    ].join('\n'),
  ].filter(Boolean);
}

/**
 * The reference for people, by group; headings make the anchors that warnings link to.
 *
 * @param {OptionDescription[]} options
 * @param {'en' | 'ru'} language
 */
export function optionsDocs(options, language) {
  const t = TEXTS[language];
  const groups = [...new Set(options.map((option) => option.group))].map((group) =>
    options.filter((option) => option.group === group),
  );
  const index = groups.map(
    (group) =>
      `- **${group[0].groupLabel[language]}:** ${group.map((option) => `[${code(option.attribute)}](#${option.attribute})`).join(' ')}`,
  );
  const sections = groups.flatMap((group) => [
    `## ${group[0].groupLabel[language]}`,
    ...group.flatMap((option) => sectionOf(option, language)),
  ]);
  return [`# ${t.title}`, t.intro, index.join('\n'), ...sections, t.placeholders].join('\n\n');
}
