import { readWidget, type WidgetState } from '../delivery/widget';
import { all } from '../page/dom';
import type { Outcome } from './outcome';
import type { Context } from './model';

/** How things stand; answers at once. */
export interface Status {
  version: string;
  running: boolean;
  widget: WidgetState;
  /** Payloads that wait for the widget. */
  outbox: number;
  /** The last 20, the newest last. */
  outcomes: Outcome[];
}

const TAGS =
  'script[src*="callkeeper.ru/w/"],script[src*="callkeeper.ru/modules/widget/"][src*="callkeeper_code"]';

export const readStatus = (ctx: Context): Status => ({
  version: ctx.version,
  running: ctx.running,
  widget: readWidget(ctx.win, all(ctx.win.document, TAGS).length),
  outbox: ctx.courier.waiting(),
  outcomes: ctx.outcomes.map((outcome) => ({ ...outcome })),
});
