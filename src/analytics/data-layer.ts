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

/** `name` is asked at each use; `off` means none. */
export function createDataLayer(win: Window, name: () => string): DataLayer {
  const page = win as unknown as Bag;
  /** An own property of `window` and no element (`<a id=dataLayer>`). */
  const own = (): unknown => (Object.prototype.hasOwnProperty.call(page, name()) ? page[name()] : undefined);
  const find = (): Layer | undefined => {
    const value = own() as (Layer & object) | null | undefined;
    const isLayer = typeof value === 'object' && value && !('nodeType' in value);
    return isLayer && typeof value.push === 'function' ? value : undefined;
  };
  return {
    push: (item) =>
      name() !== 'off' &&
      !!attempt(() => {
        if (!own()) page[name()] = [];
        const layer = find();
        layer?.push(item);
        return layer;
      }),
    items: () => attempt(() => Array.prototype.slice.call(find() ?? []) as unknown[]) ?? [],
  };
}
