import { attribute, get } from '../page/dom';
import type { PageContext } from '../submission/values';

/** What placeholders and the phone's country may ask of the page. */
export function contextOf(win: Window, formId: string, formTitle: string): PageContext {
  const { location, document } = win;
  return {
    'form.title': formTitle,
    'form.id': formId,
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
export function pageLanguage(win: Window): string {
  const root = get<Element>(win.document, 'documentElement');
  return (root && attribute(root, 'lang').slice(0, 2).toLowerCase()) || 'ru';
}
