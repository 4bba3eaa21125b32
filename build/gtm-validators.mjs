/** @typedef {import('./describe-options.mjs').OptionDescription} OptionDescription */

/**
 * A pattern for the whole numbers from `min` (0 or 1) to `max`, without leading zeros: the tag manager has no
 * validator for a range.
 *
 * @param {number} min
 * @param {number} max
 */
export function rangePattern(min, max) {
  const digits = String(max);
  const any = (/** @type {number} */ count) => '[0-9]'.repeat(count);
  const shorter = Array.from({ length: digits.length - 1 }, (_, at) => `[1-9]${any(at)}`);
  const below = [...digits].flatMap((digit, at) => {
    const [least, most] = [at === 0 ? 1 : 0, Number(digit) - 1];
    if (most < least) return [];
    const range = most === least ? least : `[${least}-${most}]`;
    return [`${digits.slice(0, at)}${range}${any(digits.length - at - 1)}`];
  });
  return [...(min === 0 ? ['0'] : []), ...shorter, ...below, digits].join('|');
}

const CODE = '[A-Za-z]{2}';

/**
 * What a text must look like, and what is said where it does not; by kind. Nobody tells which engine the tag
 * manager uses, so there is nothing here that RE2 lacks.
 */
const SHAPES = {
  number: ({ min, max }) => [rangePattern(min, max), `A whole number from ${min} to ${max}.`],
  codes: () => [`all|${CODE}([ ,;]+${CODE})*`, 'Two-letter country codes, separated by commas.'],
  country: () => [CODE, 'Two letters, such as KZ.'],
  lang: () => ['[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}', 'A language code, such as en.'],
  digits: () => ['[0-9]{1,12}', 'The number of a counter: digits only.'],
  name: () => ['[A-Za-z_$][A-Za-z0-9_$]{0,63}', 'The name of a global array, such as dataLayer.'],
  cyrillic: ({ max }) => [`[А-Яа-яЁё ]{0,${max}}`, `Russian letters and spaces, at most ${max}.`],
  caller: () => ['.*[0-9].*', 'A phone, or the number of an office.'],
  mail: () => ['.*@.*', 'At least one e-mail address.'],
};

/** An empty field means the default, and what a variable holds is known on the page only. */
const orUnknown = (pattern) => `^(${pattern}|.*\\{\\{.+\\}\\}.*)?$`;

/**
 * The validators of a text field.
 *
 * @param {OptionDescription} option
 */
export function validatorsOf(option) {
  const [pattern, errorMessage] = SHAPES[option.kind]?.(option) ?? [];
  const shape = pattern ? [{ type: 'REGEX', args: [orUnknown(pattern)], errorMessage }] : [];
  if (!option.max || option.unit || option.kind === 'cyrillic') return shape;
  const tooLong = `At most ${option.max} characters.`;
  return [...shape, { type: 'STRING_LENGTH', args: [0, option.max], errorMessage: tooLong }];
}
