/**
 * Where a payload stands. `queued`: never handed to a widget; `blind`: one event was dispatched in case somebody
 * listens, a widget that comes later still gets it; `handing`: the call is running (a page that dies now does
 * not send again); `handed`: a widget has it; `gone`: nobody thinks of it any longer.
 */
export type Stage = 'queued' | 'blind' | 'handing' | 'handed' | 'acked' | 'gone';

/** What happens to an entry of the outbox. */
export type Happening =
  | 'widget' // a widget with its method is here: the method is called
  | 'service' // the widget is here, its method is not, for 300 ms: an event is dispatched
  | 'deadline' // data-ck-wait is over and nobody came: an event is dispatched, in case somebody listens
  | 'done' // the call of the widget returned or threw
  | 'reload' // read from storage on a later page
  | 'resend' // read from storage on a later page, data-ck-redeliver="unacked"
  | 'ack' // CallKeeperData with this number
  | 'expire';

/**
 * The whole life of an entry (docs/delivery.md has it as a table, and a test compares them). What is not listed
 * changes nothing. A stage is written to storage before the widget is called: a page that dies in between sends once.
 */
const STEPS: Partial<Record<Stage, Partial<Record<Happening, Stage>>>> = {
  queued: { widget: 'handing', service: 'handing', deadline: 'blind', ack: 'gone', expire: 'gone' },
  blind: { widget: 'handing', ack: 'gone', expire: 'gone' },
  handing: { done: 'handed', reload: 'gone', resend: 'queued', ack: 'acked', expire: 'gone' },
  handed: { reload: 'gone', resend: 'queued', ack: 'gone', expire: 'gone' },
  acked: { done: 'gone', reload: 'gone', resend: 'gone', expire: 'gone' },
};

/** Whether a text read from storage is a stage. */
export const isStage = (value: unknown): value is Stage =>
  Object.prototype.hasOwnProperty.call(STEPS, String(value));

/** Where a happening takes an entry; `undefined` where it changes nothing. */
export const step = (stage: Stage, happening: Happening): Stage | undefined => STEPS[stage]?.[happening];
