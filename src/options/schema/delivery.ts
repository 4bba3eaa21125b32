import { words } from './about';
import { choice, number } from './kinds';

export const delivery = {
  wait: number({ min: 0, max: 600, unit: 's' }, 15, {
    scope: ['script', 'form'],
    label: words('Wait for the widget', 'Ждать виджет'),
    help: words(
      'How many seconds a call waits on a page for the CallKeeper widget before one attempt is made without it. A widget that appears later still gets the call.',
      'Сколько секунд звонок ждёт на странице виджет CallKeeper, прежде чем сделать попытку без него. Виджет, который появится позже, всё равно получит звонок.',
    ),
    example: '30',
  }),
  leave: choice(['settle', 'hold', 'off'], 'settle', {
    scope: ['script', 'form'],
    label: words('When the form opens another page', 'Если форма открывает другую страницу'),
    help: words(
      '“settle” gives the call up to 50 ms to get out and does not touch the form. “hold” holds the form back until CallKeeper has answered or the longest hold has passed. “off” does neither.',
      '«settle» даёт звонку до 50 мс, чтобы уйти, и не трогает форму. «hold» придерживает форму, пока CallKeeper не ответит или не истечёт наибольшая задержка. «off» не делает ничего.',
    ),
    example: 'hold',
    valueWords: {
      settle: words('A short moment, the form is not touched', 'Короткая пауза, форма не затронута'),
      hold: words('Hold the form back until CallKeeper answers', 'Придержать форму до ответа CallKeeper'),
      off: words('Do nothing', 'Ничего не делать'),
    },
  }),
  hold: number({ min: 0, max: 1500, unit: 'ms' }, 800, {
    scope: ['script', 'form'],
    label: words('Longest hold', 'Наибольшая задержка'),
    help: words(
      'The longest time in milliseconds for which “hold” keeps a form back.',
      'Сколько миллисекунд, самое большее, «hold» придерживает форму.',
    ),
    example: '500',
  }),
  redeliver: choice(['queued', 'unacked', 'off'], 'queued', {
    scope: ['script'],
    label: words('What the next page sends again', 'Что отправит следующая страница'),
    help: words(
      '“queued” sends only calls that never reached a widget. “unacked” also repeats those that CallKeeper did not confirm, which can order a call twice. “off” sends nothing.',
      '«queued» отправляет только звонки, которые не дошли до виджета. «unacked» повторяет и те, что CallKeeper не подтвердил, — звонок может быть заказан дважды. «off» ничего не отправляет.',
    ),
    example: 'unacked',
    valueWords: {
      queued: words('Calls that never reached a widget', 'Звонки, не дошедшие до виджета'),
      unacked: words('Also calls without confirmation', 'И звонки без подтверждения'),
      off: words('Nothing', 'Ничего'),
    },
  }),
};
