import { button, element, keyOf } from '../element';
import { controlName, controlsOf } from '../page';
import { fill } from '../text';
import type { FormReport } from '../api';
import { formCard } from './form-card';
import type { View } from './view';

const sayReport = ({ form, bound, reason, title, system, fields, options }: FormReport): unknown => [
  keyOf(form),
  bound,
  reason,
  title,
  system,
  fields.map(({ control, ...field }) => [keyOf(control), field]),
  controlsOf(form).map((control) => keyOf(control) + controlName(control)),
  options,
];

/** Every form of the page: bound or not and why, and which control is what. */
export const formsView: View = {
  says: ({ reports }) => reports.map(sayReport),
  build(desk) {
    const { forms, panel } = desk.words();
    const { reports } = desk;
    const bound = reports.filter((report) => report.bound).length;
    const count = fill(forms.count, { all: reports.length, bound });
    return [
      element(
        'div',
        { class: 'row' },
        element('p', { class: 'grow' }, reports.length ? count : forms.none),
        button('refresh', panel.refresh, () => desk.refresh(), { class: 'small' }),
      ),
      ...reports.map((report) => formCard(desk, report)),
    ];
  },
};
