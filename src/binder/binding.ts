import type { Binding, Context } from './model';

export function bindingOf(ctx: Context, root: Element): Binding {
  const binding = ctx.bindings.get(root) ?? { root };
  ctx.bindings.set(root, binding);
  return binding;
}
