import type { FieldMapping } from '../fields/mapping';
import type { ControlValue } from '../submission/values';
import { get } from './dom';
import { readChosenCode } from './read-chosen-code';
import { readValue } from './read-control';
import type { FormReading } from './read-form';

const chosenText = (control: Element): string => {
  const options = get<ArrayLike<HTMLOptionElement>>(control, 'options');
  const index = get<number>(control, 'selectedIndex') ?? -1;
  return options?.[index]?.text ?? '';
};

function readOne(
  { controls, snapshot }: FormReading,
  index: number,
  field: ControlValue['field'],
): ControlValue {
  const control = controls[index] as Element;
  const seen = snapshot.controls[index];
  const isBox = seen?.type === 'checkbox';
  const value: ControlValue = {
    control: index,
    field,
    name: seen?.name ?? '',
    text: isBox ? '' : readValue(control),
    required: !!seen?.required,
    mask: seen?.mask || seen?.placeholder || '',
    declared: seen?.declared != null,
  };
  if (seen?.tag === 'select') value.choice = chosenText(control);
  if (isBox || seen?.type === 'radio') value.checked = !!get<boolean>(control, 'checked');
  return value;
}

/**
 * Copies what the mapped controls hold now, and those that a placeholder asks for by `names`. Nothing else is read.
 */
export function readValues(
  reading: FormReading,
  fields: readonly FieldMapping[],
  names: readonly string[],
): ControlValue[] {
  const values = fields.map(({ control, field }) => readOne(reading, control, field));
  const tel = values.find(({ field }) => field === 'tel');
  const code = tel && readChosenCode(reading.controls[tel.control] as Element);
  if (code) values.push({ ...tel, field: 'tel.code', text: code, required: false });
  reading.snapshot.controls.forEach(({ name }, index) => {
    if (names.includes(name) && !fields.some(({ control }) => control === index))
      values.push(readOne(reading, index, null));
  });
  return values.filter(({ control, field }) => field !== null || !isUnchecked(reading, control));
}

const isUnchecked = ({ controls, snapshot }: FormReading, index: number): boolean =>
  /checkbox|radio/.test(snapshot.controls[index]?.type ?? '') &&
  !get<boolean>(controls[index] as Element, 'checked');

const EVIDENCE = /^(text|tel|number|search|textarea)$/;

/** What stands in the controls that could be a phone, for weighing values where the mapping is not sure. */
export function readEvidence(reading: FormReading): { control: number; text: string }[] {
  const found: { control: number; text: string }[] = [];
  reading.snapshot.controls.forEach(({ type, secret, disabled, hidden }, control) => {
    if (!EVIDENCE.test(type) || secret || disabled || hidden) return;
    found.push({ control, text: readValue(reading.controls[control] as Element) });
  });
  return found;
}
