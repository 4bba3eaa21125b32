import type { ControlSnapshot, FormSnapshot } from '../fields/snapshot';
import { attribute, call, isForm } from './dom';
import { isExcluded, listElements, readDeclared, readMarks, typeOf, type Hints } from './form-scope';
import { line, readControl } from './read-control';
import { readLabels, readNearby, readReferences } from './read-labels';
import { readButtons, readHeading } from './read-words';

/** A form as it was read: the controls in the order of `snapshot.controls`. */
export interface FormReading {
  root: Element;
  controls: Element[];
  snapshot: FormSnapshot;
  /** What the browser listed, to tell later whether the form is still the same. */
  listed: Element[];
  marks: number;
}

const OWNERS = /manager|mail|callkeeper_storage/i;

const explains = (snapshot: ControlSnapshot): boolean =>
  /[^\0-@[-`{-¿]/.test(snapshot.ariaLabel + snapshot.placeholder + snapshot.label);

/** Reads a form, or a container that stands for one, into plain data. Asks for no layout and adds no listener. */
export function readForm(root: Element, hints: Hints = {}): FormReading {
  const listed = Array.from(listElements(root));
  const marks = readMarks(root);
  const labels = readLabels(root);
  const controls: Element[] = [];
  const snapshots: ControlSnapshot[] = [];
  const submits: Element[] = [];
  for (const element of listed) {
    const type = typeOf(element);
    if (!type) submits.push(element);
    if (!type || ((marks.length || hints.ignore) && isExcluded(element, root, marks, hints.ignore ?? '')))
      continue;
    const declared = readDeclared(element, marks, hints.map ?? {});
    if (declared === 'ignore') continue;
    if (type === 'hidden' && !declared && !OWNERS.test(attribute(element, 'name'))) continue;
    const [snapshot, own] = readControl(element, type, declared);
    snapshot.label = labels.get(element) ?? '';
    if (own['aria-labelledby'])
      snapshot.ariaLabel = readReferences(element, own['aria-labelledby']) || snapshot.ariaLabel;
    if (type !== 'hidden' && !explains(snapshot)) snapshot.label = readNearby(element, root);
    controls.push(element);
    snapshots.push(snapshot);
  }
  return { root, controls, snapshot: readFrame(root, submits, snapshots), listed, marks: marks.length };
}

function readFrame(root: Element, submits: readonly Element[], controls: ControlSnapshot[]): FormSnapshot {
  const names = call<string[]>(root, 'getAttributeNames');
  const text = (name: string): string => (names.includes(name) ? line(attribute(root, name)) : '');
  return {
    pseudo: !isForm(root),
    id: text('id'),
    name: text('name'),
    className: text('class'),
    action: text('action'),
    method: text('method'),
    role: text('role'),
    ariaLabel: text('aria-label'),
    heading: readHeading(root),
    buttons: readButtons(root, submits),
    controls,
  };
}

/** Whether a reading still describes its form: the same elements in the same order, the same declarations. */
export function isFresh(reading: FormReading): boolean {
  const now = listElements(reading.root);
  const { listed } = reading;
  if (now.length !== listed.length) return false;
  for (let index = 0; index < listed.length; index++) if (now[index] !== listed[index]) return false;
  return readMarks(reading.root).length === reading.marks;
}

/** What a form calls itself: legend or heading, `aria-label`, `name`, `id`. */
export const readTitle = ({ snapshot }: FormReading): string =>
  snapshot.heading || snapshot.ariaLabel || snapshot.name || snapshot.id;

export { readValue, rememberSecrets } from './read-control';
