import { sayComplaint } from '../../src/options/complaint';
import type { Scope } from '../../src/options/kind';
import { parseOptions } from '../../src/options/parse';
import { ofSite, TYPED } from './support';

/** What of the typed a browser takes for a selector. */
const SELECTORS = [
  ...['on', 'off', 'no', 'auto', 'marked', 'valid', 'RUS', 'UK', 'kz, by', 'ru-RU', 'ad_storage', 'cookies'],
  ...['dataLayer', '__proto__', 'звоните', '#a > .b', '#a', 'Мой сервис', 'My service'],
];
const isSelector = (text: string) => SELECTORS.includes(text);

const scope: Scope = 'script';

/** Every option with everything that is typed. */
export const questions: [name: string, value: string][] = ofSite.flatMap(({ name }) =>
  TYPED.map((value): [string, string] => [name, value]),
);

/** What the script says of a value on its tag; an empty field of a settings page is no value. */
export function refusalOf([name, value]: [string, string]): string | undefined {
  if (value.trim() === '') return undefined;
  const { complaints } = parseOptions({ [name]: value }, { scope, isSelector });
  return complaints[0] && sayComplaint(complaints[0]);
}
