import type { Binding, Context } from './model';

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
