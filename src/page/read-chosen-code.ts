import { all, attribute, call, get } from './dom';

const WIDGET = '.iti,.intl-tel-input';
const CHOSEN = '[class*=selected-dial-code],[class*=selected-flag],[class*=selected-country]';

const widgets = new WeakMap<Element, Element | null>();

/**
 * The code chosen in the widget around a phone control (intl-tel-input, all its versions), `+375`, or the letters of
 * the country, `by`; `''` where there is no such widget. Texts, titles, labels and classes of flags tell.
 */
export function readChosenCode(control: Element): string {
  let widget = widgets.get(control);
  if (widget === undefined) widgets.set(control, (widget = call<Element | null>(control, 'closest', WIDGET)));
  const chosen = widget && call<Element | null>(widget, 'querySelector', CHOSEN);
  if (!chosen) return '';
  const told = [chosen, ...all(chosen, '[class*=iti__]')].map((part) =>
    ['title', 'aria-label', 'class'].map((name) => attribute(part, name)).join(' '),
  );
  const said = `${get<string>(chosen, 'textContent')} ${told.join(' ')} `;
  return /\+\d{1,4}/.exec(said)?.[0] ?? /iti__([a-z]{2}) /.exec(said)?.[1] ?? '';
}
