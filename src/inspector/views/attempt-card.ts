import type { LogEntry } from '../attempts';
import { reportOf } from '../corrections';
import type { Desk } from '../desk';
import { button, element, pairs, quote, type Child } from '../element';
import { maskName, maskPhone, plain } from '../text';
import { sayReleased } from '../words/languages';
import { formName } from './form-card';
import { chip } from './view';

const KINDS: Partial<Record<LogEntry['state'], string>> = {
  sent: 'good',
  confirmed: 'good',
  problem: 'bad',
  failed: 'bad',
};

const MASKS: Record<string, (text: string) => string> = { tel: maskPhone, person: maskName };

const sayValue = (key: string, value: unknown, isOpen: boolean): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const masked = MASKS[key] ?? ((given: string) => (/^param/.test(key) ? maskName(given) : given));
  return plain(isOpen ? text : masked(text), 250);
};

/** What goes to CallKeeper: the visitor's own words masked until somebody asks for them. */
function showPayload(desk: Desk, { id, payload, reason }: LogEntry): Child[] {
  if (!payload) return [];
  const { attempts } = desk.words();
  const { open } = desk.shown;
  const key = `p${id}`;
  const isOpen = open.has(key);
  const toggle = () => {
    if (!open.delete(key)) open.add(key);
    desk.render();
  };
  const rows = Object.entries(payload).map(
    ([name, value]) => [name, quote(sayValue(name, value, isOpen))] as const,
  );
  return [
    element('h3', { class: 'minor' }, reason === 'dry_run' ? attempts.wouldSend : attempts.payload),
    pairs(rows),
    button(key, isOpen ? attempts.hide : attempts.reveal, toggle, {
      class: 'small',
      'aria-pressed': String(isOpen),
    }),
  ];
}

function nameOf(desk: Desk, { form, name }: LogEntry): string {
  const words = desk.words();
  const report = form && reportOf(desk.reports, form);
  if (report) return formName(report, words);
  return plain(name) || (form ? words.attempts.test : words.attempts.earlier);
}

/** A call that the dry run of this panel had to cancel itself is a dry run too. */
const reasonOf = (desk: Desk, { reason }: LogEntry): LogEntry['reason'] =>
  reason === 'cancelled' && desk.dryRun.isOn() ? 'dry_run' : reason;

/** One attempt and what became of it. */
export function attemptCard(desk: Desk, entry: LogEntry): HTMLElement {
  const { attempts, states, reasons, transports } = desk.words();
  const { state, releasedBy, transport, message, pushes, at } = entry;
  const reason = reasonOf(desk, entry);
  const facts = [
    releasedBy && ([attempts.released, sayReleased(releasedBy, desk.pack)] as const),
    transport && ([attempts.transport, transports[transport]] as const),
    pushes.length > 0 && ([attempts.pushes, plain(pushes.join(', '), 200)] as const),
  ].filter((fact): fact is readonly [string, string] => !!fact);
  return element(
    'li',
    { class: 'card attempt' },
    element(
      'div',
      { class: 'row' },
      element(
        'span',
        { class: 'grow' },
        element('b', {}, quote(nameOf(desk, entry))),
        ' ',
        element('time', { class: 'soft' }, new Date(at).toLocaleTimeString(desk.language())),
      ),
      chip(KINDS[state] ?? 'note', states[state]),
    ),
    reason && element('p', {}, reasons[reason]),
    message && element('p', { class: 'soft' }, quote(plain(message, 200))),
    facts.length > 0 && pairs(facts),
    ...showPayload(desk, entry),
  );
}
