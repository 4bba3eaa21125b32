import type { Hold } from '../page/hold';
import type { FormReading } from '../page/read-form';
import type { ShownProblem } from '../page/show-problem';
import type { Attempt, Taken } from './attempt';
import type { Context } from './context';

/** One form tied to us: what we remember of it between attempts. Lives as long as the form does. */
export interface Binding {
  readonly root: Element;
  touched: boolean;
  /** How often options had been given when the form was read. */
  at: number;
  /** The last reading, used again as long as it is fresh. */
  reading: FormReading | null;
  /** The wrong number whose message was shown: the same one passes the second time. */
  warned: string | null;
  shown: ShownProblem | null;
  attempt: Attempt | null;
  /** Taken at a click whose `submit` event is about to come. */
  taken: Taken | null;
  hold: Hold | null;
}

export function bindingOf(ctx: Context, root: Element): Binding {
  const known = ctx.bindings.get(root);
  const at = ctx.sets.count();
  if (known) {
    // Options given since may say what its controls are.
    if (known.at !== at) known.reading = null;
    known.at = at;
    return known;
  }
  const binding: Binding = {
    root,
    touched: false,
    at,
    reading: null,
    warned: null,
    shown: null,
    attempt: null,
    taken: null,
    hold: null,
  };
  ctx.bindings.set(root, binding);
  return binding;
}
