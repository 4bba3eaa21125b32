import type { OptionName } from '../options/generated/options';
import type { FormReport, Outcome } from './api';
import type { Desk } from './desk';
import { findFacts } from './facts';
import { PRIVATE } from './generated/words';
import { selectorOf } from './selector';
import { fill, plain, scrub } from './text';
import { sayField, saySystem } from './words/languages';

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Options that somebody gave; a value that may be personal is only said to be there. */
const optionsOf = ({ options }: FormReport): Record<string, Value> =>
  Object.fromEntries(
    (Object.keys(options) as OptionName[])
      .filter((name) => options[name].from !== 'default')
      .map((name) => {
        const { value, from } = options[name];
        const isPrivate = PRIVATE.includes(name);
        return [name, { value: isPrivate ? '(set)' : scrub(JSON.stringify(value)), from: scrub(from) }];
      }),
  );

const formOf = (report: FormReport): Record<string, Value> => ({
  form: scrub(selectorOf(report.form)),
  title: scrub(report.title),
  bound: report.bound,
  reason: report.reason,
  system: report.system,
  fields: report.fields.map(({ control, field, score, signals }) => ({
    control: scrub(selectorOf(control)),
    field,
    score,
    signals: signals.map(({ signal, weight }) => `${signal} ${weight}`),
  })),
  options: optionsOf(report),
});

const outcomeOf = ({ at, form, state, reason, releasedBy, transport }: Outcome): Record<string, Value> => ({
  at: new Date(at).toISOString(),
  form: scrub(form),
  state,
  reason,
  releasedBy,
  transport,
});

/** Without the query, which may hold anything. */
const pageOf = ({ location }: Window): string => location.host + scrub(location.pathname);

/** All that helps somebody who cannot see the page, and nothing of its visitors. */
export function buildReport(desk: Desk): Record<string, Value> {
  const { win, status, reports } = desk;
  const { present, hash, on, reason, tags } = status.widget;
  return {
    version: status.version,
    page: pageOf(win),
    browser: plain(win.navigator.userAgent, 200),
    running: status.running,
    dryRun: desk.dryRun.isOn(),
    outbox: status.outbox,
    widget: { present, hash, on, reason: reason === null ? null : scrub(reason), tags },
    findings: findFacts(desk).map(({ check, said }) => `${check}: ${scrub(said)}`),
    forms: reports.map(formOf),
    outcomes: status.outcomes.map(outcomeOf),
    corrections: desk.corrections.list().map(({ selector, meaning }) => `${scrub(selector)} ${meaning}`),
  };
}

const sayForm = (desk: Desk, report: FormReport): string[] => {
  const { forms, reasons } = desk.words();
  const verdict = report.bound
    ? forms.Bound
    : `${forms.Alone} ${report.reason ? reasons[report.reason] : ''}`;
  const fields = report.fields.map(
    ({ control, field, score }) =>
      `  - ${scrub(selectorOf(control))}: ${sayField(field, desk.pack)} (${score})`,
  );
  const system = report.system ? [`  ${fill(forms.System, { name: saySystem(report.system) })}`] : [];
  return [
    `* ${scrub(report.title) || forms.Untitled} [${scrub(selectorOf(report.form))}]: ${verdict}`,
    ...system,
    ...fields,
  ];
};

const sayOutcome = (desk: Desk, outcome: Outcome): string => {
  const { states, reasons } = desk.words();
  const reason = outcome.reason ? ` ${reasons[outcome.reason]}` : '';
  return `* ${new Date(outcome.at).toISOString()} ${scrub(outcome.form)}: ${states[outcome.state]}.${reason}`;
};

/** The same for people. */
export function writeReport(desk: Desk): string {
  const { tabs } = desk.words();
  const { win, status, reports } = desk;
  return [
    `CallKeeper Autobind ${status.version}`,
    pageOf(win),
    plain(win.navigator.userAgent, 200),
    `\n${tabs.service}`,
    ...findFacts(desk).map(({ check, said, remedy }) =>
      `* ${check === 'bad' ? '! ' : ''}${scrub(said)} ${remedy}`.trim(),
    ),
    `\n${tabs.forms}`,
    ...reports.flatMap((report) => sayForm(desk, report)),
    `\n${tabs.attempts}`,
    ...status.outcomes.map((outcome) => sayOutcome(desk, outcome)),
  ].join('\n');
}
