import type { Reason } from '../diagnostics/reasons';
import type { Transport } from '../delivery/entry';
import type { Payload } from '../submission/payload';
import { EVENTS, type Api, type EventDetail, type EventName, type Outcome, type OutcomeState } from './api';

/** What became of one attempt, as far as it was heard. */
export interface LogEntry {
  id: number;
  at: number;
  /** `null`: it began on an earlier page, or before the panel was opened. */
  form: Element | null;
  /** What its outcome calls the form. */
  name: string;
  state: OutcomeState | 'open';
  reason: Reason | null;
  releasedBy: string | null;
  transport: Transport | null;
  message: string;
  payload: Payload | null;
  pushes: string[];
}

export interface AttemptLog {
  /** The newest first. */
  entries(): readonly LogEntry[];
  stop(): void;
}

const MOST = 50;
const ENDED = /^(?:skipped|problem|failed|confirmed)$/;

const createEntry = (id: number, at: number, form: Element | null): LogEntry => ({
  id,
  at,
  form,
  name: '',
  state: 'open',
  reason: null,
  releasedBy: null,
  transport: null,
  message: '',
  payload: null,
  pushes: [],
});

const isState = (event: EventName): event is EventName & OutcomeState => !/^(?:attempt|send)$/.test(event);

/** Writes what an event tells into its entry. */
function note(entry: LogEntry, event: EventName, detail: EventDetail): void {
  const { reason, releasedBy, transport, form, message, payload } = detail;
  if (isState(event)) entry.state = event;
  entry.name = form || entry.name;
  entry.reason = reason ?? entry.reason;
  entry.releasedBy = releasedBy ?? entry.releasedBy;
  entry.transport = transport ?? entry.transport;
  entry.message = message ?? entry.message;
  if (payload) entry.payload = { ...payload };
}

const entryOf = (id: number, outcome: Outcome): LogEntry => ({
  ...createEntry(id, outcome.at, null),
  ...outcome,
  form: null,
  name: outcome.form,
});

/** Follows every attempt through `ckAutobind.on()`; begins with what `status()` remembers. */
export function createAttemptLog(
  win: Window,
  api: Api,
  readPushes: () => string[],
  changed: () => void,
): AttemptLog {
  let count = 0;
  const entries = api.status().outcomes.map((outcome) => entryOf(count++, outcome));
  const findEntry = (event: EventName, form: Element | null): LogEntry => {
    const last = entries.filter((entry) => entry.form === form).pop();
    const goes = last && event !== 'attempt' && !ENDED.test(last.state) && form;
    if (goes) return last;
    const entry = createEntry(count++, Date.now(), form);
    entries.push(entry);
    if (entries.length > MOST) entries.shift();
    return entry;
  };
  const hear = (event: EventName) => (detail: EventDetail) => {
    const entry = findEntry(event, detail.target);
    note(entry, event, detail);
    changed();
    // The push follows the event within the same task, or a hash later.
    win.setTimeout(() => {
      entry.pushes.push(...readPushes());
      changed();
    }, 50);
  };
  const stops = EVENTS.map((event) => api.on(event, hear(event)));
  return { entries: () => entries.slice().reverse(), stop: () => stops.forEach((stop) => stop()) };
}
