import { attribute, get, pageOf } from '../page/dom';
import { readTitle } from '../page/read-form';
import type { PageContext } from '../submission/values';
import type { Binding, Context } from './model';

/** What placeholders and the phone's country may ask of the page. */
export function contextOf({ win }: Context, { reading }: Binding): PageContext {
  const { location, document } = win;
  return {
    'form.title': reading ? readTitle(reading) : '',
    'form.id': reading ? reading.snapshot.id : '',
    get 'page.title'() {
      return get<string>(document, 'title') ?? '';
    },
    'page.url': location.href,
    'page.path': location.pathname,
    query: location.search,
    hostname: location.hostname,
    get lang() {
      return pageLanguage(win);
    },
  };
}

/** The language of messages: that of the page, else Russian. */
export const pageLanguage = (win: Window): string =>
  attribute(pageOf(win), 'lang').slice(0, 2).toLowerCase() || 'ru';
