import type { Clock } from '../diagnostics/clock';
import { attempt } from '../diagnostics/guard';
import { call, get } from '../diagnostics/native';
import type { Scope } from '../diagnostics/scope';

/** Values that a system tells itself, because its controls stand in a document that cannot be read. */
export interface SystemValues {
  tel: string;
  person?: string;
  /** The frame they were typed in, for the options around it. */
  from?: Element | null;
}

/** What a form system says. `form`: the element concerned, or `null` for "the one that waits for your word". */
export interface Tell {
  /** Somebody tries to send this form and perhaps no `submit` event tells so: take the values now. */
  attempted(form: Element): void;
  /** The system accepted the form; `values` are used only where no form of the system could be read. */
  accepted(form: Element | null, values?: SystemValues): void;
  refused(form: Element | null): void;
  /** A form in a foreign frame was sent, and nothing of what stood in it can be had. */
  unreachable(frame: Element | null): void;
}

/** What a system gets to listen with. Everything ends with the scope. */
export interface SystemTools {
  win: Window;
  scope: Scope;
  clock: Clock;
  tell: Tell;
}

/** One form system: how its forms are known and what it says. */
export interface FormSystem {
  name: string;
  /** What its forms, or its frames, are or stand in. */
  selector: string;
  /** Listens for the system's word; called once for each window, at the first touch of one of its forms. */
  observe(tools: SystemTools): void;
}

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
    const { scope, clock } = tools;
    attempt(() => system.observe({ win, scope, clock, tell: seen.tell }));
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
