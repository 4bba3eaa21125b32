import { JSDOM } from 'jsdom';
import { onTestFinished, vi } from 'vitest';
import { startBinder, type Binder } from '../../src/binder/create-binder';
import type { OptionInput } from '../../src/options/generated/options';
import { metadata } from '../../src/phone/generated/metadata-cis';
import { createPhoneRules } from '../../src/phone/rules';
import { SYSTEMS } from '../../src/systems/all';

/** A site in jsdom with a binder, a widget's stand-in, and time that moves only when told. */
export interface Site {
  win: Page;
  binder: Binder;
  /** What `ckEvent` was given. */
  calls: Record<string, unknown>[];
  /** Every `CallKeeperEvent` on the page. */
  events: CustomEvent[];
  /** What the console was told. */
  said: string[];
  /** What reached `dataLayer`. */
  layer(): Record<string, unknown>[];
  form(index?: number): HTMLFormElement;
  fill(values: Record<string, string>): void;
  /** Touches the form, submits it as a button does, and lets `ms` pass. */
  submit(form?: HTMLFormElement, ms?: number): Event;
  acknowledge(detail: unknown): void;
  pass(ms: number): void;
}

type Page = JSDOM['window'] & Record<string, unknown>;

export interface Setting {
  /** Runs before the binder starts. */
  before?: (win: Page) => void;
  /** No `ckForms` on the page. */
  bare?: boolean;
  url?: string;
}

/** A form whose handler takes the submit over. */
export const FORM = `<form id="f"><h2>Обратный звонок</h2><label>Имя <input name="name"></label>
  <label>Телефон <input name="phone" type="tel"></label><button>Перезвоните мне</button></form>`;

function listen(win: Page, calls: Site['calls'], bare: boolean) {
  const events: CustomEvent[] = [];
  const said: string[] = [];
  win.addEventListener('CallKeeperEvent', (event) => events.push(event as unknown as CustomEvent), true);
  win.addEventListener('submit', (event) => event.preventDefault());
  for (const level of ['log', 'warn', 'error'] as const)
    win.console[level] = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  if (!bare) win['ckForms'] = { ckEvent: (payload: Record<string, unknown>) => void calls.push(payload) };
  return { events, said };
}

export function openSite(body = FORM, options: OptionInput = {}, setting: Setting = {}): Site {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  const dom = new JSDOM(`<!doctype html><html lang="ru"><title>Test</title><body>${body}`, {
    url: setting.url ?? 'https://site.ru/page',
  });
  const win = dom.window as Page;
  Object.assign(win, { setTimeout, clearTimeout });
  const calls: Site['calls'] = [];
  const heard = listen(win, calls, !!setting.bare);
  setting.before?.(win);
  const build = { version: '0', phone: createPhoneRules(metadata), systems: SYSTEMS };
  const { binder } = startBinder(win as unknown as Window, build);
  binder.push({ send: 'submit', dedupe: 0, limit: 60, ...options });
  onTestFinished(() => {
    binder.stop();
    vi.useRealTimers();
    win.close();
  });
  const form = (index = 0) => win.document.forms[index]!;
  const pass = (ms: number) => void vi.advanceTimersByTime(ms);
  return {
    ...heard,
    win,
    binder,
    calls,
    form,
    pass,
    layer: () => (win['dataLayer'] ?? []) as Record<string, unknown>[],
    fill(values) {
      for (const [name, value] of Object.entries(values))
        win.document.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value;
    },
    submit(which = form(), ms = 50) {
      which.elements[0]!.dispatchEvent(new win.Event('focusin', { bubbles: true, composed: true }));
      let seen: Event | undefined;
      const look = (event: Event) => (seen = event);
      win.addEventListener('submit', look, true);
      which.requestSubmit();
      win.removeEventListener('submit', look, true);
      pass(ms);
      return seen!;
    },
    acknowledge(detail) {
      win.document.body.dispatchEvent(new win.CustomEvent('CallKeeperData', { bubbles: true, detail }));
    },
  };
}
