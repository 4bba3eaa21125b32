import { element, type Child } from '../element';
import type { Desk } from '../desk';
import { attemptCard } from './attempt-card';
import { testCall } from './test-call';
import type { View } from './view';

function dryRunSwitch(desk: Desk): HTMLElement {
  const { attempts } = desk.words();
  const { dryRun } = desk;
  const isOwners = dryRun.isOwners();
  const change = (event: Event) => {
    dryRun.set((event.target as HTMLInputElement).checked);
    desk.refresh();
  };
  const box = {
    type: 'checkbox',
    'data-k': 'dry',
    'aria-describedby': 'dry-help',
    disabled: isOwners,
    change,
  };
  return element(
    'div.box',
    {},
    element(
      'label.switch',
      {},
      element('input', { ...box, checked: dryRun.isOn() || isOwners }),
      attempts.Dry,
    ),
    element('p.soft', { id: 'dry-help' }, isOwners ? attempts.DryOwner : attempts.DryHelp),
  );
}

/** What became of every attempt, a switch for trying things out, and a call to oneself. */
export const attemptsView: View = (desk) => {
  const cards: Child[] = desk.log.entries().map((entry) => attemptCard(desk, entry));
  return [
    dryRunSwitch(desk),
    testCall(desk),
    cards.length ? element('ul.plain', {}, ...cards) : element('p', {}, desk.words().attempts.None),
  ];
};
