import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { startBinder } from '../../src/binder/create-binder';
import { metadata } from '../../src/phone/generated/metadata-cis';
import { createPhoneRules } from '../../src/phone/rules';

export const FORM = '<form><input name="phone" type="tel"><button>Отправить</button></form>';

/** A page whose handler takes every submit over, and that wants no bubbles, so that messages stand beside. */
export function openForm(body = FORM, options: Record<string, unknown> = {}, lang = 'ru', bubbles = false) {
  const { window } = new JSDOM(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`, {
    url: 'https://shop.example.ru/',
  });
  const calls: unknown[] = [];
  const told: string[] = [];
  let seen = 0;
  Object.assign(window, { CallKeeper: {}, ckForms: { ckEvent: (payload: unknown) => calls.push(payload) } });
  const { binder } = startBinder(window as unknown as Window, {
    version: 'test',
    phone: createPhoneRules(metadata),
    systems: [],
  });
  binder.push({ dedupe: 0, limit: 60, ...options });
  for (const name of ['problem', 'skipped'] as const) binder.on(name, ({ reason }) => told.push(`${reason}`));
  const find = <E extends HTMLElement = HTMLInputElement>(selector: string) =>
    window.document.querySelector<E>(selector)!;
  for (const place of window.document.querySelectorAll('form,div'))
    for (const type of ['submit', 'click'])
      place.addEventListener(type, (event) => {
        if (type === 'click' && place.localName === 'form') return;
        event.preventDefault();
        seen++;
      });
  window.addEventListener('invalid', (event) => !bubbles && event.preventDefault(), true);
  const type = (text: string) => {
    find('[name=phone]').focus();
    find('[name=phone]').value = text;
    find('[name=phone]').dispatchEvent(new window.Event('input', { bubbles: true }));
  };
  const wait = () => vi.advanceTimersByTimeAsync(1000);
  const enter = () =>
    void find('[name=phone]').dispatchEvent(
      new window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
  return {
    binder,
    calls,
    told,
    find,
    type,
    wait,
    enter,
    click: () => find('button').click(),
    request: () => find<HTMLFormElement>('form').requestSubmit(),
    seen: () => seen,
    layer: () => (window as unknown as { dataLayer?: object[] }).dataLayer ?? [],
    alert: () => find('[role=alert]')?.textContent,
    /** What a message changes in the page. */
    marks: () => ['aria-invalid', 'aria-describedby'].map((name) => find('[name=phone]').getAttribute(name)),
  };
}
