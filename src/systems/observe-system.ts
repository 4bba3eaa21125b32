import { call } from '../diagnostics/native';
import { closest, dig, formAt, on } from './hear';
import { onJQuery } from './jquery';
import type { FormSystem, SystemTools, Words } from './system';

/** The form that an event of a system was fired at, or around; other things have events of the same names. */
const firedAt = (target: unknown, selector: string): Element | null => {
  const place = closest(target, selector) && (target as Element);
  return place && (call<boolean>(place, 'matches', 'form') ? place : call(place, 'querySelector', 'form'));
};

/** The form that is meant: named in the event, or in what came with it. */
const meantBy = (event: unknown, answer: unknown): Element | null =>
  formAt(dig(event, 'detail.form') ?? dig(event, 'frmData.object') ?? dig(answer, 'form') ?? answer);

/** Listens for everything that a system says; what concerns none of its forms says nothing. */
export function observeSystem(system: FormSystem, tools: SystemTools): void {
  const { selector, dom, jQuery, isRefused, button, observe } = system;
  const hear = (listen: typeof onJQuery, words: Words = {}) => {
    const types = Object.keys(words).join(' ');
    if (!types) return;
    listen(tools, types, (event, answer) => {
      const form = meantBy(event, answer) ?? firedAt(event.target, selector);
      const word = words[event.type];
      if (form && word) tools.tell[word === 'accepted' && isRefused?.(form, answer) ? 'refused' : word](form);
    });
  };
  hear(on, dom);
  hear(onJQuery, jQuery);
  if (button)
    on(tools, 'click', (event) => {
      const form = formAt(closest(event.target, button));
      if (form) tools.tell.attempted(form, event);
    });
  observe?.(tools);
}
