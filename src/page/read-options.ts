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

/** Ancestors of `element` that match, the nearest first. Asks the browser once more than there are such ancestors. */
export function findCarriers(element: Element, selector: string): Element[] {
  const found: Element[] = [];
  let parent = parentOf(element);
  while (parent) {
    const carrier = call<Element | null>(parent, 'closest', selector);
    if (carrier) found.push(carrier);
    parent = carrier && parentOf(carrier);
  }
  return found;
}

const parentOf = (element: Element): Element | null => get<Element | null>(element, 'parentElement') ?? null;

/** Whether the browser can parse a selector. */
export function isSelector(document: Document, selector: string): boolean {
  try {
    call(call<Element>(document, 'createElement', 'p'), 'matches', selector);
    return true;
  } catch {
    return false;
  }
}
