import type { ControlSnapshot, FormSnapshot } from '../fields/snapshot';
import { get, isForm } from './dom';
import { findDeclared, isExcluded, listElements, readMarks, type Hints } from './form-scope';
import { readAttributes, readControl } from './read-control';
import { readNearby, readReferences, readTexts, saysSomething } from './read-labels';
import { readButtons, readDressed } from './read-words';

/** A form as it was read: the controls in the order of `snapshot.controls`. */
export interface FormReading {
  root: Element;
  controls: Element[];
  snapshot: FormSnapshot;
  /** What the browser listed, and how much was declared, to tell later whether the form is still the same. */
  listed: Element[];
  /** What carries an attribute of ours. */
  marks: Element[];
}

/** Types of controls that hold a value, by how they begin; an `object` has the type of its file. */
const VALUED = /^(?:text|tel|email|num|sea|url|pass|hid|che|rad|date|mon|wee|tim|col|ran|sel)[a-z-]*$/;
const SUBMITS = /^(?:submit|button|image)$/;
const FRAME = /^(?:id|name|class|action|method|role|aria-label)$/;
/** Hidden controls that an owner may mean for us; of any other not even the rest of the markup is read. */
const OWNED = /^(?:.*\W)?(?:ck[_-]?)?(?:manager|mail|callkeeper_storage)\W*$/i;

/** Reads a form, or a container that stands for one, into plain data. Asks for no layout and adds no listener. */
export function readForm(root: Element, { map, ignore }: Hints = {}): FormReading {
  const pseudo = !isForm(root);
  const listed = listElements(root, pseudo);
  const marks = readMarks(root);
  const { labels, heading } = readTexts(root);
  const controls: Element[] = [];
  const snapshots: ControlSnapshot[] = [];
  const submits: Element[] = [];
  for (const element of listed) {
    const type = String(get(element, 'type'));
    if (SUBMITS.test(type)) submits.push(element);
    if (!VALUED.test(type) || ((ignore || marks.length) && isExcluded(element, root, marks, ignore)))
      continue;
    const snapshot = readOne(element, type, root, labels.get(element) ?? '', map);
    if (!snapshot || snapshot.declared === 'ignore') continue;
    controls.push(element);
    snapshots.push(snapshot);
  }
  const own = readAttributes(root, FRAME);
  const text = (name: string): string => own[name] ?? '';
  const snapshot: FormSnapshot = {
    pseudo,
    id: text('id'),
    name: text('name'),
    className: text('class'),
    action: text('action'),
    method: text('method'),
    role: text('role'),
    ariaLabel: text('aria-label'),
    heading: heading || readDressed(root),
    buttons: readButtons(root, submits),
    controls: snapshots,
  };
  return { root, controls, snapshot, listed, marks };
}

/** One control with its texts; `null` for what is hidden and nobody declared. */
function readOne(
  element: Element,
  type: string,
  root: Element,
  label: string,
  map: Hints['map'],
): ControlSnapshot | null {
  const own = readAttributes(element, undefined, !!label);
  const declared = findDeclared(element, own['data-ck-field'] ?? '', map);
  const isHidden = type === 'hidden';
  if (isHidden && !declared && !OWNED.test(own['name'] ?? '')) return null;
  const ids = own['aria-labelledby'];
  if (ids) own['aria-label'] = readReferences(element, ids);
  const words = label + (own['aria-label'] ?? '') + (own['placeholder'] ?? '');
  const snapshot = readControl(
    element,
    type,
    own,
    isHidden || saysSomething(words) ? label : readNearby(element, root),
  );
  snapshot.declared = declared;
  return snapshot;
}

/** Whether a reading still describes its form: the same elements in the same order, the same declarations. */
export function isFresh({ root, listed, marks, snapshot }: FormReading): boolean {
  const now = listElements(root, snapshot.pseudo);
  return (
    now.length === listed.length &&
    now.every((element, index) => element === listed[index]) &&
    readMarks(root).length === marks.length
  );
}

/** What a form calls itself: legend or heading, `aria-label`, `name`, `id`. */
export const readTitle = ({ snapshot }: FormReading): string =>
  snapshot.heading || snapshot.ariaLabel || snapshot.name || snapshot.id;

export { readValue, rememberSecrets } from './read-control';
