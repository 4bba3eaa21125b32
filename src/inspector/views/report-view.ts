import { copyText, saveText } from '../copy';
import type { Desk } from '../desk';
import { button, element } from '../element';
import { buildReport, writeReport } from '../report';
import type { View } from './view';

/** A text in a box that can be read by keyboard, with a button that copies it. */
export function copyBox(desk: Desk, id: string, label: string, text: string, copy: string): HTMLElement {
  const { correct } = desk.words();
  const box = element('textarea', {
    id,
    readonly: true,
    rows: '6',
    'data-k': id,
    spellcheck: 'false',
    dir: 'ltr',
    'aria-label': label,
  });
  box.value = text;
  const told = element('span', { class: 'soft' });
  const press = () =>
    void copyText(desk.win, box).then((isDone) => {
      told.textContent = isDone ? correct.copied : correct.pressCopy;
      desk.say(told.textContent);
    });
  return element(
    'div',
    { class: 'copy' },
    box,
    element('div', { class: 'row' }, button(`${id}-copy`, copy, press), told),
  );
}

/** The report for somebody who cannot see the page. */
export const reportView: View = {
  says: (desk) => buildReport(desk),
  build(desk) {
    const { report } = desk.words();
    const json = JSON.stringify(buildReport(desk), null, 2);
    const anchor = element('a', { hidden: true });
    const save = () => saveText(desk.win, 'callkeeper-report.json', json, anchor);
    return [
      element('p', {}, report.help),
      element('h3', {}, report.text),
      copyBox(desk, 'report-text', report.text, writeReport(desk), report.copyText),
      element('h3', {}, report.json),
      copyBox(desk, 'report-json', report.json, json, report.copyJson),
      button('save', report.save, save),
      anchor,
    ];
  },
};
