import { attribute, call, get } from './dom';

const WIDGET = '.iti,.intl-tel-input';
const CHOSEN = '[class*=selected-dial-code],[class*=selected-flag],[class*=selected-country]';
const FLAG = /iti__([a-z]{2})(?:\s|$)/;

const widgets = new WeakMap<Element, Element | null>();

/** The widget around a phone control that lets a visitor choose a country (intl-tel-input, all its versions). */
function widgetOf(control: Element): Element | null {
  const known = widgets.get(control);
  if (known !== undefined) return known;
  const widget = call<Element | null>(control, 'closest', WIDGET);
  widgets.set(control, widget);
  return widget;
}

/** The code chosen there, `+375`, or the letters of the country, `by`; `''` where there is no such widget. */
export function readChosenCode(control: Element): string {
  const widget = widgetOf(control);
  const chosen = widget && call<Element | null>(widget, 'querySelector', CHOSEN);
  if (!chosen) return '';
  const said = [
    get<string>(chosen, 'textContent'),
    attribute(chosen, 'title'),
    attribute(chosen, 'aria-label'),
  ];
  const flag = call<Element | null>(chosen, 'querySelector', '[class*=iti__flag]');
  return /\+\d{1,4}/.exec(said.join(' '))?.[0] ?? FLAG.exec(flag ? attribute(flag, 'class') : '')?.[1] ?? '';
}
