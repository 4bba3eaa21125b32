import { attempt } from '../diagnostics/guard';
import { call, get } from '../diagnostics/native';
import { observeSystem } from './observe-system';
import type { FormSystem, SystemTools, Tell } from './system';

export type { FormSystem, SystemTools, SystemValues, Tell } from './system';

/** The known systems of a page. */
export interface Systems {
  /** The system of a form or of a frame: one look at its ancestors, whatever the page holds. */
  find(element: Element): FormSystem | undefined;
}

interface Observed {
  tell: Tell;
  windows: WeakSet<Window>;
}

const isIn = (element: Element, selector: string): boolean =>
  !!attempt(() => call<Element | null>(element, 'closest', selector));

const windowOf = (element: Element): Window | null | undefined =>
  get<Window | null>(get<Document>(element, 'ownerDocument') as Document, 'defaultView');

export function createSystems(
  systems: readonly FormSystem[],
  tools: Omit<SystemTools, 'tell'>,
  tellAs: (system: FormSystem) => Tell,
): Systems {
  const any = systems.map(({ selector }) => selector).join();
  const known = new Map<FormSystem, Observed>();
  const found = new WeakMap<Element, FormSystem | undefined>();
  const observe = (system: FormSystem, win: Window) => {
    const seen = known.get(system) ?? { tell: tellAs(system), windows: new WeakSet() };
    known.set(system, seen);
    if (seen.windows.has(win)) return;
    seen.windows.add(win);
    attempt(() => observeSystem(system, { ...tools, win, tell: seen.tell }));
  };
  return {
    find(element) {
      const system = found.has(element)
        ? found.get(element)
        : isIn(element, any)
          ? systems.find(({ selector }) => isIn(element, selector))
          : undefined;
      found.set(element, system);
      if (system) observe(system, windowOf(element) ?? tools.win);
      return system;
    },
  };
}
