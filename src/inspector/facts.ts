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
  const two = tags > 1 ? [find('bad', service.TwoTags, { tags })] : [];
  if (!present) return [find('bad', tags ? service.Blocked : service.NoWidget), ...two];
  const state =
    on === null
      ? find('look', service.OnUnknown)
      : on
        ? find('good', service.On)
        : find('bad', service.Off, { reason: plain(reason) || '—' });
  const method = hasMethod(win) ? find('good', service.Method) : find('look', service.NoMethod);
  const known = hash === null ? [] : [find('note', service.Hash, { hash: plain(hash, 40) })];
  return [find('good', service.Widget), ...known, state, ...two, method];
}

function aboutPolicy(desk: Desk, { service }: Words): Finding[] {
  const seen = desk.violations().map(({ blocked, directive }) => {
    return find('bad', service.Violation, { blocked: plain(blocked), directive: plain(directive) });
  });
  const directive = findMetaObstacle(desk.win.document);
  const meta = directive ? [find('bad', service.MetaPolicy, { directive })] : [];
  return seen.length || meta.length ? [...seen, ...meta] : [find('note', service.NoViolation)];
}

function aboutAnalytics({ win, reports }: Desk, { service }: Words): Finding[] {
  const { name, items, containers } = readLayer(win, reports);
  const isThere = items ? find('good', service.Layer, { name }) : find('look', service.NoLayer, { name });
  const layer = name === 'off' ? find('note', service.LayerOff) : isThere;
  const ids = containers.join(', ');
  return [layer, ids ? find('good', service.TagManager, { ids }) : find('note', service.NoTagManager)];
}

/** What can be seen of the service and of what surrounds it. */
export function findFacts(desk: Desk): Finding[] {
  const { service } = desk.words();
  const { running, version, outbox } = desk.status;
  const frames = foreignFrames(desk.win.document).length;
  return [
    running ? find('good', service.Running, { version }) : find('bad', service.Stopped, { version }),
    ...aboutWidget(desk, desk.words()),
    ...(outbox ? [find('look', service.Waiting, { count: outbox })] : []),
    ...aboutPolicy(desk, desk.words()),
    ...aboutAnalytics(desk, desk.words()),
    ...(frames ? [find('note', service.Frames, { count: frames })] : []),
  ];
}
