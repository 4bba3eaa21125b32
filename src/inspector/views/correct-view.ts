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
  desk.say(desk.words().correct.PointHelp);
}

function buildList(desk: Desk): Child[] {
  const { correct: words } = desk.words();
  const { shown } = desk;
  const items = listed(desk);
  const options = items.map(([control, name]) => element('option', { value: keyOf(control) }, name));
  const looked = () => items[list.selectedIndex]?.[0] ?? null;
  const look = () => desk.point((shown.listed = looked()));
  const choose = () => {
    const control = looked();
    if (control) correct(desk, control);
  };
  const list = element(
    'select',
    { size: '5', 'data-k': 'list', 'aria-label': words.List, change: look },
    ...options,
  );
  // No attribute: what is looked at is no news. By control: a correction may change the order.
  list.selectedIndex = Math.max(
    0,
    items.findIndex(([control]) => control === shown.listed),
  );
  return [list, button('choose', words.Choose, choose)];
}

const picker = (desk: Desk): HTMLElement => {
  const { correct: words } = desk.words();
  return element(
    'div.box',
    {},
    button('point', words.Point, () => startPicking(desk), { class: 'main' }),
    folding(desk, 'all', 'quiet', [words.List], () => buildList(desk)),
  );
};

function undo(desk: Desk, one: Parameters<Desk['corrections']['undo']>[0]): void {
  desk.corrections.undo(one);
  desk.shown.result = null;
  desk.refresh();
}

function madeList(desk: Desk): Child[] {
  const { correct: words } = desk.words();
  const items = desk.corrections.list().map((one) => {
    const said = sayCorrection(desk, one.selector, one.meaning);
    return element(
      'li.row',
      {},
      element('span.grow', {}, quote(said)),
      button(`u${keyOf(one.element)}`, words.Undo, () => undo(desk, one), {
        class: 'small',
        'aria-label': `${words.Undo}: ${said}`,
      }),
    );
  });
  return [
    element('h3', {}, words.Made),
    element('ul.plain', {}, ...items),
    element('p.soft', {}, words.Temporary),
  ];
}

function formatButtons(desk: Desk): HTMLElement {
  const { formats, correct: words } = desk.words();
  const { shown } = desk;
  const choose = (format: Format) => () => {
    shown.format = format;
    desk.render();
  };
  const choices = (Object.keys(formats) as Format[]).map((format) =>
    button(`x${format}`, formats[format][0], choose(format), {
      'aria-pressed': String(shown.format === format),
    }),
  );
  return element('div.choices', { role: 'group', 'aria-label': words.Result }, ...choices);
}

function pasteBox(desk: Desk): Child[] {
  const { formats, correct: words } = desk.words();
  const { format } = desk.shown;
  const made = desk.corrections.list();
  const text = writeCorrections(format, desk.corrections, desk.reports, desk.pack);
  const isList = format !== 'html' && made.some(({ meaning }) => meaning === 'bind');
  return [
    element('h3', {}, words.Result),
    formatButtons(desk),
    element('p', {}, formats[format][1]),
    isList && element('p.soft', {}, words.BindNote),
    copyBox(desk, 'result', formats[format][0], text, words.Copy),
  ];
}

/** Choose a control, say what it is, copy what makes it stay so. */
export const correctView: View = (desk) => [
  picker(desk),
  desk.shown.chosen && chooseMeaning(desk, desk.shown.chosen),
  ...(desk.corrections.list().length ? [...madeList(desk), ...pasteBox(desk)] : []),
];
