/** Regular expressions of server containers: a value that `testRegex`, `match`, `search` and `replace` understand. */

import { Pattern } from '../language/pattern.mjs';
import { toText } from '../language/text.mjs';

/** @typedef {import('./define.mjs').Api} Api */

/** The tag manager's engine knows neither looking around nor references back. */
const UNKNOWN_THERE = /\(\?(?:=|!|<=|<!)|\\[1-9]/;

/** @type {Record<string, Api>} */
export const REGEX = {
  createRegex: {
    types: { pattern: 'string', flags: 'string?' },
    run: (_world, pattern, flags) => {
      if (UNKNOWN_THERE.test(pattern)) return null;
      try {
        return new Pattern(new RegExp(pattern, flags ?? ''));
      } catch {
        return null;
      }
    },
  },
  testRegex: {
    run: (_world, pattern, text) => pattern instanceof Pattern && pattern.regex.test(toText(text)),
  },
};
