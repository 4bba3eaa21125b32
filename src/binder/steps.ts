import { get, toArray } from '../page/dom';
import type { ControlValue } from '../submission/values';
import type { Binding } from './model';

/** What was typed in earlier steps of a form whose later steps take their place. */
interface Memory {
  values: ControlValue[];
}

const memories = new WeakMap<Element, Memory>();

const placeOf = (root: Element): Element | null => get<Element | null>(root, 'parentElement') ?? null;

/** In place of the index of a control that stood in an earlier step. */
export const RECALLED = -1;

/** What the steps before left: in this form, or in one that stood in its place and is gone. */
function findMemory(root: Element): Memory | undefined {
  const own = memories.get(root);
  const place = placeOf(root);
  if (own || !place) return own;
  const memory = memories.get(place);
  const stands = (one: Element) => memories.get(one) === memory;
  return memory && toArray(get<ArrayLike<Element>>(place, 'children')).some(stands) ? undefined : memory;
}

const isSame = (one: ControlValue, other: ControlValue): boolean =>
  one.field === other.field && (one.field !== null || one.name === other.name);

/** The values of this step and, where it has no control for a field, those of earlier ones. */
export function recallSteps(root: Element, values: ControlValue[]): ControlValue[] {
  const earlier = findMemory(root)?.values ?? [];
  return values.concat(earlier.filter((old) => !values.some((value) => isSame(value, old))));
}

/** Keeps what a step holds for the steps that follow, which may ask in the same controls. */
export function rememberStep(binding: Binding, values: ControlValue[]): void {
  const { root } = binding;
  binding.reading = undefined;
  const filled = values.filter(({ text, checked }) => text || checked !== undefined);
  const memory: Memory = { values: filled.map((value) => ({ ...value, control: RECALLED })) };
  const place = placeOf(root);
  memories.set(root, memory);
  if (place) memories.set(place, memory);
}

/** The call was ordered: what came from earlier steps is used up. */
export function forgetSteps(root: Element, values: readonly ControlValue[]): void {
  const isRecalled = values.some(({ control }) => control === RECALLED);
  const memory = isRecalled ? findMemory(root) : memories.get(root);
  if (memory) memory.values = [];
}
