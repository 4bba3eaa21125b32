import { clock, element, replaceIfChanged } from './element.js';
import { sayReason, sayState } from './words.js';

/** Whatever stands in it as text: elements by name, no cycles, no surprise. */
function toText(value) {
  const seen = new Set();
  return JSON.stringify(
    value,
    (_key, part) => {
      if (part instanceof Node) return `<${part.nodeName.toLowerCase()}>`;
      if (typeof part === 'function') return 'ƒ';
      if (typeof part !== 'object' || part === null) return part;
      if (seen.has(part)) return '…';
      seen.add(part);
      return part;
    },
    2,
  );
}

const showPush = (push) => element('li', {}, element('pre', { tabindex: '0' }, toText(push)));

/** The dataLayer as it stands, the newest push first. */
export function createLayerView(parent) {
  const list = element('ul', { class: 'calls' });
  parent.append(list);
  return (pushes) => {
    replaceIfChanged(list, `pushes ${pushes.length}`, () =>
      pushes.length
        ? [...pushes].reverse().map(showPush)
        : [element('p', { class: 'empty' }, 'В dataLayer пока ничего нет.')],
    );
    return pushes.length;
  };
}

const showEvent = ({ at, name, detail }) =>
  element(
    'li',
    {},
    element(
      'details',
      {},
      element(
        'summary',
        {},
        element('time', {}, clock(at)),
        element('code', {}, `ck:${name}`),
        element('span', { class: 'meaning' }, sayReason(detail?.reason) || sayState(name)),
      ),
      element('pre', { tabindex: '0' }, toText(detail)),
    ),
  );

/** The script's own events, the newest first. */
export function createEventView(parent) {
  const list = element('ul', { class: 'events' });
  parent.append(list);
  return (events) => {
    replaceIfChanged(list, `events ${events.length}`, () =>
      events.length
        ? [...events].reverse().map(showEvent)
        : [element('p', { class: 'empty' }, 'Здесь появятся события ck:*.')],
    );
    return events.length;
  };
}
