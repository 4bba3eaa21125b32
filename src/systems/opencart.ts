import { call, get } from '../diagnostics/native';
import { closest, dig, on } from './hear';
import { onJQuery } from './jquery';
import type { FormSystem } from './systems';

const selector = 'form[data-oc-toggle=ajax]';

const attribute = (element: Element | null | undefined, name: string): string | null =>
  element ? call<string | null>(element, 'getAttribute', name) : null;

/**
 * OpenCart 4 sends its forms through jQuery and gets `redirect`, `success` or `error` back. The contact form's answer
 * is always a redirect to its page of thanks.
 */
export const openCart: FormSystem = {
  name: 'opencart',
  selector,
  observe(tools) {
    let sent: { form: Element; url: string | null } | undefined;
    on(tools, 'submit', (event) => {
      const form = closest(event.target, selector);
      const submitter = get<Element | null>(event, 'submitter');
      if (form) sent = { form, url: attribute(submitter, 'formaction') ?? attribute(form, 'action') };
    });
    onJQuery(tools, 'ajaxSuccess', (_event, xhr, settings) => {
      const json = dig(xhr, 'responseJSON');
      if (!sent || !json || sent.url !== dig(settings, 'url')) return;
      const isRefused = Object.keys(dig(json, 'error') ?? {}).length;
      if (isRefused || dig(json, 'redirect') || dig(json, 'success'))
        tools.tell[isRefused ? 'refused' : 'accepted'](sent.form);
    });
  },
};
