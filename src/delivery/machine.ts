import type { Stage } from './entry';

/** What happens to an entry of the outbox. */
export type Happening =
  | 'widget' // a widget with its method is here
  | 'service' // the widget is here, its method is not, for 300 ms
  | 'deadline' // data-ck-wait is over and nobody came
  | 'done' // the call of the widget returned or threw
  | 'reload' // read from storage on a later page
  | 'resend' // read from storage on a later page, data-ck-redeliver="unacked"
  | 'ack' // CallKeeperData with this number
  | 'expire';

/** What the courier has to do. */
export type Effect = 'method' | 'event' | 'drop' | 'none';

type Step = readonly [Stage | 'gone', Effect];

/**
 * The whole life of an entry (docs/delivery.md has it as a table). What is not listed changes nothing.
 * `handing` and `blind` are written to storage before the call: a page that dies in between sends once.
 */
const STEPS: Record<Stage, Partial<Record<Happening, Step>>> = {
  queued: {
    widget: ['handing', 'method'],
    service: ['handing', 'event'],
    deadline: ['blind', 'event'],
    ack: ['gone', 'drop'],
    expire: ['gone', 'drop'],
  },
  blind: {
    widget: ['handing', 'method'],
    ack: ['gone', 'drop'],
    expire: ['gone', 'drop'],
  },
  handing: {
    done: ['handed', 'none'],
    reload: ['gone', 'drop'],
    resend: ['queued', 'none'],
    ack: ['acked', 'none'],
    expire: ['gone', 'drop'],
  },
  handed: {
    reload: ['gone', 'drop'],
    resend: ['queued', 'none'],
    ack: ['gone', 'drop'],
    expire: ['gone', 'drop'],
  },
  acked: {
    done: ['gone', 'drop'],
    reload: ['gone', 'drop'],
    resend: ['gone', 'drop'],
    expire: ['gone', 'drop'],
  },
};

/** Whether a text read from storage is a stage. */
export const isStage = (value: unknown): value is Stage =>
  Object.prototype.hasOwnProperty.call(STEPS, String(value));

export const step = (stage: Stage, happening: Happening): Step => STEPS[stage][happening] ?? [stage, 'none'];
