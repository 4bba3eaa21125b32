import type { FieldReport, FormReport } from '../api';
import type { Desk } from '../desk';
import { button, element, keyOf, quote } from '../element';
import { controlName, controlsOf } from '../page';
import { isForm } from '../../page/dom';
import { selectorOf } from '../selector';
import { fill, plain } from '../text';
import { sayField } from '../words/languages';
import { describeSignal } from '../words/signals';
import type { Words } from '../words/words';
import { listOptions } from './options-list';
import { chip, folding } from './view';

/** How sure the script is, in a word. From 5 a control is what it seems to be, from 8 clearly so. */
const trustOf = ({ score, signals }: FieldReport): keyof Words['trust'] => {
  if (signals.some(({ signal }) => signal === 'declared')) return 'declared';
  return score >= 8 ? 'strong' : score >= 5 ? 'fair' : 'weak';
};

/** Leads to the page on which a control is corrected. */
export function correct(desk: Desk, chosen: Element): void {
  Object.assign(desk.shown, { tab: 'correct', chosen, result: null });
  desk.point(chosen);
  desk.render();
}

const correctButton = (desk: Desk, control: Element): HTMLElement => {
  const { forms } = desk.words();
  const label = `${forms.correct}: ${controlName(control)}`;
  return button(`c${keyOf(control)}`, forms.correct, () => correct(desk, control), {
    class: 'small',
    'aria-label': label,
  });
};

const sayWeight = (weight: number): string => (weight > 0 ? `+${weight}` : String(weight).replace('-', '−'));

function fieldItem(desk: Desk, field: FieldReport): HTMLElement {
  const signals = field.signals.map(({ signal, weight }) =>
    element('li', {}, plain(describeSignal(signal, desk.pack.signals), 120), ` (${sayWeight(weight)})`),
  );
  return element(
    'li',
    { class: 'field' },
    element(
      'div',
      { class: 'row' },
      element(
        'span',
        { class: 'grow' },
        element('b', {}, sayField(field.field, desk.pack)),
        ': ',
        quote(controlName(field.control)),
      ),
      correctButton(desk, field.control),
    ),
    element('p', { class: 'soft' }, `${desk.words().trust[trustOf(field)]} (${field.score})`),
    element('ul', { class: 'signals' }, ...signals),
  );
}

const otherItem = (desk: Desk, control: Element): HTMLElement =>
  element(
    'li',
    { class: 'row' },
    element('span', { class: 'grow' }, quote(controlName(control))),
    correctButton(desk, control),
  );

/** Why a form is bound or left alone, in one sentence. */
export const sayVerdict = ({ bound, reason }: FormReport, { forms, reasons }: Words): string =>
  bound ? forms.bound : `${forms.alone} ${reason ? reasons[reason] : ''}`.trim();

export const formName = ({ title }: FormReport, { forms }: Words): string => plain(title) || forms.untitled;

function buildCard(desk: Desk, report: FormReport): HTMLElement[] {
  const { forms, correct: words } = desk.words();
  const { form, system, fields, bound } = report;
  const others = controlsOf(form).filter((control) => !fields.some((field) => field.control === control));
  const list = (title: string, items: HTMLElement[]) =>
    items.length
      ? [element('h3', { class: 'minor' }, title), element('ul', { class: 'plain' }, ...items)]
      : [];
  return [
    element(
      'p',
      { class: 'soft' },
      element('code', {}, plain(selectorOf(form), 120)),
      isForm(form) ? '' : ` (${forms.pseudo})`,
    ),
    ...(system ? [element('p', {}, fill(forms.system, { name: plain(system) }))] : []),
    ...(fields.length
      ? list(
          forms.controls,
          fields.map((field) => fieldItem(desk, field)),
        )
      : [element('p', {}, forms.noFields)]),
    ...list(
      forms.others,
      others.map((control) => otherItem(desk, control)),
    ),
    element(
      'div',
      { class: 'row' },
      button(`s${keyOf(form)}`, forms.show, () => desk.point(form)),
      button(`l${keyOf(form)}`, bound ? words.leave : words.bind, () => correct(desk, form)),
    ),
    ...listOptions(desk, report),
  ];
}

/** What the script thinks of one form. */
export function formCard(desk: Desk, report: FormReport): HTMLElement {
  const words = desk.words();
  const { bound, form } = report;
  const summary = [
    element(
      'span',
      { class: 'grow' },
      element('b', {}, quote(formName(report, words))),
      element('span', { class: 'verdict' }, sayVerdict(report, words)),
    ),
    chip(bound ? 'good' : 'note', bound ? '✓' : '–'),
  ];
  return folding(desk, `f${keyOf(form)}`, summary, () => buildCard(desk, report), { class: 'card' });
}
