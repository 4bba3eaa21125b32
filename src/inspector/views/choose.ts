import type { DeclaredField } from '../../fields/field';
import type { FormReport } from '../api';
import { isFormMeaning, reportOf, type Meaning } from '../corrections';
import type { Desk } from '../desk';
import { button, element, quote, type Child } from '../element';
import { FIELDS_EN } from '../generated/words';
import { controlName } from '../page';
import { selectorOf } from '../selector';
import { fill, plain } from '../text';
import { sayField } from '../words/languages';
import { formName, sayVerdict } from './form-card';

const FIELDS = Object.keys(FIELDS_EN) as DeclaredField[];

/** What the script takes an element for now. */
function sayNow(desk: Desk, chosen: Element, report: FormReport | undefined): string {
  const words = desk.words();
  if (report?.form === chosen) return sayVerdict(report, words);
  const found = report?.fields.find(({ control }) => control === chosen);
  return found ? sayField(found.field, desk.pack) : words.correct.nothing;
}

function say(desk: Desk, element: Element, meaning: Meaning): void {
  const { shown, corrections } = desk;
  shown.result = corrections.correct(element, meaning);
  desk.refresh();
  const report = reportOf(desk.reports, element);
  desk.say(fill(desk.words().correct.done, { now: sayNow(desk, element, report) }));
}

const meaningButton = (desk: Desk, subject: Element, meaning: Meaning, words: string): HTMLElement => {
  const made = desk.corrections.list().some((one) => one.element === subject && one.meaning === meaning);
  return button(`m-${meaning}`, words, () => say(desk, subject, meaning), { 'aria-pressed': String(made) });
};

function sayResult(desk: Desk, now: string): Child[] {
  const { correct } = desk.words();
  const { result } = desk.shown;
  if (!result) return [element('p', {}, `${correct.now}: ${now}`)];
  if (result === 'refused') return [element('p', { class: 'told bad' }, correct.refused)];
  return [
    element('p', { class: 'told' }, fill(correct.done, { now: now.replace(/\.$/, '') })),
    result === 'attribute' && element('p', { class: 'soft' }, correct.byAttribute),
  ];
}

function formButtons(desk: Desk, form: Element): HTMLElement {
  const { correct } = desk.words();
  return element(
    'div',
    { class: 'choices', role: 'group', 'aria-label': correct.form },
    meaningButton(desk, form, 'leave', correct.leave),
    meaningButton(desk, form, 'bind', correct.bind),
  );
}

/** Says what the chosen control, or its form, is. */
export function chooseMeaning(desk: Desk, chosen: Element): HTMLElement {
  const { correct, forms } = desk.words();
  const report = reportOf(desk.reports, chosen);
  const isWhole = report?.form === chosen;
  const name = isWhole ? formName(report, desk.words()) : controlName(chosen);
  const now = sayNow(desk, chosen, report);
  const fields = FIELDS.map((field) => meaningButton(desk, chosen, field, sayField(field, desk.pack)));
  return element(
    'div',
    { class: 'box' },
    element('h3', {}, `${isWhole ? correct.form : correct.chosen}: `, quote(name)),
    element('p', { class: 'soft' }, element('code', {}, plain(selectorOf(chosen), 120))),
    ...sayResult(desk, now),
    !isWhole && element('h4', {}, correct.what),
    !isWhole && element('div', { class: 'choices', role: 'group', 'aria-label': correct.what }, ...fields),
    report &&
      element(
        'h4',
        {},
        correct.form,
        isWhole ? '' : ': ',
        isWhole ? '' : quote(plain(report.title) || forms.untitled),
      ),
    report && formButtons(desk, report.form),
  );
}

/** A correction in words: what, and what it was said to be. */
export const sayCorrection = (desk: Desk, selector: string, meaning: Meaning): string => {
  const { correct } = desk.words();
  return `${plain(selector, 120)}: ${isFormMeaning(meaning) ? correct[meaning] : sayField(meaning, desk.pack)}`;
};
