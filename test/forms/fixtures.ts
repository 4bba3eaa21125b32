import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { mapForm } from '../../src/fields/map-form';
import type { FormMapping } from '../../src/fields/mapping';
import { readForm } from '../../src/page/read-form';

/**
 * Our own small forms, each with a trap in it. Labels stand in the HTML:
 * `data-trap` what the trap is; `data-bind` `yes` or `no:reason`; `data-label` on a control what it is (nothing
 * where the attribute is missing); `data-main` the name of the phone to call. What the script gets wrong today
 * stands beside it as `data-now` and `data-bind-now`: a test fails when it gets worse and when it gets better.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');
const MARKS = ['data-trap', 'data-bind', 'data-bind-now', 'data-label', 'data-now', 'data-main'];

export interface Trap {
  file: string;
  name: string;
  /** What the script is known to answer: the truth, or the recorded mistake. */
  expected: { verdict: string; controls: string[]; main: string | null };
  /** The truth. */
  wanted: { verdict: string; controls: string[] };
  found: { verdict: string; controls: string[]; main: string | null };
}

const takeOff = (element: Element, name: string): string | null => {
  const value = element.getAttribute(name);
  element.removeAttribute(name);
  return value;
};

const verdictOf = ({ verdict }: FormMapping): string => (verdict.bound ? 'yes' : `no:${verdict.reason}`);

const describe = (control: Element, said: string): string =>
  `${control.getAttribute('name') ?? control.getAttribute('placeholder') ?? control.outerHTML}: ${said}`;

function readTrap(file: string, root: Element): Trap {
  const inside = [...root.querySelectorAll('input,select,textarea')];
  const tied = root.id ? [...root.ownerDocument.querySelectorAll(`[form="${root.id}"]`)] : [];
  const controls = [...inside, ...tied];
  const name = takeOff(root, 'data-trap') ?? '';
  const bind = takeOff(root, 'data-bind') ?? '';
  const bindNow = takeOff(root, 'data-bind-now');
  const main = takeOff(root, 'data-main');
  const labels = controls.map((control) => takeOff(control, 'data-label') ?? 'none');
  const now = controls.map((control, index) => takeOff(control, 'data-now') ?? labels[index] ?? '');
  const left = [root, ...controls].flatMap((element) => MARKS.filter((mark) => element.hasAttribute(mark)));
  if (left.length) throw new Error(`${name}: labels would be read as evidence`);

  const reading = readForm(root);
  const mapping = mapForm(reading.snapshot);
  const fieldOf = (control: Element): string =>
    mapping.fields.find((found) => reading.controls[found.control] === control)?.field ?? 'none';
  const phone = mapping.fields.find(({ field }) => field === 'tel');
  const mainName = phone ? (reading.controls[phone.control]?.getAttribute('name') ?? null) : null;
  const list = (said: readonly string[]): string[] =>
    controls.map((control, index) => describe(control, said[index] ?? ''));
  return {
    file,
    name,
    expected: { verdict: bindNow ?? bind, controls: list(now), main: main ?? mainName },
    wanted: { verdict: bind, controls: list(labels) },
    found: { verdict: verdictOf(mapping), controls: list(controls.map(fieldOf)), main: mainName },
  };
}

const readFixture = (file: string): Trap[] => {
  const { document } = new JSDOM(readFileSync(join(FOLDER, file), 'utf8')).window;
  return [...document.querySelectorAll('[data-trap]')].map((root) => readTrap(file, root));
};

export const readTraps = (): Trap[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap(readFixture);
