import { button, element, type Child } from '../element';
import type { Desk } from '../desk';
import { folding } from './view';

/** What became of the call to oneself. */
function sayTested(desk: Desk): string {
  const { tested } = desk.shown;
  const { attempts, states, reasons } = desk.words();
  if (!tested) return '';
  if (tested === 'calling') return attempts.Calling;
  const isDry = tested.reason === 'cancelled' && desk.dryRun.isOn();
  const reason = isDry ? 'dry_run' : tested.reason;
  return [states[tested.state], reason && reasons[reason]].filter(Boolean).join(' · ');
}

/** Orders a call to the number that a person typed here, as `ckAutobind.send()` does. */
function callMyself(desk: Desk): void {
  const { shown } = desk;
  shown.tested = 'calling';
  desk.render();
  void desk.api.send({ tel: shown.tel }).then((outcome) => {
    shown.tested = outcome;
    desk.say(sayTested(desk));
    desk.refresh();
  });
}

function buildForm(desk: Desk): Child[] {
  const { attempts } = desk.words();
  const { shown } = desk;
  const field = element('input.grow', {
    type: 'tel',
    id: 'own-tel',
    'data-k': 'tel',
    autocomplete: 'tel',
    'aria-describedby': 'test-help',
    input: () => void (shown.tel = field.value),
    keydown: (event) => {
      if ((event as KeyboardEvent).key === 'Enter') callMyself(desk);
    },
  });
  // No attribute: what is typed is no news.
  field.value = shown.tel;
  return [
    element('label', { for: 'own-tel' }, attempts.TestLabel),
    element(
      'div.row',
      {},
      field,
      button('call', attempts.Call, () => callMyself(desk), { class: 'main' }),
    ),
    element('p.soft', { id: 'test-help' }, attempts.TestHelp),
    element('p.told', {}, sayTested(desk)),
  ];
}

/** A call to oneself, to hear that everything works. */
export const testCall = (desk: Desk): HTMLElement =>
  folding(desk, 'test', 'card', [desk.words().attempts.Test], () => buildForm(desk));
