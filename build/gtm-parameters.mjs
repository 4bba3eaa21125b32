import { conditionOf, fieldOf, readOf } from './gtm-fields.mjs';

/** @typedef {import('./describe-options.mjs').OptionDescription} OptionDescription */
/** @typedef {Record<string, any>} Parameter */

/** When a field means anything. Several conditions of one field would mean OR, so AND is written as nesting. */
const CONDITIONS = {
  messageTel: [['invalid', 'NOT_EQUALS', 'skip']],
  messageCountry: [
    ['invalid', 'NOT_EQUALS', 'skip'],
    ['countries', 'PRESENT'],
  ],
  events: [['dataLayer', 'NOT_EQUALS', 'off']],
  userData: [
    ['dataLayer', 'NOT_EQUALS', 'off'],
    ['pii', 'NOT_EQUALS', 'none'],
  ],
  hold: [['leave', 'EQUALS', 'hold']],
  redeliver: [['storage', 'NOT_EQUALS', 'off']],
};

/** Open at first sight; the others wait for a click. */
const OPEN_GROUPS = ['forms', 'who'];

/** A field under its conditions: all but the last become groups around it. */
function conditioned(option, field) {
  const [last, ...outer] = [...(CONDITIONS[option.name] ?? [])].reverse();
  if (!last) return field;
  const inner = { ...field, enablingConditions: [conditionOf(last)] };
  return outer.reduce(
    (inside, condition, at) => ({
      type: 'GROUP',
      name: `${option.name}Group${at || ''}`,
      displayName: '',
      groupStyle: 'NO_ZIPPY',
      subParams: [inside],
      enablingConditions: [conditionOf(condition)],
    }),
    inner,
  );
}

/** The one field that is no option: it keeps the settings of several tags apart. */
const UNIT = {
  type: 'TEXT',
  name: 'unit',
  displayName: 'Name of this set of settings',
  simpleValueType: true,
  valueHint: 'main',
  help: 'Settings of tags with different names are kept apart, and each form gets those of the first tag whose forms it is among. Tags with the same name share one set. Empty: each tag is a set of its own.',
  valueValidators: [{ type: 'STRING_LENGTH', args: [0, 60], errorMessage: 'At most 60 characters.' }],
};

/** The options a tag can set: those that may stand on the script tag. */
export const scriptOptions = (options) => options.filter(({ scope }) => scope.includes('script'));

/**
 * The parameters of the template, in the groups and the order of the schema.
 *
 * @param {OptionDescription[]} options
 * @returns {Parameter[]}
 */
export function gtmParameters(options) {
  const shown = scriptOptions(options);
  const groups = [...new Set(shown.map(({ group }) => group))];
  return groups.map((group) => {
    const own = shown.filter((option) => option.group === group);
    return {
      type: 'GROUP',
      name: `${group}Group`,
      displayName: own[0].groupLabel.en,
      groupStyle: OPEN_GROUPS.includes(group) ? 'ZIPPY_OPEN' : 'ZIPPY_CLOSED',
      subParams: [
        ...own.map((option) => conditioned(option, fieldOf(option))),
        ...(group === 'testing' ? [UNIT] : []),
      ],
    };
  });
}

/**
 * The object literal with every option of the tag, in sandboxed JavaScript.
 *
 * @param {OptionDescription[]} options
 */
export const gtmReads = (options) =>
  `{\n${scriptOptions(options)
    .map((option) => `  ${option.name}: ${readOf(option)},`)
    .join('\n')}\n}`;
