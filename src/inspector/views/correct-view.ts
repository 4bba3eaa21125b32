import type { Desk } from '../desk';
import { button, element, keyOf, quote, type Child } from '../element';
import { writeCorrections } from '../formats';
import { controlName, controlsOf } from '../page';
import type { Format } from '../words/words';
import { chooseMeaning, sayCorrection } from './choose';
import { correct, formName } from './form-card';
import { copyBox } from './report-view';
import { folding, type View } from './view';

/** Every control that can be chosen, form by form, for those who do not point. */
const listed = (desk: Desk): [control: Element, words: string][] =>
  desk.reports.flatMap((report) =>
    [...new Set([...report.fields.map(({ control }) => control), ...controlsOf(report.form)])].map(
      (control): [Element, string] => [
        control,
        `${controlName(control)} · ${formName(report, desk.words())}`,
      ],
    ),
  );

function startPicking(desk: Desk): void {
  desk.shown.picking = true;
  desk.render();
  desk.say(desk.words().correct.pointHelp);
}

function pickerList(desk: Desk): HTMLElement {
  const { correct: words } = desk.words();
  const { shown } = desk;
  const items = listed(desk);
  const look = (event: Event) => {
    shown.listed = (event.target as HTMLSelectElement).selectedIndex;
    desk.point(items[shown.listed]?.[0] ?? null);
  };
  const choose = () => {
    const control = items[shown.listed]?.[0];
    if (control) correct(desk, control);
  };
  const options = items.map(([, name], at) => element('option', { selected: at === shown.listed }, name));
  const list = () => [
    element('select', { size: '5', 'data-k': 'list', 'aria-label': words.list, change: look }, ...options),
    button('choose', words.choose, choose),
  ];
  return element(
    'div',
    { class: 'box' },
    button('point', words.point, () => startPicking(desk), { class: 'main' }),
    folding(desk, 'all', [words.list], list, { class: 'quiet' }),
  );
}

function madeList(desk: Desk): Child[] {
  const { correct: words } = desk.words();
  const made = desk.corrections.list();
  const items = made.map((one) =>
    element(
      'li',
      { class: 'row' },
      element('span', { class: 'grow' }, quote(sayCorrection(desk, one.selector, one.meaning))),
      button(
        `u${keyOf(one.element)}`,
        words.undo,
        () => {
          desk.corrections.undo(one);
          desk.shown.result = null;
          desk.refresh();
        },
        { class: 'small' },
      ),
    ),
  );
  const list = items.length ? element('ul', { class: 'plain' }, ...items) : element('p', {}, words.none);
  return [
    element('h3', {}, words.made),
    list,
    made.length > 0 && element('p', { class: 'soft' }, words.temporary),
  ];
}

function formatButtons(desk: Desk): HTMLElement {
  const { formats, correct: words } = desk.words();
  const choices = (Object.keys(formats) as Format[]).map((format) =>
    button(
      `x${format}`,
      formats[format][0],
      () => {
        desk.shown.format = format;
        desk.render();
      },
      { 'aria-pressed': String(desk.shown.format === format) },
    ),
  );
  return element('div', { class: 'choices', role: 'group', 'aria-label': words.formats }, ...choices);
}

function pasteBox(desk: Desk): Child[] {
  const { formats, correct: words } = desk.words();
  const { format } = desk.shown;
  const made = desk.corrections.list();
  if (!made.length) return [];
  const text = writeCorrections(format, desk.corrections, desk.reports, desk.pack);
  const says = (meaning: string) => format !== 'html' && made.some((one) => one.meaning === meaning);
  return [
    element('h3', {}, words.result),
    formatButtons(desk),
    element('p', {}, formats[format][1]),
    says('leave') && element('p', { class: 'soft' }, words.leaveNote),
    says('bind') && element('p', { class: 'soft' }, words.bindNote),
    copyBox(desk, 'result', formats[format][0], text, words.copy),
  ];
}

/** Choose a control, say what it is, copy what makes it stay so. */
export const correctView: View = {
  says: (desk) => [
    listed(desk).map(([control, name]) => keyOf(control) + name),
    desk.shown.chosen && keyOf(desk.shown.chosen),
    desk.shown.result,
    desk.corrections.list().map(({ selector, meaning }) => [selector, meaning]),
    desk.shown.format,
    desk.reports.map(({ bound, reason, fields }) => [bound, reason, fields.map(({ field }) => field)]),
  ],
  build: (desk) => [
    pickerList(desk),
    desk.shown.chosen && chooseMeaning(desk, desk.shown.chosen),
    ...madeList(desk),
    ...pasteBox(desk),
  ],
};
