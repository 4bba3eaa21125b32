import { hears } from '../fields/dictionary';
import { saysWhatFor } from '../fields/judge-form';
import { OWNED } from '../fields/known-fields';
import type { ControlSnapshot, FormSnapshot } from '../fields/snapshot';
import { fold, lastSegment } from '../fields/text';
import { attribute, get } from './dom';
import { findDeclared, isExcluded, listDeclared, listElements, type Hints } from './form-scope';
import { readAttributes, readControl } from './read-control';
import { readNearby, readReferences, readTexts, saysSomething } from './read-labels';
import { readAbove, readButtons, readDressed } from './read-words';

/** A form as it was read: the controls in the order of `snapshot.controls`. */
export interface FormReading {
  root: Element;
  controls: Element[];
  snapshot: FormSnapshot;
  /** What the browser listed, to tell later whether the form is still the same. */
  listed: Element[];
  /** What says something of the controls: options, fields, nested pseudo-forms. */
  declared: Element[];
  /** Indexes of controls that bear the name of a trap for bots: one that nobody sees is a trap. */
  lures: number[];
  /** The form and its controls that carry an attribute of ours, be it a right one or not. */
  ours: Set<Element>;
}

/** Types of controls that hold a value, by how they begin; an `object` has the type of its file. */
const VALUED = /^(?:text|tel|email|num|sea|url|pass|hid|che|rad|date|mon|wee|tim|col|ran|sel)[a-z]*$/;

/** Reads a form, or a container that stands for one, into plain data. Asks for no layout and adds no listener. */
export function readForm(root: Element, { map, ignore }: Hints = {}): FormReading {
  const listed = listElements(root);
  const declared = listDeclared(root);
  const { labels, heading: own, recipients } = readTexts(root);
  const heading = own || readDressed(root);
  const controls: Element[] = [];
  const snapshots: ControlSnapshot[] = [];
  const submits: Element[] = [];
  const ours = new Set<Element>();
  const lures: number[] = [];
  for (const element of listed) {
    const type = String(get(element, 'type')).replace(/-.*/, '');
    // What the keyboard does not reach belongs to something else: the cross of a search among countries.
    const isPressed = /^(?:submit|image)$/.test(type);
    if (isPressed || (type === 'button' && attribute(element, 'tabindex') !== '-1')) submits.push(element);
    if (!VALUED.test(type) || isExcluded(element, root, declared, ignore)) continue;
    const snapshot = readOne(element, type, root, labels.get(element) ?? '', ours, map);
    if (!snapshot) continue;
    if (hears(fold(snapshot.name), /^lure$/)) lures.push(controls.length);
    controls.push(element);
    snapshots.push({ ...snapshot, recipient: recipients.has(element) });
  }
  const said = { ...readAttributes(root, ours), heading, buttons: readButtons(root, submits) };
  const above = saysWhatFor(said) ? '' : readAbove(root);
  const snapshot: FormSnapshot = { ...said, above, controls: snapshots };
  return { root, controls, snapshot, listed, declared, lures, ours };
}

/** One control with its texts; `null` for what is hidden and nobody declared, or is to be ignored. */
function readOne(
  element: Element,
  type: string,
  root: Element,
  label: string,
  ours: Set<Element>,
  map: Hints['map'],
): Omit<ControlSnapshot, 'recipient'> | null {
  const own = readAttributes(element, ours);
  const declared = findDeclared(element, own['data-ck-field'], map);
  const isHidden = type === 'hidden';
  // Of any other hidden control not even the rest of the markup is read.
  if (declared === 'ignore' || (isHidden && !declared && !OWNED.test(lastSegment(own.name)))) return null;
  const ids = own['aria-labelledby'];
  if (ids) own['aria-label'] = readReferences(element, ids);
  // A placeholder whose words mean nothing to us may be an example; what stands beside it then says more.
  const isNamed = isHidden || saysSomething(label + own['aria-label']) || hears(fold(own.placeholder), /./);
  return readControl(element, type, own, isNamed ? label : readNearby(element, root), declared);
}

/** Whether a reading still describes its form: the same elements in the same order, the same declarations. */
export function isFresh({ root, listed, declared }: FormReading): boolean {
  const now = listElements(root);
  return (
    now.length === listed.length &&
    now.every((element, index) => element === listed[index]) &&
    listDeclared(root).length === declared.length
  );
}

/** What a form calls itself: legend or heading, `aria-label`, `name`, `id`. */
export const readTitle = ({ snapshot }: FormReading): string =>
  snapshot.heading || snapshot.above || snapshot['aria-label'] || snapshot.name || snapshot.id;
