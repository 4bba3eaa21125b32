import type { LogEntry } from '../attempts';
import { reportOf } from '../corrections';
import type { Desk } from '../desk';
import { button, element, pairs, quote, type Child } from '../element';
import { maskName, maskPhone, plain } from '../text';
import { sayKey, sayReleased } from '../words/languages';
import { formName } from './form-card';
import { chip, toggle } from './view';

const KINDS: Partial<Record<LogEntry['state'], string>> = {
  sent: 'good',
  confirmed: 'good',
  problem: 'bad',
  failed: 'bad',
};

/** What is the visitor's own is masked until somebody asks for it. */
function sayValue(key: string, value: unknown, isOpen: boolean): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const mask = key === 'tel' ? maskPhone : /^pers|^para/.test(key) ? maskName : String;
  return plain(isOpen ? text : mask(text), 250);
}

/** What goes to CallKeeper. */
function showPayload(desk: Desk, { id, payload }: LogEntry, reason: LogEntry['reason']): Child[] {
  if (!payload) return [];
  const { attempts } = desk.words();
  const key = `p${id}`;
  const isOpen = desk.shown.open.has(key);
  const rows = Object.entries(payload).map(
    ([name, value]) => [sayKey(name, desk.pack), quote(sayValue(name, value, isOpen))] as const,
  );
  return [
    element('h3.minor', {}, reason === 'dry_run' ? attempts.WouldSend : attempts.Payload),
    pairs(rows),
    button(key, isOpen ? attempts.Hide : attempts.Reveal, () => toggle(desk, key), {
      class: 'small',
    }),
  ];
}

function nameOf(desk: Desk, { form, name }: LogEntry): string {
  const words = desk.words();
  const report = form && reportOf(desk.reports, form);
  if (report) return formName(report, words);
  return plain(name) || (form ? words.attempts.Test : words.attempts.Earlier);
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
    releasedBy && ([attempts.Released, sayReleased(releasedBy, desk.pack)] as const),
    transport && ([attempts.Transport, transports[transport]] as const),
    pushes.length > 0 && ([attempts.Pushes, plain(pushes.join(', '), 200)] as const),
  ].filter((fact): fact is readonly [string, string] => !!fact);
  return element(
    'li.card.attempt',
    {},
    element(
      'div.row',
      {},
      element(
        'span.grow',
        {},
        element('b', {}, quote(nameOf(desk, entry))),
        ' ',
        element('time.soft', {}, new Date(at).toLocaleTimeString(desk.language())),
      ),
      chip(KINDS[state] ?? 'note', states[state]),
    ),
    reason && element('p', {}, reasons[reason]),
    message && element('p.soft', {}, quote(plain(message, 200))),
    facts.length > 0 && pairs(facts),
    ...showPayload(desk, entry, reason),
  );
}
