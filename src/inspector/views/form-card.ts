import type { FieldReport, FormReport } from '../api';
import type { Desk } from '../desk';
import { button, element, keyOf, quote, type Child } from '../element';
import { controlName, controlsOf } from '../page';
import { isForm } from '../../page/dom';
import { selectorOf } from '../selector';
import { fill, plain } from '../text';
import { sayField, saySystem } from '../words/languages';
import { describeSignal } from '../words/signals';
import type { Words } from '../words/words';
import { listOptions } from './options-list';
import { chip, folding } from './view';

/** How sure the script is, in a word. From 5 a control is what it seems to be, from 8 clearly so. */
const trustOf = ({ score, signals }: FieldReport): keyof Words['trust'] => {
  if (signals.some(({ signal }) => signal === 'declared')) return 'declared';
  return score >= 8 ? 'strong' : score >= 5 ? 'fair' : 'weak';
};

/** Leads to the page on which a control, or a form, is corrected. */
export function correct(desk: Desk, chosen: Element): void {
  Object.assign(desk.shown, { tab: 'correct', chosen, result: null });
  desk.point(chosen);
  desk.render();
}

function correctButton(desk: Desk, subject: Element, name: string): HTMLElement {
  const { forms } = desk.words();
  return button(`c${keyOf(subject)}`, forms.Correct, () => correct(desk, subject), {
    class: 'small',
    'aria-label': `${forms.Correct}: ${name}`,
  });
}

const sayWeight = (weight: number): string => (weight > 0 ? `+${weight}` : String(weight).replace('-', '−'));

/** A control that is used: what it is, and behind a fold why. */
function fieldItem(desk: Desk, report: FieldReport): HTMLElement {
  const { control, field, score, signals } = report;
  const name = controlName(control);
  const why = () => [
    element(
      'ul.signals',
      {},
      ...signals.map(({ signal, weight }) =>
        element('li', {}, `${plain(describeSignal(signal, desk.pack.signals), 120)} (${sayWeight(weight)})`),
      ),
    ),
  ];
  return element(
    'li.field',
    {},
    element(
      'div.row',
      {},
      element('div.grow', {}, element('b', {}, sayField(field, desk.pack)), ' ← ', quote(name)),
      correctButton(desk, control, name),
    ),
    folding(desk, `w${keyOf(control)}`, 'quiet', [`${desk.words().trust[trustOf(report)]} (${score})`], why),
  );
}

function otherItem(desk: Desk, control: Element): HTMLElement {
  const name = controlName(control);
  return element('li.row', {}, element('span.grow', {}, quote(name)), correctButton(desk, control, name));
}

/** Why a form is bound or left alone, in one sentence. */
export const sayVerdict = ({ bound, reason }: FormReport, { forms, reasons }: Words): string =>
  bound ? forms.Bound : `${forms.Alone} ${reason ? reasons[reason] : ''}`.trim();

export const formName = ({ title }: FormReport, { forms }: Words): string => plain(title) || forms.Untitled;

function buildCard(desk: Desk, report: FormReport): Child[] {
  const { forms } = desk.words();
  const { form, system, fields } = report;
  const others = controlsOf(form).filter((control) => !fields.some((field) => field.control === control));
  const list = (title: string, items: HTMLElement[]): Child[] =>
    items.length ? [element('h3.minor', {}, title), element('ul.plain', {}, ...items)] : [];
  return [
    element(
      'p.soft',
      {},
      element('code', {}, plain(selectorOf(form), 120)),
      isForm(form) ? '' : ` (${forms.Pseudo})`,
    ),
    system && element('p', {}, fill(forms.System, { name: saySystem(system) })),
    ...(fields.length
      ? list(
          forms.Controls,
          fields.map((field) => fieldItem(desk, field)),
        )
      : [element('p', {}, forms.NoFields)]),
    ...list(
      forms.Others,
      others.map((control) => otherItem(desk, control)),
    ),
    element(
      'div.row',
      {},
      button(`s${keyOf(form)}`, forms.Show, () => desk.point(form), { class: 'small' }),
      correctButton(desk, form, formName(report, desk.words())),
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
      'span.grow',
      {},
      element('b', {}, quote(formName(report, words))),
      element('span.verdict', {}, sayVerdict(report, words)),
    ),
    chip(bound ? 'good' : 'note', bound ? '✓' : '–'),
  ];
  return folding(desk, `f${keyOf(form)}`, 'card', summary, () => buildCard(desk, report));
}
