import type { Clock } from '../diagnostics/clock';
import type { Claim } from './claim';
import { isWaiting, type Entry, type Transport } from './entry';
import { handOver } from './hand-over';
import { step, type Happening } from './machine';
import type { Outbox } from './outbox';
import { findHappening } from './patience';

/** What options say, asked at each use. `wait` in seconds. */
interface CourierOptions {
  wait: number;
  redeliver: 'queued' | 'unacked' | 'off';
}

export interface CourierParts {
  outbox: Outbox;
  claim: Claim;
  clock: Clock;
  options(): CourierOptions;
  sent(entry: Entry, transport: Transport): void;
  expired(entry: Entry): void;
}

/** Takes entries from stage to stage. */
export interface Hands {
  move(entry: Entry, happening: Happening): void;
  /** Moves an entry that waits, if there is a reason to and no other tab has done it. */
  look(entry: Entry, elapsed: number): void;
  isBusy(): boolean;
}

export function createHands(win: Window, parts: CourierParts): Hands {
  const { outbox, claim, clock, options, sent, expired } = parts;
  let busy = false;
  const move = (entry: Entry, happening: Happening) => {
    const stage = step(entry.stage, happening);
    if (!stage) return;
    entry.stage = stage;
    if (happening === 'resend') entry.resent = true;
    // Written before the widget is called: a page that dies in between sends at most once.
    if (isWaiting(entry) || (stage !== 'gone' && options().redeliver === 'unacked')) outbox.keep(entry);
    else outbox.drop(entry);
    if (happening === 'expire') expired(entry);
    if (!/widget|service|deadline/.test(happening)) return;
    busy = true;
    const transport = handOver(win, entry.payload, happening === 'widget');
    busy = false;
    move(entry, 'done');
    sent(entry, transport);
  };
  const find = (entry: Entry, elapsed: number) =>
    isWaiting(entry) ? findHappening(win, entry, elapsed, clock.now(), options().wait) : undefined;
  const look = (entry: Entry, elapsed: number) => {
    const happening = find(entry, elapsed);
    if (happening === 'expire') move(entry, happening);
    if (!happening || entry.asked === happening) return;
    entry.asked = happening;
    // A blind event, and a second delivery, are rights of their own.
    const rightTo = (what: Happening) => (what === 'deadline' ? 'b' : entry.resent ? 'r' : '');
    claim(entry.id + rightTo(happening), (mine) => {
      entry.asked = undefined;
      const now = find(entry, 0);
      if (!now || rightTo(now) !== rightTo(happening)) return;
      if (mine) move(entry, now);
      // Another tab has it; after its blind event, this one may still meet a widget first.
      else entry.stage = now === 'deadline' ? 'blind' : 'gone';
    });
  };
  return { move, look, isBusy: () => busy };
}
