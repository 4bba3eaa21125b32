import type { FieldMapping } from '../fields/mapping';
import type { ControlValue } from '../submission/values';
import { call, get } from './dom';
import { readChosenCode, readPrefix } from './read-chosen-code';
import { readValue } from './read-control';
import type { FormReading } from './read-form';
import { isHidden } from './refusal';

const chosenText = (control: Element): string => {
  const options = get<ArrayLike<HTMLOptionElement>>(control, 'options');
  return options?.[get<number>(control, 'selectedIndex') ?? -1]?.text ?? '';
};

function readOne(reading: FormReading, index: number, field: ControlValue['field']): ControlValue {
  const control = reading.controls[index]!;
  const seen = reading.snapshot.controls[index]!;
  const { type, name, required, mask, placeholder, declared } = seen;
  const value: ControlValue = {
    control: index,
    field,
    name,
    text: field === 'consent' ? '' : readValue(control, seen),
    required,
    mask: mask || placeholder,
    declared: !!declared,
  };
  if (type === 'select') value.choice = chosenText(control);
  if (/^(?:checkbox|radio)$/.test(type)) value.checked = !!get<boolean>(control, 'checked');
  return value;
}

/** Of several numbers those that nobody sees, or that the browser would not send, are not the visitor's. */
function forgetUnseen({ controls }: FormReading, values: readonly ControlValue[]): void {
  const typed = values.filter(({ field, text }) => field === 'tel' && text);
  if (!typed[1]) return;
  const unseen = typed.filter(({ control }) => {
    const element = controls[control]!;
    return call<boolean>(element, 'matches', ':disabled') || isHidden(element, null);
  });
  if (unseen.length < typed.length) for (const value of unseen) value.text = '';
}

/**
 * Copies what the mapped controls hold now, those that a placeholder asks for by `names`, and hidden traps for bots.
 * Nothing else is read.
 */
export function readValues(
  reading: FormReading,
  fields: readonly FieldMapping[],
  names: readonly string[],
): ControlValue[] {
  const values = fields.map(({ control, field }) => readOne(reading, control, field));
  forgetUnseen(reading, values);
  const tel = values.find(({ field }) => field === 'tel');
  const phone = tel && reading.controls[tel.control]!;
  // Whoever types a plus types the code.
  const code = phone && (readChosenCode(phone) || (!tel.text.includes('+') && readPrefix(phone)));
  if (code) values.push({ ...tel, field: 'tel.code', text: code, required: false });
  reading.snapshot.controls.forEach(({ name }, index) => {
    if (fields.some(({ control }) => control === index)) return;
    // A style sheet may hide a trap that bears the name of a real field: only a look at the page tells them apart.
    const isTrap = reading.lures.includes(index) && isHidden(reading.controls[index]!, reading.root);
    if (!isTrap && !names.includes(name)) return;
    const value = readOne(reading, index, isTrap ? 'honeypot' : null);
    if (value.checked !== false) values.push(value);
  });
  return values;
}

/** What stands in the controls that could be a phone, for weighing values where the mapping is not sure. */
export const readEvidence = ({ controls, snapshot }: FormReading): { control: number; text: string }[] =>
  snapshot.controls.flatMap((seen, control) =>
    /^(?:text|tel|number|textarea)$/.test(seen.type) && !seen.hidden
      ? { control, text: readValue(controls[control]!, seen) }
      : [],
  );
