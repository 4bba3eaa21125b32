import { call } from '../diagnostics/native';
import { closest, on } from './hear';
import type { FormSystem } from './systems';

const PAUSE = 250;
const LOOKS = 36;

/** Webflow has no event: of the two messages beside the form one is shown. Looked at only while an attempt waits. */
export const webflow: FormSystem = {
  name: 'webflow',
  selector: '.w-form',
  observe(tools) {
    const { win, clock, tell } = tools;
    const isShown = (place: Element, message: string): boolean => {
      const found = call<Element | null>(place, 'querySelector', message);
      return !!found && win.getComputedStyle(found).display !== 'none';
    };
    let stop = (): void => undefined;
    on(tools, 'submit', ({ target }) => {
      const place = closest(target, '.w-form');
      const form = closest(target, 'form');
      if (!place || !form) return;
      const hadFailed = isShown(place, '.w-form-fail');
      const look = (left: number): void => {
        const isRefused = isShown(place, '.w-form-fail') && (!hadFailed || !left);
        if (isShown(place, '.w-form-done')) tell.accepted(form);
        else if (isRefused) tell.refused(form);
        else if (left) stop = clock.later(PAUSE, () => look(left - 1));
      };
      stop();
      stop = clock.later(PAUSE, () => look(LOOKS));
    });
  },
};
