/**
 * What browsers of 2013 do not have on their arrays, texts and elements. The build turns `list.find(…)` of the
 * bundle into `callMethod(list, 'find', …)` for every name below, so that nothing is added to the page's prototypes.
 */
type Any = Record<string, unknown>;
type Method = (self: never, ...args: never[]) => unknown;
type List = readonly unknown[];
type Test = (item: unknown, index: number, list: List) => unknown;

const findIndex = (list: List, test: Test): number => {
  for (let i = 0; i < list.length; i++) if (test(list[i], i, list)) return i;
  return -1;
};

const pad = (text: string, length: number, filler = ' '): string => {
  let before = '';
  while (before.length + text.length < length) before += filler;
  return before + text;
};

function matchAll(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const own = new RegExp(pattern.source, pattern.ignoreCase ? 'gi' : 'g');
  for (let match = own.exec(text); match; match = own.exec(text)) {
    found.push(match);
    if (!match[0]) own.lastIndex++;
  }
  return found;
}

const matches = (element: Any, selector: string): unknown => {
  const own = (element['msMatchesSelector'] ?? element['webkitMatchesSelector']) as (text: string) => unknown;
  return own.call(element, selector);
};

function closest(start: Element, selector: string): Element | null {
  for (let place: Node | null = start; place && place.nodeType === 1; place = place.parentNode)
    if (matches(place as unknown as Any, selector)) return place as Element;
  return null;
}

function composedPath({ target }: Event): unknown[] {
  const path: unknown[] = [];
  for (let place = target as Node | null; place; place = place.parentNode) path.push(place);
  return path.concat(window);
}

/** By name: what stands in for a method that is not there. */
export const METHODS: Record<string, Method> = {
  find: (list: List, test: Test) => list[findIndex(list, test)],
  findIndex,
  includes: (list: string, part: string) => list.indexOf(part) >= 0,
  flatMap: (list: List, map: Test) =>
    list.reduce<unknown[]>((flat, item, at) => flat.concat(map(item, at, list)), []),
  startsWith: (text: string, part: string) => text.slice(0, part.length) === part,
  endsWith: (text: string, part: string) => text.slice(-part.length) === part,
  padStart: pad,
  repeat: (text: string, times: number) => pad('', text.length * times, text),
  codePointAt: (text: string, at: number) => text.charCodeAt(at),
  matchAll,
  // Enough for words: the letters that Russian and its neighbours write with a mark.
  normalize: (text: string) =>
    text.replace(/ё/g, 'е').replace(/ї/g, 'і').replace(/ў/g, 'у').replace(/й/g, 'и'),
  matches,
  closest,
  composedPath,
  remove: (node: Node) => node.parentNode?.removeChild(node),
  getRootNode: (node: Node) => node.ownerDocument,
  getAttributeNames: (element: Element) => [].map.call(element.attributes, ({ name }: Attr) => name),
};

/** Calls the method that is there, else what stands in for it. */
export function callMethod(self: unknown, name: string, ...args: unknown[]): unknown {
  const own = (self as Record<string, unknown>)[name];
  return typeof own === 'function'
    ? (own as (...args: unknown[]) => unknown).apply(self, args)
    : (METHODS[name] as (...args: unknown[]) => unknown)(self, ...args);
}

interface Listed {
  list?(): unknown[];
  next?(): { done?: boolean; value: unknown };
  forEach?(run: (item: unknown) => void): void;
}

/** What may be iterated, as an array: a collection of ours, an iterator, a Set, a list of the DOM. */
export function toList(from: ArrayLike<unknown> & Listed): unknown[] {
  if (Array.isArray(from)) return from as unknown[];
  if (from.list) return from.list();
  if (typeof from.length === 'number') return [].slice.call(from);
  const items: unknown[] = [];
  if (from.next) for (let step = from.next(); !step.done; step = from.next()) items.push(step.value);
  else from.forEach?.((item) => items.push(item));
  return items;
}
