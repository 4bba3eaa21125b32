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
export const createLookup =
  (values: readonly ControlValue[], page: PageContext, person: string, title: string): Lookup =>
  (name) => {
    const [, field, utm] = /^(?:field:(.+)|utm\.(\w+))$/.exec(name) ?? [];
    if (field) return textsOf(values, (value) => value.name === field.trim());
    if (utm) return inQuery(page.query, 'utm_' + utm);
    if (name === 'person') return person;
    if (name === 'form.title') return title;
    if (name !== 'email') return name.includes('.') ? page[name as keyof PageContext] : undefined;
    const mail = parseMail(textsOf(values, ({ field }) => field === 'email'));
    return typeof mail === 'string' ? mail : '';
  };
