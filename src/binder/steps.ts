import { get, nameOf } from '../page/dom';
import { isHidden } from '../page/refusal';
import type { ControlValue } from '../submission/values';
import type { Binding } from './model';

/** What was typed in a step, for those that take its place. */
interface Memory {
  root: Element;
  values: ControlValue[];
  /** The button said that it leads on. */
  leads: boolean;
}

const memories = new WeakMap<Element, Memory>();

/** How far above a step that leads on the steps after it may begin; above any other, only beside it. */
const LEVELS = 6;

const placeOf = (root: Element): Element | null => get<Element | null>(root, 'parentElement') ?? null;

/** The elements around a step that steps after it may share with it; of the whole page no step is a part. */
function placesOf(root: Element): Element[] {
  const places: Element[] = [];
  let at = placeOf(root);
  for (; at && places.length < LEVELS && !(places.length && nameOf(at) === 'body'); at = placeOf(at))
    places.push(at);
  return places;
}

/** In place of the index of a control that stood in an earlier step. */
export const RECALLED = -1;

/** What the steps before left: in this form, or in one that stood near and is gone, or is shown no more. */
function findMemory(root: Element): Memory | undefined {
  const near = [root, ...placesOf(root)].find((place) => memories.has(place));
  const memory = near && memories.get(near);
  if (!memory || memory.root === root) return memory;
  const isGone = !get<boolean>(memory.root, 'isConnected');
  return isGone || (memory.leads && isHidden(memory.root, null)) ? memory : undefined;
}

/** Whether what is pressed stands where steps with controls have come to an end. */
export const endsSteps = (submitter: Element): boolean => !!findMemory(submitter)?.values.length;

const isSame = (one: ControlValue, other: ControlValue): boolean =>
  one.field === other.field && (one.field !== null || one.name === other.name);

/** The values of this step and, where it has no control for a field, those of earlier ones. */
export function recallSteps(root: Element, values: ControlValue[]): ControlValue[] {
  const earlier = findMemory(root)?.values ?? [];
  return values.concat(earlier.filter((old) => !values.some((value) => isSame(value, old))));
}

/** Keeps what a step holds for the steps that follow, which may ask in the same controls. */
export function rememberStep(binding: Binding, values: ControlValue[], leads = true): void {
  const { root } = binding;
  binding.reading = undefined;
  const filled = values.filter(({ text, checked }) => text || checked !== undefined);
  const memory = { root, values: filled.map((value) => ({ ...value, control: RECALLED })), leads };
  [root, ...placesOf(root).slice(0, leads ? LEVELS : 1)].forEach((place) => memories.set(place, memory));
}

/** The call was ordered: what came from earlier steps is used up. */
export function forgetSteps(root: Element, values: readonly ControlValue[]): void {
  const isRecalled = values.some(({ control }) => control === RECALLED);
  const memory = isRecalled ? findMemory(root) : memories.get(root);
  if (memory) memory.values = [];
}
