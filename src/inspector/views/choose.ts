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
  return found ? sayField(found.field, desk.pack) : words.correct.Nothing;
}

/** What came of a correction. */
function sayResult({ shown, words }: Desk, now: string): string {
  const { correct } = words();
  if (shown.result === 'refused') return correct.Refused;
  return fill(correct.Done, { now: now.replace(/\.$/, '') });
}

function say(desk: Desk, subject: Element, meaning: Meaning): void {
  desk.shown.result = desk.corrections.correct(subject, meaning);
  desk.refresh();
  desk.say(sayResult(desk, sayNow(desk, subject, reportOf(desk.reports, subject))));
}

const meaningButton = (desk: Desk, subject: Element, meaning: Meaning, words: string): HTMLElement => {
  const made = desk.corrections.list().some((one) => one.element === subject && one.meaning === meaning);
  return button(`m-${meaning}`, words, () => say(desk, subject, meaning), { 'aria-pressed': String(made) });
};

function showNow(desk: Desk, now: string): Child[] {
  const { correct } = desk.words();
  const { result } = desk.shown;
  if (!result) return [element('p', {}, `${correct.Now}: ${now}`)];
  return [
    element(result === 'refused' ? 'p.told.bad' : 'p.told', {}, sayResult(desk, now)),
    result === 'attribute' && element('p.soft', {}, correct.ByAttribute),
  ];
}

const choices = (title: string, ...buttons: HTMLElement[]): HTMLElement =>
  element('div.choices', { role: 'group', 'aria-label': title }, ...buttons);

/** Says what the chosen control, or its form, is. */
export function chooseMeaning(desk: Desk, chosen: Element): HTMLElement {
  const { correct } = desk.words();
  const report = reportOf(desk.reports, chosen);
  const isWhole = report?.form === chosen;
  const title = report ? formName(report, desk.words()) : '';
  const fields = FIELDS.map((field) => meaningButton(desk, chosen, field, sayField(field, desk.pack)));
  return element(
    'div.box',
    {},
    element(
      'h3',
      {},
      `${isWhole ? correct.Form : correct.Chosen}: `,
      quote(isWhole ? title : controlName(chosen)),
    ),
    element('code.soft', {}, plain(selectorOf(chosen), 120)),
    ...showNow(desk, sayNow(desk, chosen, report)),
    !isWhole && element('h4', {}, correct.What),
    !isWhole && choices(correct.What, ...fields),
    !isWhole && report && element('h4', {}, `${correct.Form}: `, quote(title)),
    report &&
      choices(
        correct.Form,
        meaningButton(desk, report.form, 'leave', correct.Leave),
        meaningButton(desk, report.form, 'bind', correct.Bind),
      ),
  );
}

function sayMeaning({ words, pack }: Desk, meaning: Meaning): string {
  const { Leave, Bind } = words().correct;
  return isFormMeaning(meaning) ? { leave: Leave, bind: Bind }[meaning] : sayField(meaning, pack);
}

/** A correction in words: what, and what it was said to be. */
export const sayCorrection = (desk: Desk, selector: string, meaning: Meaning): string =>
  `${plain(selector, 120)}: ${sayMeaning(desk, meaning)}`;
