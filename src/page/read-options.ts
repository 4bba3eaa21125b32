import { attempt } from '../diagnostics/guard';
import { attributeOf, optionOf } from '../options/names';
import { attribute, call, get } from './dom';

/** The `data-ck-*` attributes of an element by option name, as texts; unknown ones too. */
export function readOptionAttributes(element: Element): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name of call<string[]>(element, 'getAttributeNames')) {
    const option = optionOf(name);
    if (option) given[option] = attribute(element, name);
  }
  return given;
}

/** A selector for everything that carries one of these options. */
export const carriersOf = (options: readonly string[]): string =>
  options.map((option) => `[${attributeOf(option)}]`).join(',');

const hosts = new WeakMap<Element, Element | undefined>();

/** Whose shadow root an element stands in. */
function hostOf(element: Element): Element | undefined {
  if (!hosts.has(element)) hosts.set(element, get(call<Node>(element, 'getRootNode'), 'host'));
  return hosts.get(element);
}

/** The element and its ancestors that match, the nearest first, those outside a shadow root too. */
export function findCarriers(element: Element, selector: string): Element[] {
  const found: Element[] = [];
  for (let place: Element | undefined = element; place;) {
    const carrier: Element | null = call<Element | null>(place, 'closest', selector);
    if (carrier) found.push(carrier);
    const parent: Element | null | undefined = carrier && get(carrier, 'parentElement');
    place = parent ?? hostOf(place);
  }
  return found;
}

/** Whether the browser can parse a selector. */
export const isSelector = (document: Document, selector: string): boolean =>
  attempt(() => call<boolean>(call<Element>(document, 'createElement', 'p'), 'matches', selector)) !==
  undefined;
