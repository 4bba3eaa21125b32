import { quotePhp } from './php-words.mjs';

const isList = Array.isArray;

/**
 * A value as PHP writes it: texts, numbers, flags, null, lists, and records as arrays with keys.
 *
 * @param {unknown} value
 * @param {string} [indent]
 * @returns {string}
 */
export function phpValue(value, indent = '') {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quotePhp(value);
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value);
  if (!entries.length) return 'array()';
  const deeper = `${indent}  `;
  const lines = entries.map(([key, item]) => {
    const name = isList(value) ? '' : `${quotePhp(key)} => `;
    return `${deeper}${name}${phpValue(item, deeper)},`;
  });
  return `array(\n${lines.join('\n')}\n${indent})`;
}
