import { strToU8 } from 'fflate';
import { NOTE } from '../describe-options.mjs';
import { readRoot, readShell } from './sources.mjs';
import { defaultText, groupsOf, wordsOf } from './words.mjs';

const SHELL = 'templates/snippets/';
/** Sites without plugins: a person pastes a tag. */
export const BUILDERS_OF_SITES = ['tilda', 'webflow', 'wix', 'shopify'];

const WORDS = {
  en: {
    title: 'CallKeeper Autobind: what can be added to the tag',
    how: 'Write an attribute into the tag, before its first ">":',
    quotes: 'A value that holds " stands between apostrophes: data-ck-map=\'{"#phone2": "tel"}\'.',
    standard: 'without it',
  },
  ru: {
    title: 'CallKeeper Autobind: что можно добавить в тег',
    how: 'Впишите атрибут в тег, перед его первым знаком «>»:',
    quotes: 'Значение, в котором есть ", ставьте в апострофы: data-ck-map=\'{"#phone2": "tel"}\'.',
    standard: 'если не указать',
  },
};

/** An attribute as a person writes it. */
const written = ({ attribute, kind, example }) => {
  if (kind === 'flag') return attribute;
  const quote = example.includes('"') ? "'" : '"';
  return `${attribute}=${quote}${example}${quote}`;
};

function optionText(option, language) {
  const { label, help, choices } = wordsOf(option, language);
  const standard = option.kind === 'flag' ? '' : defaultText(option);
  return [
    written(option),
    `  ${label}. ${help.replace(` (${option.attribute})`, '')}`,
    ...Object.values(choices).map((choice) => `  · ${choice}`),
    ...(standard ? [`  ${WORDS[language].standard}: ${standard}`] : []),
  ].join('\n');
}

function optionsText(options, language) {
  const { title, how, quotes } = WORDS[language];
  const tag =
    '<script async src="…/ck-autobind.min.js" data-ck-manager="+74951234567" data-ck-limit="5"></script>';
  const groups = groupsOf(options).map(({ label, options: own }) =>
    [`== ${label[language]} ==`, ...own.map((option) => optionText(option, language))].join('\n\n'),
  );
  return `${NOTE}\n\n${title}\n\n${how}\n\n  ${tag}\n\n${quotes}\n\n${groups.join('\n\n')}\n`;
}

/** Generated texts: path below the repository → content. */
export const generateSnippets = (options) => ({
  [`${SHELL}generated/options.txt`]: optionsText(options, 'en'),
  [`${SHELL}generated/options.ru.txt`]: optionsText(options, 'ru'),
});

/** What one of these sites gets: tags to paste, and what can be added to them. */
export async function buildSnippets(site, version) {
  const shell = await readShell(`templates/${site}/`, { version });
  const texts = Object.entries(shell).map(([path, text]) => [`${site}/${path}`, strToU8(text)]);
  const read = async (name) => [
    `${site}/${name}`,
    strToU8((await readRoot(`${SHELL}generated/${name}`)).toString().replace(`${NOTE}\n\n`, '')),
  ];
  const lists = await Promise.all(['options.txt', 'options.ru.txt'].map(read));
  return Object.fromEntries([...texts, ...lists]);
}
