import { all, attribute, call, get } from './dom';
import { textOf } from './read-control';

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

/** A calling code, and no number that goes on behind it. */
const PREFIX = /^[^+\d]*(\+\d{1,3})(?![\d\s(-]*\d)/;

/** The code that is written in front of a control: `<span>+375</span><input>`; `''` where none is. */
export function readPrefix(control: Element): string {
  let place: Element | null | undefined = control;
  let text = '';
  for (let level = 0; place && !text && level < 3; level++)
    if ((place = get<Element | null>(place, 'parentElement'))) text = textOf(place);
  return PREFIX.exec(text)?.[1] ?? '';
}
