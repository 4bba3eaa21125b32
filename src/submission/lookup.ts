import { attempt } from '../diagnostics/guard';
import { parseMail } from './mail';
import type { Lookup } from './placeholders';
import type { ControlValue, PageContext } from './values';

/** A parameter of `?a=1&b=2`; `''` for a broken escape, as in `%u0430`. */
function inQuery(query: string, name: string): string {
  const [, value = ''] = new RegExp(`[?&]${name}=([^&]*)`).exec(query.slice(0, 4000)) ?? [];
  return attempt(() => decodeURIComponent(value.replace(/\+/g, ' '))) ?? '';
}

/** What stands in some of the controls, unticked boxes apart; by `choice` the texts of chosen options. */
export const textsOf = (
  values: readonly ControlValue[],
  means: (value: ControlValue) => boolean,
  key: 'text' | 'choice' = 'choice',
): string =>
  values
    .filter((value) => value.checked !== false && means(value))
    .map((value) => value[key] || value.text)
    .filter(Boolean)
    .join(', ');

/** What each placeholder stands for at this attempt. Of the page only what is asked for is read. */
export function createLookup(values: readonly ControlValue[], page: PageContext, person: string): Lookup {
  return (name) => {
    if (name === 'person') return person;
    if (name === 'email') {
      const mail = parseMail(textsOf(values, ({ field }) => field === 'email'));
      return typeof mail === 'string' ? mail : '';
    }
    if (name.indexOf('field:') === 0) return textsOf(values, (value) => value.name === name.slice(6).trim());
    if (/^utm\.\w+$/.test(name)) return inQuery(page.query, name.replace('.', '_'));
    if (!/^(?:form\.id|page\.(?:title|url|path))$/.test(name)) return undefined;
    return page[name.replace(/\.(.)/, (_, letter: string) => letter.toUpperCase()) as keyof PageContext];
  };
}
