import { attempt } from '../diagnostics/guard';
import { get } from '../diagnostics/native';
import { dig, on } from './hear';
import type { FormSystem } from './systems';

const LONGEST = 5000;

/** A message as an object; many systems send JSON. */
const parse = (message: unknown): unknown =>
  typeof message === 'string' && message.length < LONGEST
    ? (attempt(() => JSON.parse(message) as unknown) ?? message)
    : message;

/**
 * A form in a frame of another origin: no script of the page can read it. All that can be told is that it was sent,
 * and that its phone is out of reach.
 */
const foreignFrame = (name: string, host: string, isSent: (message: unknown) => boolean): FormSystem => ({
  name,
  selector: `iframe[src*="${host}/"]`,
  observe(tools) {
    const { win, tell } = tools;
    on(tools, 'message', (event) => {
      const { data, origin, source } = event as MessageEvent<unknown>;
      const { 1: from = '' } = /^https:\/\/([\w.-]+)$/.exec(origin) ?? [];
      if (!`.${from}`.endsWith(`.${host}`) || !isSent(parse(data))) return;
      const active = get<Element | null>(win.document, 'activeElement');
      tell.unreachable(active && get(active, 'contentWindow') === source ? active : null);
    });
  },
});

export const typeform = foreignFrame(
  'typeform',
  'typeform.com',
  (sent) => dig(sent, 'type') === 'form-submit',
);

export const jotform = foreignFrame(
  'jotform',
  'jotform.com',
  (sent) => sent === 'submission-completed' || dig(sent, 'action') === 'submission-completed',
);

/** A form that redirects never says `sent`. */
export const yandexForms = foreignFrame(
  'yandex-forms',
  'forms.yandex.ru',
  (sent) => dig(sent, 'message') === 'sent' || !!dig(sent, 'redirectUrl'),
);
