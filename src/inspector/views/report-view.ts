import { copyText, saveText } from '../copy';
import type { Desk } from '../desk';
import { button, element } from '../element';
import { buildReport, writeReport } from '../report';
import type { View } from './view';

/** A text in a box that can be read by keyboard, with a button that copies it. */
export function copyBox(desk: Desk, id: string, label: string, text: string, copy: string): HTMLElement {
  const { correct } = desk.words();
  const reads = { readonly: true, rows: '6', spellcheck: 'false' };
  const box = element('textarea', { id, 'data-k': id, 'aria-label': label, ...reads }, text);
  const told = element('span.soft');
  const press = () =>
    void copyText(desk.win, box).then((isDone) => {
      told.textContent = isDone ? correct.Copied : correct.PressCopy;
      desk.say(told.textContent);
    });
  return element(
    'div.copy',
    {},
    box,
    element('div.row', {}, button(`${id}-copy`, copy, press, { class: 'main' }), told),
  );
}

/** The report for somebody who cannot see the page. */
export const reportView: View = (desk) => {
  const { report } = desk.words();
  const json = JSON.stringify(buildReport(desk), null, 2);
  const anchor = element('a', { hidden: true });
  const save = () => saveText(desk.win, 'callkeeper-report.json', json, anchor);
  return [
    element('p', {}, report.Help),
    element('h3', {}, report.Text),
    copyBox(desk, 'report-text', report.Text, writeReport(desk), report.Copy),
    element('h3', {}, report.Json),
    copyBox(desk, 'report-json', report.Json, json, report.Copy),
    element('div.row', {}, button('save', report.Save, save)),
    anchor,
  ];
};
