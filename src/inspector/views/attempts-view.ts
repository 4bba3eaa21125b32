import { button, element, keyOf } from '../element';
import type { Desk } from '../desk';
import { attemptCard } from './attempt-card';
import type { View } from './view';

function dryRunSwitch(desk: Desk): HTMLElement {
  const { attempts } = desk.words();
  const { dryRun } = desk;
  const change = (event: Event) => {
    dryRun.set((event.target as HTMLInputElement).checked);
    desk.refresh();
  };
  const isOn = dryRun.isOn() || dryRun.isOwners();
  const box = { type: 'checkbox', 'data-k': 'dry', 'aria-describedby': 'dry-help' };
  return element(
    'div',
    { class: 'box' },
    element(
      'label',
      { class: 'switch' },
      element('input', { ...box, checked: isOn, disabled: dryRun.isOwners(), change }),
      attempts.dry,
    ),
    element('p', { class: 'soft', id: 'dry-help' }, dryRun.isOwners() ? attempts.dryOwner : attempts.dryHelp),
  );
}

/** Orders a call to the number that a person typed here, as `ckAutobind.send()` does. */
function callMyself(desk: Desk): void {
  const { shown } = desk;
  shown.tested = 'calling';
  desk.render();
  void desk.api.send({ tel: shown.tel }).then((outcome) => {
    shown.tested = outcome;
    const { states, reasons } = desk.words();
    desk.say(`${states[outcome.state]}. ${outcome.reason ? reasons[outcome.reason] : ''}`);
    desk.refresh();
  });
}

function sayTested(desk: Desk): string {
  const { tested } = desk.shown;
  const { attempts, states, reasons } = desk.words();
  if (tested === null) return '';
  if (tested === 'calling') return attempts.calling;
  const isDry = tested.reason === 'cancelled' && desk.dryRun.isOn();
  const reason = isDry ? 'dry_run' : tested.reason;
  return [states[tested.state], reason ? reasons[reason] : ''].filter(Boolean).join(': ');
}

function testCall(desk: Desk): HTMLElement {
  const { attempts } = desk.words();
  const { shown } = desk;
  const input = (event: Event) => void (shown.tel = (event.target as HTMLInputElement).value);
  const field = {
    type: 'tel',
    id: 'own-tel',
    'data-k': 'tel',
    autocomplete: 'tel',
    'aria-describedby': 'test-help',
  };
  const enter = (event: Event) => {
    if ((event as KeyboardEvent).key === 'Enter') callMyself(desk);
  };
  return element(
    'div',
    { class: 'box' },
    element('h3', {}, attempts.test),
    element('label', { for: 'own-tel' }, attempts.testLabel),
    element(
      'div',
      { class: 'row' },
      element('input', { ...field, class: 'grow', value: shown.tel, input, keydown: enter }),
      button('call', attempts.call, () => callMyself(desk), { class: 'main' }),
    ),
    element('p', { class: 'soft', id: 'test-help' }, attempts.testHelp),
    element('p', { class: 'told' }, sayTested(desk)),
  );
}

/** What became of every attempt, a switch for trying things out, and a call to oneself. */
export const attemptsView: View = {
  says: ({ log, dryRun, shown }) => [
    log.entries().map((entry) => ({ ...entry, form: entry.form && keyOf(entry.form) })),
    dryRun.isOn(),
    shown.tested,
    [...shown.open],
  ],
  build(desk) {
    const entries = desk.log.entries();
    const cards = entries.map((entry) => attemptCard(desk, entry));
    return [
      dryRunSwitch(desk),
      testCall(desk),
      cards.length
        ? element('ul', { class: 'plain' }, ...cards)
        : element('p', {}, desk.words().attempts.none),
    ];
  },
};
