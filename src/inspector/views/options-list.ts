import type { OptionName } from '../../options/generated/options';
import { attributeOf } from '../../options/names';
import type { FormReport } from '../api';
import type { Desk } from '../desk';
import { element, keyOf, pairs, quote, type Child } from '../element';
import { plain } from '../text';
import { sayPlace } from '../words/languages';
import { folding } from './view';

/** The value of an option as its attribute would say it. */
const sayValue = (value: unknown): string => {
  if (value === null || value === '') return '—';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return plain(typeof value === 'object' ? JSON.stringify(value) : value, 200);
};

const rowOf = (desk: Desk, { options }: FormReport, name: OptionName): readonly [string, ...Node[]] => {
  const { value, from } = options[name];
  return [
    desk.pack.options[name],
    element('b', {}, quote(sayValue(value))),
    element('code', {}, attributeOf(name)),
    element('span.soft', {}, sayPlace(from, desk.pack)),
  ];
};

/** Options in force for a form, and where each comes from: what somebody gave first, the rest on request. */
export function listOptions(desk: Desk, report: FormReport): Child[] {
  const { forms } = desk.words();
  const names = Object.keys(desk.pack.options) as OptionName[];
  const known = names.filter((name) => report.options[name] as unknown);
  const given = known.filter((name) => report.options[name].from !== 'default');
  const table = (shown: OptionName[]) => pairs(shown.map((name) => rowOf(desk, report, name)));
  const isAny = given.length > 0;
  return [
    isAny && element('div.options', {}, element('h3.minor', {}, forms.Options), table(given)),
    folding(desk, `o${keyOf(report.form)}`, 'options', [forms.AllOptions], () => [table(known)]),
  ];
}
