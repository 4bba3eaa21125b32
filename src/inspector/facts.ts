import type { Desk } from './desk';
import { hasMethod, readLayer } from './data-layer';
import { foreignFrames } from './page';
import { findMetaObstacle } from './policy';
import { fill, plain } from './text';
import type { Check, Fact, Words } from './words/words';

/** One line of the service's page: how grave, what is so, what to do about it. */
export interface Finding {
  check: Check;
  said: string;
  remedy: string;
}

type Make = (check: Check, fact: Fact, values?: Record<string, string | number>) => Finding;

const find: Make = (check, [said, remedy = ''], values = {}) => ({ check, said: fill(said, values), remedy });

function aboutWidget({ win, status }: Desk, { service }: Words): Finding[] {
  const { present, hash, on, reason, tags } = status.widget;
  const two = tags > 1 ? [find('bad', service.twoTags, { tags })] : [];
  if (!present) return [find('bad', tags ? service.blocked : service.noWidget), ...two];
  const state =
    on === null
      ? find('look', service.onUnknown)
      : on
        ? find('good', service.on)
        : find('bad', service.off, { reason: plain(reason) || '—' });
  const method = hasMethod(win) ? find('good', service.method) : find('look', service.noMethod);
  const known = hash === null ? [] : [find('note', service.hash, { hash: plain(hash, 40) })];
  return [find('good', service.widget), ...known, state, ...two, method];
}

function aboutPolicy(desk: Desk, { service }: Words): Finding[] {
  const seen = desk.violations().map(({ blocked, directive }) => {
    return find('bad', service.violation, { blocked: plain(blocked), directive: plain(directive) });
  });
  const directive = findMetaObstacle(desk.win.document);
  const meta = directive ? [find('bad', service.metaPolicy, { directive })] : [];
  return seen.length || meta.length ? [...seen, ...meta] : [find('note', service.noViolation)];
}

function aboutAnalytics({ win, reports }: Desk, { service }: Words): Finding[] {
  const { name, items, containers } = readLayer(win, reports);
  const isThere = items ? find('good', service.layer, { name }) : find('look', service.noLayer, { name });
  const layer = name === 'off' ? find('note', service.layerOff) : isThere;
  const ids = containers.filter((id) => id.indexOf('GTM-') === 0).join(', ');
  return [layer, ids ? find('good', service.tagManager, { ids }) : find('note', service.noTagManager)];
}

/** What can be seen of the service and of what surrounds it. */
export function findFacts(desk: Desk): Finding[] {
  const { service } = desk.words();
  const { running, version, outbox } = desk.status;
  const frames = foreignFrames(desk.win.document).length;
  return [
    running ? find('good', service.running, { version }) : find('bad', service.stopped, { version }),
    ...aboutWidget(desk, desk.words()),
    ...(outbox ? [find('look', service.waiting, { count: outbox })] : []),
    ...aboutPolicy(desk, desk.words()),
    ...aboutAnalytics(desk, desk.words()),
    ...(frames ? [find('note', service.frames, { count: frames })] : []),
  ];
}
