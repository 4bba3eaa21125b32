import type { DeclaredField } from '../fields/field';
import { isSecret } from '../fields/secret';
import type { ControlAttribute, ControlSnapshot, FormAttribute } from '../fields/snapshot';
import { all, attribute, call, get } from './dom';

const passwords = new WeakSet<object>();

/** One line of text, at most 200 characters; reads no further than it must. */
export const line = (text: unknown): string =>
  String(text ?? '')
    .slice(0, 2000)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);

export const textOf = (element: Node): string => line(get(element, 'textContent'));

type Read =
  | ControlAttribute
  | FormAttribute
  | 'style'
  | 'aria-hidden'
  | 'aria-required'
  | 'aria-labelledby'
  | 'data-ck-field';
export type Attributes = Record<Read, string> & Partial<Record<string, string>>;

/** Attributes worth reading, of controls and of forms. */
const READ = Object.fromEntries(
  'name id class autocomplete inputmode placeholder pattern title maxlength tabindex aria-label action method role style aria-hidden aria-required aria-labelledby data-ck-field'
    .split(' ')
    .map((name) => [name, '']),
) as Attributes;
const MASK = /^data-.*(?:mask|format|pattern)/;

/**
 * Attributes by one question for their names and one for each that matters; of others only the presence is told. What
 * carries an attribute of ours is added to `ours`.
 */
export function readAttributes(element: Element, ours: Set<Element>): Attributes {
  const own = { ...READ };
  for (const name of call<string[]>(element, 'getAttributeNames')) {
    if (/^data-ck-/.test(name)) ours.add(element);
    own[name] = name in READ || MASK.test(name) ? line(attribute(element, name)) : '';
  }
  return own;
}

/** What a `select` offers: its texts, then the values of its first choices; enough to know a list of codes. */
const readChoices = (control: Element): string =>
  all(control, 'option[value]')
    .slice(0, 4)
    .reduce((said, choice) => `${said} =${attribute(choice, 'value')} `, textOf(control));

/** A control as plain data; `label` is what stands beside it on the page. */
export function readControl(
  control: Element,
  type: string,
  own: Attributes,
  label: string,
  declared: Exclude<DeclaredField, 'ignore'> | null,
): Omit<ControlSnapshot, 'recipient'> {
  if (type === 'password') passwords.add(control);
  const masks = Object.keys(own).filter((name) => MASK.test(name));
  return {
    ...own,
    type,
    mask: masks.map((name) => own[name]).join(' '),
    label,
    choices: type === 'select' ? readChoices(control) : '',
    declared,
    // An owner who declares a box of consent wants no call without it.
    required: 'required' in own || own['aria-required'] === 'true' || declared === 'consent',
    hidden:
      'disabled' in own ||
      'hidden' in own ||
      own['aria-hidden'] === 'true' ||
      /display: *none|visibility: *hidden/i.test(own.style),
    secret: passwords.has(control) || isSecret(type, own),
  };
}

/** Marks every password below `root`, so that a "show password" later does not open it to us. */
export const rememberSecrets = (root: ParentNode): void =>
  all(root, 'input[type=password]').forEach((control) => passwords.add(control));

/** What a control holds, at most 1,000 characters; `''` for anything that is never read. */
export const readValue = (control: Element, { secret }: ControlSnapshot): string =>
  secret || passwords.has(control) || /^(?:password|file)$/.test(String(get(control, 'type')))
    ? ''
    : String(get(control, 'value') ?? '').slice(0, 1000);
