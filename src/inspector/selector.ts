import { all, attribute, call, get, isForm, nameOf } from '../page/dom';

/** Ids that are made anew with every build or visit of a page. */
const MADE =
  /\d{6}|(?:^|[-_])[a-f\d]{8,}$|[:«»]|^(?:ember|react-|radix-|mui-|headlessui|ext-gen|yui_|el-id|input-?\d)/i;
const IDENT = /^[a-z_][\w-]*$/i;

/** No text that breaks the line or turns its direction: people read a selector before they paste it. */
const isUsable = (value: string): boolean => !!value && value.length < 100 && !/[\p{Cc}\p{Cf}]/u.test(value);
const isSteady = (value: string): boolean => isUsable(value) && !MADE.test(value);

const quoted = (value: string): string =>
  IDENT.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
const by = (name: string, value: string): string => (isUsable(value) ? `[${name}=${quoted(value)}]` : '');
const byId = (id: string): string => (IDENT.test(id) ? `#${id}` : by('id', id));

const rootOf = (element: Element): ParentNode => call<ParentNode>(element, 'getRootNode');

/** A candidate that finds this element and nothing else. */
const isOnly = (selector: string, element: Element): boolean => {
  const found = all(rootOf(element), selector);
  return found.length === 1 && found[0] === element;
};

const classesOf = (element: Element): string[] =>
  attribute(element, 'class')
    .split(/\s+/)
    .filter(
      (name) =>
        IDENT.test(name) && isSteady(name) && !/^(?:is|has|js)-|active|focus|error|valid|open/.test(name),
    )
    .slice(0, 6)
    .map((name) => `.${name}`);

/** What an element says of itself, the steadiest first. */
function ownSelectors(element: Element): string[] {
  const tag = nameOf(element);
  const of = (name: string): string => by(name, attribute(element, name));
  const id = attribute(element, 'id');
  const said = isForm(element)
    ? ['name', 'action', 'aria-label']
    : ['name', 'autocomplete', 'placeholder', 'aria-label', 'type'];
  return [
    isSteady(id) ? byId(id) : '',
    ...said.map(of).map((found) => found && tag + found),
    ...classesOf(element),
  ].filter(Boolean);
}

/** The way down from the nearest ancestor that can be named: the last resort. */
function pathTo(element: Element): string {
  const parent = get<Element | null>(element, 'parentElement');
  const tag = nameOf(element);
  if (!parent) return tag;
  const twins = Array.from(get<HTMLCollection>(parent, 'children') ?? []).filter(
    (other) => nameOf(other) === tag,
  );
  const step = twins.length > 1 ? `${tag}:nth-of-type(${twins.indexOf(element) + 1})` : tag;
  const anchor = ownSelectors(parent).find((selector) => isOnly(selector, parent));
  return `${anchor ?? pathTo(parent)} > ${step}`;
}

/**
 * A selector that finds this element alone among its document or shadow tree, and is likely to do so tomorrow:
 * a written id, the name within its form, the name alone, another attribute; else an id that looks made, else its place.
 */
export function selectorOf(element: Element): string {
  const own = ownSelectors(element);
  const form =
    get<Element | null>(element, 'form') ?? call<Element | null>(element, 'closest', 'form,[data-ck-form]');
  const scopes = form && form !== element ? ownSelectors(form) : [];
  const id = attribute(element, 'id');
  const scoped = own.slice(0, 4).flatMap((last) => scopes.map((scope) => `${scope} ${last}`));
  const written = isSteady(id) ? [byId(id)] : [];
  const candidates = [...written, ...scoped, ...own, isUsable(id) ? byId(id) : ''];
  return candidates.find((selector) => selector && isOnly(selector, element)) ?? pathTo(element);
}
