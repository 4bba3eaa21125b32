import { attempt } from '../diagnostics/guard';
import { call, get } from '../diagnostics/native';
import { closest, dig, on } from './hear';
import { onJQuery } from './jquery';
import type { FormSystem } from './system';

const selector = 'form[data-oc-toggle=ajax]';

/**
 * OpenCart 4 sends its forms through jQuery and gets `redirect`, `success` or `error` back. The contact form's answer
 * is always a redirect to its page of thanks.
 */
export const openCart: FormSystem = {
  name: 'opencart',
  selector,
  observe(tools) {
    let form: Element | null = null;
    let url: unknown;
    on(tools, 'submit', (event) => {
      form = closest(event.target, selector);
      const read = (element: unknown, name: string) =>
        attempt(() => call<string | null>(element as Element, 'getAttribute', name));
      url = read(get(event, 'submitter'), 'formaction') ?? read(form, 'action');
    });
    onJQuery(tools, 'ajaxSuccess', (_event, xhr, settings) => {
      const json = dig(xhr, 'responseJSON');
      if (!form || dig(settings, 'url') !== url) return;
      if (Object.keys(dig(json, 'error') ?? {}).length) tools.tell.refused(form);
      else if (dig(json, 'redirect') || dig(json, 'success')) tools.tell.accepted(form);
    });
  },
};
