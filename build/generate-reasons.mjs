import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';

const SOURCE = 'src/inspector/words/reasons.ts';
const NOTE = `<!-- Generated from ${SOURCE} by \`npm run generate\`. Do not edit. -->`;

const TEXTS = {
  en: {
    title: 'Reasons',
    intro: `Why a form is left alone, or why an attempt ordered no call. The same code everywhere: \`reason\` in
[\`inspect()\`, \`status()\` and the events](api.md), \`ck.reason\` in \`dataLayer\` (with [\`data-ck-events="all"\`](options.md#data-ck-events)); [the inspector](inspector.md)
says it in these words.

A form that is left alone and should not be: \`data-ck-form\` on it. A phone that is not found: \`data-ck-field="tel"\` on it.`,
    columns: ['Code', 'What it says'],
  },
  ru: {
    title: 'Причины',
    intro: `Почему форма не подключена или почему после попытки звонок не заказан. Код везде один и тот же: \`reason\` в
[\`inspect()\`, \`status()\` и событиях](api.md), \`ck.reason\` в \`dataLayer\` (при [\`data-ck-events="all"\`](options.md#data-ck-events)); [инспектор](inspector.md)
говорит этими словами.

Форма не подключена, а нужна — поставьте на неё \`data-ck-form\`. Телефон не найден — \`data-ck-field="tel"\` на поле.`,
    columns: ['Код', 'Что это значит'],
  },
};

const page = ({ title, intro, columns }, words) =>
  [
    NOTE,
    `# ${title}`,
    intro,
    [
      `| ${columns.join(' | ')} |`,
      '| --- | --- |',
      ...Object.entries(words).map(([code, sentence]) => `| \`${code}\` | ${sentence} |`),
    ].join('\n'),
  ].join('\n\n');

/**
 * The list of reasons for people to read, from the words that the inspector has for them.
 *
 * @returns {Promise<Record<string, string>>} path below the repository → content
 */
export async function generateReasons() {
  const { REASONS_EN, REASONS_RU } = await loadSource(SOURCE);
  const options = await resolveConfig(fileURLToPath(new URL('../docs/reasons.md', import.meta.url)));
  const pages = {
    'docs/reasons.md': page(TEXTS.en, REASONS_EN),
    'docs/ru/reasons.md': page(TEXTS.ru, REASONS_RU),
  };
  const formatted = Object.entries(pages).map(async ([filepath, text]) => [
    filepath,
    await format(text, { ...options, filepath }),
  ]);
  return Object.fromEntries(await Promise.all(formatted));
}
