import { attribute, get } from '../page/dom';
import type { PageContext } from '../submission/values';

/** What placeholders and the phone's country may ask of the page. */
export function contextOf(win: Window, formId: string, formTitle: string): PageContext {
  const { location, document } = win;
  return {
    formTitle,
    formId,
    get pageTitle() {
      return get<string>(document, 'title') ?? '';
    },
    pageUrl: location.href,
    pagePath: location.pathname,
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
