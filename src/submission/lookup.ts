import { parseMail } from './mail';
import type { Lookup } from './placeholders';
import type { ControlValue, PageContext } from './values';

const plainly = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return ''; // a broken escape, as in %u0430
  }
};

/** A parameter of `?a=1&b=2`. */
function inQuery(query: string, name: string): string {
  const pair = query
    .slice(1, 4000)
    .split('&')
    .find((one) => one.indexOf(name + '=') === 0);
  return pair ? plainly(pair.slice(name.length + 1)) : '';
}

/** All that stands under one name: the texts of chosen options, ticked boxes, what was typed. */
const named = (values: readonly ControlValue[], name: string): string | undefined => {
  const found = values.filter((value) => value.name === name);
  const texts = found.filter(({ checked }) => checked !== false).map(({ choice, text }) => choice || text);
  return found.length ? texts.filter(Boolean).join(', ') : undefined;
};

/** What each placeholder stands for at this attempt. */
export function createLookup(
  values: readonly ControlValue[],
  page: PageContext,
  person: () => string,
): Lookup {
  const email = () => {
    const { mail } = parseMail(values.find(({ field }) => field === 'email')?.text);
    return typeof mail === 'string' ? mail : '';
  };
  const plain: Record<string, string> = {
    'form.title': page.formTitle,
    'form.id': page.formId,
    'page.title': page.pageTitle,
    'page.url': page.pageUrl,
    'page.path': page.pagePath,
  };
  return (name) => {
    if (name === 'person') return person();
    if (name === 'email') return email();
    if (name.indexOf('field:') === 0) return named(values, name.slice(6).trim()) ?? '';
    if (/^utm\.\w+$/.test(name)) return inQuery(page.query, name.replace('.', '_'));
    return Object.entries(plain).find(([key]) => key === name)?.[1];
  };
}
