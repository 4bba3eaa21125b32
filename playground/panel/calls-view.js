import { clock, element, replaceIfChanged } from './element.js';
import { sayReason, sayState, sayWay } from './words.js';

const json = (value) => element('pre', { tabindex: '0' }, JSON.stringify(value, null, 2));

const showCall = ({ at, way, payload }) =>
  element('li', {}, element('p', { class: 'facts-line' }, `${clock(at)} · ${way}`), json(payload));

const showOutcome = ({ at, form, state, reason, releasedBy }) =>
  element(
    'li',
    { class: `outcome ${state}` },
    element('time', {}, clock(at)),
    element('b', {}, sayState(state)),
    element('span', {}, [form, sayReason(reason), sayWay(releasedBy)].filter(Boolean).join(' · ')),
  );

const newestFirst = (list, show) => [...list].reverse().map(show);

const emptyLine = (text) => element('p', { class: 'empty' }, text);

/** What the widget was given, and what the script says became of every attempt. */
export function createCallsView(parent) {
  const calls = element('ul', { class: 'calls' });
  const outcomes = element('ul', { class: 'outcomes' });
  parent.append(element('h3', {}, 'Получил виджет'), calls, element('h3', {}, 'Итоги попыток'), outcomes);
  return (received, ended) => {
    replaceIfChanged(calls, `calls ${received.length}`, () =>
      received.length
        ? newestFirst(received, showCall)
        : [emptyLine('Пока ничего. Впишите номер в любую форму и отправьте её.')],
    );
    replaceIfChanged(outcomes, JSON.stringify(ended), () =>
      ended.length ? newestFirst(ended, showOutcome) : [emptyLine('Попыток ещё не было.')],
    );
    return received.length;
  };
}
