import type { DeclaredField } from '../fields/field';
import { isSecret } from '../fields/secret';
import type { ControlSnapshot } from '../fields/snapshot';
import { call, get } from './dom';

/** Longest piece of text that is kept of anything on the page. */
export const CUT = 200;

const passwords = new WeakSet<Element>();
const snapshots = new WeakMap<Element, ControlSnapshot>();

/** One line of text, at most 200 characters; reads no further than it must. */
export const line = (text: string | null | undefined): string =>
  (text ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, CUT);

const MASKS = /^data-(?:.*mask.*|format|pattern)$/;
const TELLING = /mask|phone|tel|type|field|name|label|placeholder|title|valid|rule|format/;
const READ = new Set(
  'name id class autocomplete inputmode placeholder pattern title maxlength tabindex aria-label aria-labelledby aria-hidden style data-ck-field data-ck-ignore'.split(
    ' ',
  ),
);

/** What the markup of a control says, by one question for the names and one for each that matters. */
export function readAttributes(control: Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of call<string[]>(control, 'getAttributeNames')) {
    const wanted = READ.has(name) || (name.startsWith('data-') && TELLING.test(name));
    found[name] = wanted ? line(call<string | null>(control, 'getAttribute', name)) : '';
  }
  return found;
}

const readChoices = (control: Element): ControlSnapshot['choices'] => {
  const options = get<ArrayLike<Element>>(control, 'options') ?? [];
  const choices = [];
  for (let index = 0; index < 30 && options[index]; index++) {
    const option = options[index] as Element;
    choices.push({ value: line(get<string>(option, 'value')), text: line(get<string>(option, 'text')) });
  }
  return choices;
};

const dataOf = (attributes: Record<string, string>, masks: boolean): string =>
  Object.keys(attributes)
    .filter((name) => name.startsWith('data-') && !name.startsWith('data-ck-') && MASKS.test(name) === masks)
    .map((name) => (masks ? '' : `${name.slice(5)} `) + (attributes[name] ?? ''))
    .join(' ');

const maxLengthOf = (text: string | undefined): number | null =>
  text && /^\d+$/.test(text) ? Number(text) : null;

/** A control as plain data, without its texts on the page. */
export function readControl(
  control: Element,
  type: string,
  declared: DeclaredField | null,
): [ControlSnapshot, Record<string, string>] {
  const own = readAttributes(control);
  const text = (name: string): string => own[name] ?? '';
  if (type === 'password') passwords.add(control);
  const tag = type.startsWith('select') ? 'select' : type === 'textarea' ? type : 'input';
  const snapshot: ControlSnapshot = {
    tag,
    type: tag === 'select' ? 'select' : type,
    name: text('name'),
    id: text('id'),
    className: text('class'),
    autocomplete: text('autocomplete').toLowerCase(),
    inputMode: text('inputmode').toLowerCase(),
    placeholder: text('placeholder'),
    pattern: text('pattern'),
    title: text('title'),
    maxLength: maxLengthOf(own['maxlength']),
    required: 'required' in own,
    disabled: 'disabled' in own,
    readOnly: 'readonly' in own,
    tabIndex: text('tabindex'),
    mask: line(dataOf(own, true)),
    data: line(dataOf(own, false)),
    label: '',
    ariaLabel: text('aria-label'),
    choices: tag === 'select' ? readChoices(control) : [],
    declared,
    hidden:
      'hidden' in own ||
      own['aria-hidden'] === 'true' ||
      /display:\s*none|visibility:\s*hidden/i.test(text('style')),
    secret: passwords.has(control) || isSecret(type, text('autocomplete'), text('name'), text('id')),
  };
  snapshots.set(control, snapshot);
  return [snapshot, own];
}

/** Marks every password below `root`, so that a "show password" later does not open it to us. */
export function rememberSecrets(root: ParentNode): void {
  for (const control of Array.from(
    call<NodeListOf<Element>>(root, 'querySelectorAll', 'input[type=password]'),
  ))
    passwords.add(control);
}

/** What a control holds, at most 1,000 characters; `''` for anything that is never read. */
export function readValue(control: Element): string {
  const snapshot =
    snapshots.get(control) ?? readControl(control, String(get(control, 'type') ?? ''), null)[0];
  const type = get<string>(control, 'type');
  if (snapshot.secret || passwords.has(control) || type === 'password' || type === 'file') return '';
  if (type === 'hidden' && !snapshot.declared) return '';
  return String(get<string>(control, 'value') ?? '').slice(0, 1000);
}
