import { attempt } from '../diagnostics/guard';
import { call, get } from '../diagnostics/native';

export { call, get };

/** An attribute's text, `''` where it is missing. */
export const attribute = (element: Element, name: string): string =>
  call<string | null>(element, 'getAttribute', name) ?? '';

/** Lower-case element name, also in XHTML and for elements of another frame. */
export const nameOf = (element: unknown): string =>
  String(get<string>(element as object, 'localName') ?? '').toLowerCase();

const has = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && key in value;

/** Tells an element, and a form, by what only they have: asks the DOM nothing, works for other frames and XHTML. */
export const isElement = (value: unknown): value is Element => has(value, 'tagName');

export const isForm = (value: unknown): value is HTMLFormElement => has(value, 'noValidate');

/** A collection as an array, by index alone: iterating asks the DOM for `length` at every step. */
export function toArray<T>(list: ArrayLike<T> | undefined): T[] {
  const items: T[] = [];
  for (let index = 0, item; list && (item = list[index]); index++) items.push(item);
  return items;
}

/** Elements below `root` that match, as an array; none where the selector does not parse. */
export const all = (root: ParentNode, selector: string): Element[] =>
  toArray(attempt(() => call<NodeListOf<Element>>(root, 'querySelectorAll', selector)));

/** Whether more stands in an element than a few words beside a form; looks no further than it must. */
export const isLarge = (element: Element): boolean =>
  !!call<HTMLCollection>(element, 'getElementsByTagName', '*')[20];

/** The root element stands in for a form where there is none. */
export const pageOf = (win: Window): Element => get<Element>(win.document, 'documentElement') as Element;
