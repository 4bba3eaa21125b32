import { JSDOM, VirtualConsole } from 'jsdom';
import { onTestFinished, vi } from 'vitest';
import { startBinder } from '../../src/binder/create-binder';
import { metadata } from '../../src/phone/generated/metadata-cis';
import { createPhoneRules } from '../../src/phone/rules';
import { SYSTEMS } from '../../src/systems/all';
import { readPage } from './pages';

/** A visitor on one of our pages, with the binder running from its sources and time standing still. */
export function visit(page: string, query = '') {
  vi.useFakeTimers();
  const errors: unknown[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => {
    if (!/Not implemented/.test(error.message)) errors.push(error);
  });
  const { window } = new JSDOM(readPage(page), {
    url: `https://shop.example.ru/?${query}`,
    runScripts: 'dangerously',
    pretendToBeVisual: false,
    virtualConsole,
  });
  const calls: unknown[] = [];
  Object.assign(window, { CallKeeper: {}, ckForms: { ckEvent: (payload: unknown) => calls.push(payload) } });
  const win = window as unknown as Window & { site: { log: string[] }; eval(text: string): unknown };
  const { binder } = startBinder(win, {
    version: 'test',
    phone: createPhoneRules(metadata),
    systems: SYSTEMS,
  });
  onTestFinished(() => {
    binder.stop();
    window.close();
    vi.useRealTimers();
  });

  const find = (selector: string) => window.document.querySelector<HTMLInputElement>(selector)!;
  const fire = (target: EventTarget, type: string) =>
    target.dispatchEvent(new window.Event(type, { bubbles: true, composed: true, cancelable: true }));
  const type = (selector: string, text: string) => {
    find(selector).focus();
    find(selector).value = text;
    fire(find(selector), 'input');
  };
  const click = (selector: string) => {
    fire(find(selector), 'pointerdown');
    fire(find(selector), 'mousedown');
    find(selector).click();
  };
  const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  return {
    win,
    binder,
    calls,
    errors,
    find,
    type,
    click,
    wait,
    /** Takes the focus into a frame. */
    enterFrame: async (selector: string) => {
      find(selector).focus();
      window.dispatchEvent(new window.Event('blur'));
      await wait(1);
    },
    /** Fills in the form as a person does, and sends it. */
    fillIn: async () => {
      type('#name', 'Юлия');
      await wait(3000);
      type('#phone', '8 (916) 123-45-67');
      await wait(500);
      click('#send');
    },
    outcomes: () =>
      binder.status().outcomes.map(({ state, reason, releasedBy }) => ({ state, reason, releasedBy })),
  };
}

export type Visit = ReturnType<typeof visit>;
