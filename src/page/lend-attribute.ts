import { call } from './dom';

/** Gives an element an attribute, and returns what gives it back its own. */
export function lendAttribute(element: Element, name: string, value: string): () => void {
  const before = call<string | null>(element, 'getAttribute', name);
  call(element, 'setAttribute', name, value);
  return () =>
    before === null ? call(element, 'removeAttribute', name) : call(element, 'setAttribute', name, before);
}
