import { call } from '../diagnostics/native';

export type Child = Node | string | null | undefined | false;
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

type Tag<Spec extends string> = Spec extends `${infer Name}.${string}` ? Name : Spec;
type Made<Spec extends string> = HTMLElementTagNameMap[Tag<Spec> & keyof HTMLElementTagNameMap];

/**
 * Makes an element, `p.soft` one with a class. A function is a listener, `true` an empty attribute, `false` none;
 * texts become text nodes: nothing here parses markup.
 */
export function element<Spec extends string>(
  spec: Spec,
  attributes: Attributes = {},
  ...children: Child[]
): Made<Spec> {
  const [tag, ...classes] = spec.split('.');
  const made = call<Made<Spec>>(document, 'createElement', tag);
  if (classes.length) made.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child): child is Node | string => !!child));
  return made;
}

/** A button; `key` names it, so that it keeps the focus when what stands around it is made anew. */
export const button = (
  key: string,
  words: string,
  press: () => void,
  attributes: Attributes = {},
): HTMLButtonElement =>
  element('button', { type: 'button', 'data-k': key, click: press, ...attributes }, words);

/** Page text: its direction is its own. */
export const quote = (text: string): HTMLElement => element('bdi', {}, text);

/** A list of terms and what they hold. */
export const pairs = (rows: readonly (readonly [term: string, ...held: Child[]])[]): HTMLElement =>
  element(
    'dl',
    {},
    ...rows.map(([term, ...held]) => element('div', {}, element('dt', {}, term), element('dd', {}, ...held))),
  );

const keys = new WeakMap<object, string>();
let count = 0;

/** A short name for an element of the page that stays the same as long as it lives. */
export function keyOf(subject: object): string {
  const known = keys.get(subject) ?? `k${count++}`;
  keys.set(subject, known);
  return known;
}
