import { attempt } from '../diagnostics/guard';
import type { Api, FormReport } from './api';

/** What of `dataLayer` and Tag Manager can be seen. */
export interface Layer {
  /** `off` where nothing is pushed. */
  name: string;
  items: readonly unknown[] | null;
  containers: string[];
}

const globalOf = (win: Window, name: string): unknown =>
  attempt(() =>
    Object.prototype.hasOwnProperty.call(win, name)
      ? (win as unknown as Record<string, unknown>)[name]
      : undefined,
  );

/** Reads the array that the options name. */
export function readLayer(win: Window, reports: readonly FormReport[]): Layer {
  const name = String(reports[0]?.options.dataLayer.value ?? 'dataLayer');
  const items = globalOf(win, name);
  const manager = globalOf(win, 'google_tag_manager');
  const ids = typeof manager === 'object' && manager ? Object.keys(manager) : [];
  return {
    name,
    items: Array.isArray(items) ? items : null,
    containers: ids.filter((id) => /^GTM-\w{1,30}$/.test(id)),
  };
}

const nameOf = (item: unknown): string =>
  String(attempt(() => (item as { event?: unknown } | null)?.event) ?? '').slice(0, 80);

/** Gives the names of the events of CallKeeper that were pushed since the last question, at first since now. */
export function createPushReader(
  win: Window,
  known: readonly FormReport[],
): (reports: readonly FormReport[]) => string[] {
  let seen = readLayer(win, known).items?.length ?? 0;
  return (reports) => {
    const items = readLayer(win, reports).items ?? [];
    const fresh = items.slice(seen);
    seen = items.length;
    return fresh.map(nameOf).filter((name) => /^callkeeper/i.test(name));
  };
}

/** The method that orders calls, as far as it can be seen. */
export const hasMethod = (win: Window): boolean =>
  typeof attempt(() => (globalOf(win, 'ckForms') as { ckEvent?: unknown }).ckEvent) === 'function';

/** The units (tags of Tag Manager, plugins) that gave the options of a form or of any. */
export const unitsOf = (reports: readonly FormReport[]): string[] =>
  Array.from(
    new Set(
      reports
        .flatMap(({ options }) => Object.values(options).map(({ from }) => from))
        .filter((from) => from.indexOf('unit:') === 0)
        .map((from) => from.slice(5)),
    ),
  );

/** Pushes options where they count: to each unit, or for the whole page where there are none. */
export function pushOptions(api: Api, units: readonly string[], options: object): void {
  if (!units.length) api.push(options);
  else units.forEach((unit) => api.push({ unit, ...options }));
}
