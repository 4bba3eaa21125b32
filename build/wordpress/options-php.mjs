import { GUARD } from '../cms/sources.mjs';
import { NOTE } from '../describe-options.mjs';
import { loadSource } from '../load-source.mjs';

/** @typedef {import('../describe-options.mjs').OptionDescription} OptionDescription */

const DOMAIN = 'callkeeper-autobind';

const quote = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const say = ({ en }) => `__( ${quote(en)}, '${DOMAIN}' )`;

function literal(value) {
  if (Array.isArray(value)) return value.length ? `array( ${value.map(literal).join(', ')} )` : 'array()';
  return typeof value === 'string' ? quote(value) : String(value);
}

const entry = (name, value) => `\t\t'${name}' => ${value},`;

function wordsOf(valueWords) {
  const lines = Object.entries(valueWords).map(([value, words]) => `\t\t\t${quote(value)} => ${say(words)},`);
  return lines.length ? `array(\n${lines.join('\n')}\n\t\t)` : 'array()';
}

/** The script's own words for what an option accepts. */
async function loadExpectedOf() {
  const { expectedOf } = await loadSource('src/options/value.ts');
  return ({ kind, values, max, min }) =>
    expectedOf([kind, '', '-', ...values, min, max].filter((word) => word !== undefined));
}

/** One option: what the parser and a settings page need, without words. */
function optionPhp(option, expected) {
  const values = option.kind === 'mail' ? [] : option.values;
  return [
    `\t'${option.name}' => array(`,
    entry('kind', quote(option.kind)),
    entry('places', literal(option.scope)),
    entry('default', literal(option.default)),
    entry('words', literal(values)),
    entry('max', literal(option.max ?? null)),
    entry('min', literal(option.min ?? null)),
    entry('private', literal(option.private)),
    entry('expected', quote(expected)),
    entry('group', quote(option.group)),
    entry('unit', quote(option.unit ?? '')),
    entry('example', quote(option.example)),
    '\t),',
  ].join('\n');
}

const file = (about, lines, guard) =>
  `<?php // ${NOTE}\n\n/** ${about} */\n\n${guard}\n\nreturn array(\n${lines.join('\n')}\n);\n`;
const WORDPRESS = "defined( 'ABSPATH' ) || exit;";

/**
 * The table that every plugin shares.
 *
 * @param {OptionDescription[]} options
 */
export async function optionsPhp(options) {
  const expectedOf = await loadExpectedOf();
  const rows = options.map((option) => optionPhp(option, expectedOf(option)));
  return file('Every option of the script, by name.', rows, GUARD);
}

/**
 * What people read of the options in WordPress, as its translators want it; other CMS have language files of their own.
 *
 * @param {OptionDescription[]} options
 */
export function wordsPhp(options) {
  const rows = options.flatMap((option) => [
    `\t'${option.name}' => array(`,
    entry('label', say(option.label)),
    entry('help', say(option.help)),
    entry('value_words', wordsOf(option.valueWords)),
    '\t),',
  ]);
  return file('What people read of each option: not before translations are loaded.', rows, WORDPRESS);
}

/** @param {OptionDescription[]} options */
export function groupsPhp(options) {
  const labels = new Map(options.map(({ group, groupLabel }) => [group, groupLabel]));
  return file(
    'The groups of the options, in the order of the settings page.',
    [...labels].map(([group, label]) => `\t'${group}' => ${say(label)},`),
    WORDPRESS,
  );
}
