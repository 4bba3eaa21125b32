import { attempt } from '../diagnostics/guard';

/** The array that Tag Manager reads; looked up at each use, since a page may bring or replace it later. */
export interface DataLayer {
  /** True where the array took it. */
  push(item: object): boolean;
  /** What is in it now, for reading consent commands. */
  items(): readonly unknown[];
}

type Bag = Record<string, unknown>;
type Layer = { push(item: unknown): unknown; length?: number };

/** An own property of `window` with a `push`, no element (`<a id=dataLayer>`). */
const findLayer = (win: Window, name: string): Layer | undefined => {
  if (!Object.prototype.hasOwnProperty.call(win, name)) return undefined;
  const value = (win as unknown as Bag)[name] as Bag | null | undefined;
  if (typeof value !== 'object' || value === null || 'nodeType' in value) return undefined;
  return typeof value['push'] === 'function' ? (value as unknown as Layer) : undefined;
};

/** `name` is asked at each use; `off` means none. */
export function createDataLayer(win: Window, name: () => string): DataLayer {
  const find = (): Layer | undefined => attempt(() => findLayer(win, name()));
  const create = (): Layer | undefined =>
    attempt(() => {
      const taken = Object.prototype.hasOwnProperty.call(win, name()) && (win as unknown as Bag)[name()];
      if (!taken) (win as unknown as Bag)[name()] = [];
      return findLayer(win, name());
    });
  return {
    push(item) {
      if (name() === 'off') return false;
      return !!attempt(() => {
        const layer = find() ?? create();
        layer?.push(item);
        return !!layer;
      });
    },
    items: () => attempt(() => Array.prototype.slice.call(find() ?? []) as unknown[]) ?? [],
  };
}
