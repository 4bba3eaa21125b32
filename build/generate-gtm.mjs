import { describeOptions, NOTE } from './describe-options.mjs';
import { gtmParameters, gtmReads, scriptOptions } from './gtm-parameters.mjs';
import { gtmPermissions } from './gtm-permissions.mjs';

const SCRIPT = 'https://cdn.jsdelivr.net/npm/callkeeper-autobind@__VERSION__/dist/ck-autobind.min.js';

const json = (key, value) => `${JSON.stringify({ note: NOTE, [key]: value }, null, 2)}\n`;

const consentTypes = (options) =>
  options.filter(({ name }) => name === 'consent').flatMap(({ values }) => values.slice(1));

const cell = (text) => text.replace(/\|/g, '\\|');

/** The template can speak one language only: what each of its fields is called in English means this. */
function wording(options) {
  const rows = scriptOptions(options).map(
    ({ label, help, valueWords, kind }) =>
      `| ${cell(label.en)} | **${cell(label.ru)}.** ${cell(help.ru)}${kind === 'map' ? '' : choices(valueWords)} |`,
  );
  return [`<!-- ${NOTE} -->`, '', '| В шаблоне | По-русски |', '| --- | --- |', ...rows, ''].join('\n');
}

const choices = (valueWords) => {
  const said = Object.values(valueWords).map(({ en, ru }) => `${cell(en)} — ${cell(ru.toLowerCase())}`);
  return said.length ? ` Варианты: ${said.join('; ')}.` : '';
};

/** Path below the repository → what it is made of. */
const FILES = {
  'templates/gtm/generated/parameters.json': (options) => json('parameters', gtmParameters(options)),
  'templates/gtm/generated/permissions.json': (options) =>
    json('permissions', gtmPermissions(SCRIPT, consentTypes(options))),
  'templates/gtm/generated/options.js': (options) => `// ${NOTE}\n(${gtmReads(options)});\n`,
  'templates/gtm/generated/wording.ru.md': wording,
};

/**
 * What the Tag Manager template takes from the options.
 *
 * @param {import('./describe-options.mjs').OptionDescription[]} [options] the schema's own by default
 * @returns {Promise<Record<string, string>>} path below the repository → content
 */
export async function generateGtm(options) {
  const described = options ?? (await describeOptions());
  return Object.fromEntries(Object.entries(FILES).map(([path, make]) => [path, make(described)]));
}
