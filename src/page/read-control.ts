import { isSecret } from '../fields/secret';
import type { ControlSnapshot } from '../fields/snapshot';
import { call, get } from './dom';
import { toArray } from './form-scope';

const passwords = new WeakSet<object>();
const snapshots = new WeakMap<object, ControlSnapshot>();

/** One line of text, at most 200 characters; reads no further than it must. */
export const line = (text: unknown): string =>
  String(text ?? '')
    .slice(0, 2000)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);

export const textOf = (element: Node): string => line(get(element, 'textContent'));

const MASKS = /mask|format|pattern/;
/** Attributes of which only the presence matters, or nothing. */
const UNREAD =
  /^(?:type|value|required|disabled|readonly|checked|hidden|src|form|size|rows|cols|min|max$|step|spell|autof|autoc[ao][pr]|lang|dir|on|data-(?:k$|ck-[^f]|v-|react)|aria-[^hl])/;

/**
 * Attributes by one question for their names and one for each value that matters; the others are `''`. Of a
 * control that has a label, the class says nothing new and is not asked for.
 */
export function readAttributes(
  element: Element,
  wanted?: RegExp,
  isLabelled = false,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of call<string[]>(element, 'getAttributeNames')) {
    const isRead = wanted ? wanted.test(name) : !UNREAD.test(name) && !(isLabelled && name === 'class');
    found[name] = isRead ? line(call(element, 'getAttribute', name)) : '';
  }
  return found;
}

const CODES = /code|country|phone|tel|prefix|dial|iso|strana|код|стран|қала|davlat/i;

const readChoices = (control: Element): ControlSnapshot['choices'] =>
  toArray(get<ArrayLike<Element>>(control, 'options') ?? [])
    .slice(0, 30)
    .map((option) => ({ value: line(get(option, 'value')), text: line(get(option, 'text')) }));

type Attributes = Record<string, string>;

/** Masks, or the names and values of all other `data-*` attributes but ours. */
const dataOf = (own: Attributes, masks: boolean): string =>
  line(
    Object.keys(own)
      .filter((name) => /^data-(?!ck-)/.test(name) && MASKS.test(name) === masks)
      .map((name) => (masks ? '' : name.slice(5)) + ` ${own[name]}`)
      .join(' '),
  );

const flagsOf = (
  own: Attributes,
): Pick<ControlSnapshot, 'required' | 'disabled' | 'readOnly' | 'hidden'> => ({
  required: 'required' in own,
  disabled: 'disabled' in own,
  readOnly: 'readonly' in own,
  hidden:
    'hidden' in own ||
    own['aria-hidden'] === 'true' ||
    /display: *none|visibility: *hidden/i.test(own['style'] ?? ''),
});

/** A control as plain data; `label` is what stands beside it on the page. */
export function readControl(control: Element, type: string, own: Attributes, label: string): ControlSnapshot {
  const text = (name: string): string => own[name] ?? '';
  const tag = /^(?:select|textarea)/.exec(type)?.[0] ?? 'input';
  const snapshot: ControlSnapshot = {
    ...flagsOf(own),
    tag,
    type: tag === 'select' ? tag : type,
    name: text('name'),
    id: text('id'),
    className: text('class'),
    autocomplete: text('autocomplete').toLowerCase(),
    inputMode: text('inputmode').toLowerCase(),
    placeholder: text('placeholder'),
    pattern: text('pattern'),
    title: text('title'),
    maxLength: +text('maxlength') || null,
    tabIndex: text('tabindex'),
    mask: dataOf(own, true),
    data: dataOf(own, false),
    label,
    ariaLabel: text('aria-label'),
    choices: tag === 'select' && CODES.test(text('name') + text('id') + label) ? readChoices(control) : [],
    declared: null,
    secret: false,
  };
  if (type === 'password') passwords.add(control);
  snapshot.secret = passwords.has(control) || isSecret(snapshot);
  snapshots.set(control, snapshot);
  return snapshot;
}

/** Marks every password below `root`, so that a "show password" later does not open it to us. */
export const rememberSecrets = (root: ParentNode): void =>
  toArray(call<NodeListOf<Element>>(root, 'querySelectorAll', 'input[type=password]')).forEach((control) =>
    passwords.add(control),
  );

/** What a control holds, at most 1,000 characters; `''` for anything that is never read. */
export function readValue(control: Element): string {
  const type = String(get(control, 'type'));
  const { secret, declared, name } =
    snapshots.get(control) ?? readControl(control, type, readAttributes(control), '');
  const isHidden = type === 'hidden' && !declared && !/manager|mail/i.test(name);
  if (secret || isHidden || passwords.has(control) || /^(?:password|file)$/.test(type)) return '';
  return String(get(control, 'value') ?? '').slice(0, 1000);
}
