import { element } from '../element';
import { fill } from '../text';
import { formCard } from './form-card';
import type { View } from './view';

/** Every form of the page: bound or not and why, and which control is what. */
export const formsView: View = (desk) => {
  const { forms } = desk.words();
  const { reports } = desk;
  const bound = reports.filter((report) => report.bound).length;
  const count = fill(forms.Count, { all: reports.length, bound });
  return [
    element('p', {}, reports.length ? count : forms.None),
    ...reports.map((report) => formCard(desk, report)),
  ];
};
