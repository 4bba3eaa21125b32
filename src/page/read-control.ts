import type { DeclaredField } from '../fields/field';
import { isSecret } from '../fields/secret';
import type { ControlAttribute, ControlSnapshot, FormAttribute } from '../fields/snapshot';
import { attribute, call, get } from './dom';
import { below, toArray } from './form-scope';

const passwords = new WeakSet<object>();

/** One line of text, at most 200 characters; reads no further than it must. */
export const line = (text: unknown): string =>
  String(text ?? '')
    .slice(0, 2000)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);

export const textOf = (element: Node): string => line(get(element, 'textContent'));

export type Attributes = Record<string, string>;

/** Attributes that a snapshot holds as they are, of a control and of a form, and others worth reading. */
const OF_CONTROL =
  'name id class autocomplete inputmode placeholder pattern title maxlength tabindex aria-label';
const OF_FORM = 'id name class action method role aria-label';
const READ = `${OF_CONTROL} ${OF_FORM} style aria-hidden aria-labelledby`;

/**
 * Attributes by one question for their names and one for each value that matters; of the others only the presence
 * is told. Of a control that has a label, the class says nothing new and is not asked for. What carries an attribute
 * of ours is added to `ours`.
 */
export function readAttributes(element: Element, ours: Set<Element>, isLabelled = false): Attributes {
  const found: Attributes = {};
  for (const name of call<string[]>(element, 'getAttributeNames')) {
    if (/^data-ck-/.test(name)) ours.add(element);
    found[name] =
      (READ.includes(name) || /^data-/.test(name)) && !(isLabelled && name === 'class')
        ? line(attribute(element, name))
        : '';
  }
  return found;
}

/** The texts of some attributes; a missing one is `''`. */
const pick = <Name extends string>(own: Attributes, names: string): Record<Name, string> =>
  Object.fromEntries(names.split(' ').map((name) => [name, own[name] ?? ''])) as Record<Name, string>;

export const readFrame = (form: Element, ours: Set<Element>): Record<FormAttribute, string> =>
  pick(readAttributes(form, ours), OF_FORM);

const CODES = /code|country|phone|tel|prefix|dial|iso|strana|код|стран/i;

const readChoices = (control: Element): string[] =>
  toArray(get<ArrayLike<Element>>(control, 'options') ?? [])
    .slice(0, 30)
    .map((option) => line(`${get<string>(option, 'value')} ${get<string>(option, 'text')}`));

/** The masks, and the names and values of all other `data-*` attributes but ours. */
function readMasks(own: Attributes): { mask: string; data: string } {
  let mask = '';
  let data = '';
  for (const name of Object.keys(own)) {
    if (!/^data-(?!ck-)/.test(name)) continue;
    if (/mask|format|pattern/.test(name)) mask += ` ${own[name]}`;
    else data += ` ${name.slice(5)} ${own[name]}`;
  }
  return { mask: line(mask), data: line(data) };
}

/** A control as plain data; `label` is what stands beside it on the page. */
export function readControl(
  control: Element,
  type: string,
  own: Attributes,
  label: string,
  declared: Exclude<DeclaredField, 'ignore'> | null,
): ControlSnapshot {
  const isSelect = /^select/.test(type);
  const texts = pick<ControlAttribute>(own, OF_CONTROL);
  if (type === 'password') passwords.add(control);
  return {
    ...texts,
    type: isSelect ? 'select' : type,
    ...readMasks(own),
    label,
    choices: isSelect && CODES.test(texts.name + texts.id + label) ? readChoices(control) : [],
    declared,
    required: 'required' in own,
    hidden:
      'disabled' in own ||
      'hidden' in own ||
      own['aria-hidden'] === 'true' ||
      /display: *none|visibility: *hidden/i.test(own['style'] ?? ''),
    secret: passwords.has(control) || isSecret(type, texts),
  };
}

/** Marks every password below `root`, so that a "show password" later does not open it to us. */
export const rememberSecrets = (root: ParentNode): void =>
  below(root, 'input[type=password]').forEach((control) => passwords.add(control));

/** What a control holds, at most 1,000 characters; `''` for anything that is never read. */
export const readValue = (control: Element, { secret }: ControlSnapshot): string =>
  secret || passwords.has(control) || /^(?:password|file)$/.test(String(get(control, 'type')))
    ? ''
    : String(get(control, 'value') ?? '').slice(0, 1000);
