import type { Payload } from '../submission/payload';
import type { Told } from '../submission/told';
import { isWaiting, LIFETIME, NEW, type Entry } from './entry';
import { createHands, type CourierParts, type Hands } from './hands';
import { createRounds } from './patience';
import { readDigits } from './receipt';
import { findCkForms } from './widget';

/** Carries payloads to the widget: at once if it is there, later if it comes late, on the next page if it must be. */
export interface Courier {
  /** `keepOnly`: the page is being left, the next one delivers. `wait`: seconds, where the form has its own. */
  accept(payload: Payload, told: Told, id: string, keepOnly: boolean, wait?: number): void;
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

const isFor = (tel: string) => (entry: Entry) => readDigits(entry.payload.tel) === tel;

/** What earlier pages left, as far as it may still be sent. */
function takeUp({ outbox, options }: CourierParts, { move }: Hands): Entry[] {
  const { redeliver } = options();
  return outbox.recover().filter((entry) => {
    if (redeliver === 'off') outbox.drop(entry);
    move(entry, redeliver === 'unacked' && !entry.resent ? 'resend' : 'reload');
    return redeliver !== 'off';
  });
}

export function createCourier(win: Window, parts: CourierParts): Courier {
  const { outbox, clock } = parts;
  const hands = createHands(win, parts);
  /** What this page knows of: what waits, and what was handed over lately. */
  let entries: Entry[] = [];
  const add = (...more: Entry[]) => {
    entries = entries.filter((one) => isWaiting(one) || clock.now() - one.at < LIFETIME).concat(more);
  };
  const waiting = () => entries.filter(isWaiting);
  const look = (elapsed: number) => {
    entries.forEach((entry) => hands.look(entry, elapsed));
    return !!waiting()[0];
  };
  const start = createRounds(clock, look);
  return {
    accept(payload, told, id, keepOnly, wait) {
      const entry: Entry = { ...NEW, id, at: clock.now(), payload, told, wait };
      add(entry);
      if (!keepOnly && findCkForms(win)) return hands.move(entry, 'widget');
      outbox.keep(entry);
      start();
    },
    look: () => void look(0),
    recover() {
      add(...takeUp(parts, hands));
      if (look(0)) start();
    },
    acknowledge(client) {
      // Only what was handed over, or dispatched blind, can be confirmed, and only once.
      const entry = entries.filter(({ stage }) => /^[bh]/.test(stage)).find(isFor(readDigits(client)));
      if (entry) hands.move(entry, 'ack');
      return entry;
    },
    forget(tel) {
      for (const entry of waiting().filter(isFor(tel))) hands.move(entry, 'ack');
    },
    waiting: () => waiting().length,
    isHanding: hands.isBusy,
  };
}
