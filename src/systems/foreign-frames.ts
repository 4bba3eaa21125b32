import { get } from '../diagnostics/native';
import { on } from './hear';
import type { FormSystem } from './system';

const LONGEST = 5000;

/**
 * A form in a frame of another origin: no script of the page can read it. All that can be told is that it was sent,
 * and that its phone is out of reach. `sent` knows the message that says so, as JSON.
 */
const foreignFrame = (name: string, host: string, sent: RegExp): FormSystem => ({
  name,
  selector: `iframe[src*="${host}/"]`,
  observe(tools) {
    const { win, tell } = tools;
    on(tools, 'message', (event) => {
      const { data, origin, source } = event as MessageEvent<unknown>;
      const from = origin.replace('https://', '.');
      if (from[0] !== '.' || !from.endsWith(`.${host}`)) return;
      const message = typeof data === 'string' ? data : JSON.stringify(data);
      if (!sent.test(message.slice(0, LONGEST))) return;
      const active = get<Element | null>(win.document, 'activeElement');
      tell.unreachable(active && get(active, 'contentWindow') === source ? active : null);
    });
  },
});

export const typeform = foreignFrame('typeform', 'typeform.com', /"type":"form-submit"/);

export const jotform = foreignFrame('jotform', 'jotform.com', /^(?:.*"action":")?submission-completed/);

/** A form that redirects never says `sent`. */
export const yandexForms = foreignFrame(
  'yandex-forms',
  'forms.yandex.ru',
  /"message":\s?"sent"|"redirectUrl":\s?"./,
);
