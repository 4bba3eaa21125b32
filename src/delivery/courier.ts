import type { Payload } from '../submission/payload';
import { createDesk, lookAtAll, move, type Desk, type DeskParts } from './desk';
import type { Entry, Told } from './entry';
import { readDigits } from './receipt';
import { findCkForms } from './widget';

/** Carries payloads to the widget: at once if it is there, later if it comes late, on the next page if it must be. */
export interface Courier {
  /** `keepOnly`: the page is being left, the next one delivers. */
  accept(payload: Payload, told: Told, id: string, keepOnly: boolean): Entry;
  /** Looks for the widget now, say because a script has just loaded. */
  look(): void;
  /** Takes up what earlier pages left in storage. */
  recover(): void;
  /** The entry behind an acknowledged number, if it is ours. */
  acknowledge(client: unknown): Entry | undefined;
  /** Somebody else ordered a call for this number: nothing waits for it any longer. */
  forget(tel: string): void;
  waiting(): number;
  /** True while a payload of ours is being handed over: a `CallKeeperEvent` seen now is our own. */
  isHanding(): boolean;
}

function accept(desk: Desk, payload: Payload, told: Told, id: string, keepOnly: boolean): Entry {
  const entry: Entry = { id, at: desk.clock.now(), stage: 'queued', payload, told, resent: false };
  if (!keepOnly && findCkForms(desk.win)) move(desk, entry, 'widget');
  else {
    desk.outbox.keep(entry);
    wait(desk, entry);
  }
  return entry;
}

function wait(desk: Desk, entry: Entry): void {
  desk.waiting.push({ entry, waited: 0, service: 0 });
  desk.rounds.start();
}

function recover(desk: Desk): void {
  const mode = desk.settings().redeliver;
  for (const entry of desk.outbox.recover()) {
    if (mode === 'off') desk.outbox.drop(entry);
    else move(desk, entry, mode === 'unacked' && !entry.resent ? 'resend' : 'reload');
    if (mode !== 'off' && (entry.stage === 'queued' || entry.stage === 'blind')) wait(desk, entry);
  }
  lookAtAll(desk, 0);
}

function acknowledge(desk: Desk, client: unknown): Entry | undefined {
  const tel = readDigits(client);
  const entry = desk.handed.find((one) => one.stage !== 'acked' && readDigits(one.payload.tel) === tel);
  if (!entry) return undefined;
  move(desk, entry, 'ack');
  entry.stage = 'acked';
  return entry;
}

function forget(desk: Desk, tel: string): void {
  const doomed = desk.waiting.filter(({ entry }) => readDigits(entry.payload.tel) === tel);
  for (const { entry } of doomed) move(desk, entry, 'ack');
}

export function createCourier(win: Window, parts: DeskParts): Courier {
  const desk = createDesk(win, parts);
  return {
    accept: (payload, told, id, keepOnly) => accept(desk, payload, told, id, keepOnly),
    look: () => void lookAtAll(desk, 0),
    recover: () => recover(desk),
    acknowledge: (client) => acknowledge(desk, client),
    forget: (tel) => forget(desk, tel),
    waiting: () => desk.waiting.length,
    isHanding: () => desk.handing,
  };
}
