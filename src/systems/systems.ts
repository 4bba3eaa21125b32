import type { Clock } from '../diagnostics/clock';
import type { Scope } from '../diagnostics/scope';

/** Values that a system tells itself, because its controls cannot be read (another document, cleared, renamed). */
export interface SystemValues {
  tel: string;
  person?: string;
  /** Identifies the submission where the system may tell it twice (Tilda's paid carts). */
  id?: string;
}

/** What a form system says. `form`: the element concerned, or `null` for "the one that waits for your word". */
export interface Tell {
  /** Somebody tries to send this form and no `submit` event tells so: take the values now. */
  attempted(form: Element): void;
  /** The system accepted the form; `values` only where the form itself cannot be read. */
  accepted(form: Element | null, values?: SystemValues): void;
  refused(form: Element | null): void;
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
  /** Known by the form alone: its attributes, its nearest container. Constant cost; no document-wide search. */
  matches(form: Element): boolean;
  /** Listens for the system's word; called once for each window, at the first touch of one of its forms. */
  observe(tools: SystemTools): void;
}

/** The known systems of a page. */
export interface Systems {
  find(form: Element): FormSystem | undefined;
}

export function createSystems(
  systems: readonly FormSystem[],
  tools: Omit<SystemTools, 'tell'>,
  tellAs: (system: FormSystem) => Tell,
): Systems {
  const observed = new Set<FormSystem>();
  return {
    find(form) {
      const system = systems.find((one) => one.matches(form));
      if (system && !observed.has(system)) {
        observed.add(system);
        system.observe({ ...tools, tell: tellAs(system) });
      }
      return system;
    },
  };
}
