import { call } from '../diagnostics/native';
import { closest, on } from './hear';
import type { FormSystem } from './system';

const PAUSE = 250;
const LOOKS = 36;

/** Webflow has no event: of the two messages beside the form one is shown. Looked at only while an attempt waits. */
export const webflow: FormSystem = {
  name: 'webflow',
  selector: '.w-form',
  observe(tools) {
    const { win, clock, tell } = tools;
    on(tools, 'submit', ({ target }) => {
      const place = closest(target, '.w-form');
      if (!place) return;
      const form = target as Element;
      const isShown = (message: string): boolean => {
        const found = call<Element | null>(place, 'querySelector', `.w-form-${message}`);
        return !!found && win.getComputedStyle(found).display !== 'none';
      };
      const hadFailed = isShown('fail');
      const look = (left: number) => {
        if (isShown('done')) tell.accepted(form);
        else if (isShown('fail') && !(hadFailed && left)) tell.refused(form);
        else if (left) clock.later(PAUSE, () => look(left - 1));
      };
      clock.later(PAUSE, () => look(LOOKS));
    });
  },
};
