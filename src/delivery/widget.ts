import { attempt } from '../diagnostics/guard';
import type { Payload } from '../submission/payload';

/** The part of CallKeeper's `ckForms` that we call. */
export interface CkForms {
  ckEvent(payload: Payload): unknown;
}

/** What can be seen of the widget on a page. */
export interface WidgetState {
  present: boolean;
  hash: string | null;
  on: boolean | null;
  reason: string | null;
  /** Number of widget tags; two of them break the service. */
  tags: number;
}

/**
 * A global that a script really assigned. `<form id=ckForms>` makes `window.ckForms` too, but never an own
 * property of `window`; an element is no service either.
 */
export function findGlobal(win: Window, name: string): Record<string, unknown> | undefined {
  return attempt(() => {
    if (!Object.prototype.hasOwnProperty.call(win, name)) return undefined;
    const value = (win as unknown as Record<string, unknown>)[name];
    return Object(value) === value && !('nodeType' in (value as object))
      ? (value as Record<string, unknown>)
      : undefined;
  });
}

/** CallKeeper's own object, looked up afresh: it may come late or be replaced. */
export function findCkForms(win: Window): CkForms | undefined {
  const found = findGlobal(win, 'ckForms');
  return attempt(() => typeof found?.['ckEvent'] === 'function') ? (found as unknown as CkForms) : undefined;
}

/** True where the widget's script has run, with or without `ckForms`. */
export const hasCallKeeper = (win: Window): boolean => !!findGlobal(win, 'CallKeeper');

const textOf = (value: unknown): string | null =>
  (/^(str|num)/.test(typeof value) ? String(value) : '') || null;

/** The widget's state as `status()` gives it: `CallKeeper.p.hash`, `CallKeeper.a.on`, `CallKeeper.a.reason`. */
export function readWidget(win: Window, tags: number): WidgetState {
  const service = findGlobal(win, 'CallKeeper') as Record<string, Record<string, unknown>> | undefined;
  const read = (part: string, key: string) => attempt(() => service?.[part]?.[key]);
  const on = read('a', 'on');
  return {
    present: !!(service || findCkForms(win)),
    hash: textOf(read('p', 'hash')),
    on: typeof on === 'boolean' ? on : null,
    reason: textOf(read('a', 'reason')),
    tags,
  };
}
