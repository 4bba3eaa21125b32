import type { Clock } from '../diagnostics/clock';
import type { Claim } from './claim';
import { LIFETIME, type Entry, type Transport } from './entry';
import { handToMethod, sendEvent } from './hand-over';
import { step, type Happening } from './machine';
import type { Outbox } from './outbox';
import { createRounds, findHappening, type Waiting } from './patience';

/** What options say, asked at each use. `wait` in milliseconds. */
export interface CourierSettings {
  wait: number;
  redeliver: 'queued' | 'unacked' | 'off';
}

export interface DeskParts {
  outbox: Outbox;
  claim: Claim;
  clock: Clock;
  settings(): CourierSettings;
  sent(entry: Entry, transport: Transport): void;
  expired(entry: Entry): void;
}

/** The courier's desk: what waits, what was handed over lately, and the rounds that look for the widget. */
export interface Desk extends DeskParts {
  win: Window;
  waiting: Waiting[];
  handed: Entry[];
  rounds: { start(): void };
  handing: boolean;
}

const REMEMBERED = 20;

export function createDesk(win: Window, parts: DeskParts): Desk {
  const desk: Desk = {
    ...parts,
    win,
    waiting: [],
    handed: [],
    rounds: { start: () => undefined },
    handing: false,
  };
  desk.rounds = createRounds(desk.clock, (elapsed) => lookAtAll(desk, elapsed));
  return desk;
}

/** Takes an entry through one step of the state machine. */
export function move(desk: Desk, entry: Entry, happening: Happening): void {
  const stage = step(entry.stage, happening);
  if (!stage) return;
  if (happening === 'resend') entry.resent = true;
  if (stage !== 'gone') entry.stage = stage;
  const waits = stage === 'queued' || stage === 'blind';
  // Written before the widget is called: a page that dies in between sends at most once.
  if (waits || (stage !== 'gone' && desk.settings().redeliver === 'unacked')) desk.outbox.keep(entry);
  else desk.outbox.drop(entry);
  if (!waits) desk.waiting = desk.waiting.filter((one) => one.entry !== entry);
  if (/widget|service|deadline/.test(happening)) hand(desk, entry, happening === 'widget');
  if (happening === 'expire') desk.expired(entry);
}

function hand(desk: Desk, entry: Entry, byMethod: boolean): void {
  const { win, handed } = desk;
  desk.handed = [...handed.filter((other) => other !== entry), entry].slice(-REMEMBERED);
  desk.handing = true;
  const transport = (byMethod && handToMethod(win, entry.payload)) || sendEvent(win, entry.payload);
  desk.handing = false;
  if (entry.stage !== 'blind') move(desk, entry, 'done');
  desk.sent(entry, transport);
}

/** An entry that waited may be held by a duplicated tab too: only what this tab could claim is moved on. */
function moveIfMine(desk: Desk, one: Waiting, happening: Happening): void {
  if (one.asked === happening) return;
  one.asked = happening;
  const isBlind = happening === 'deadline';
  // A blind event, and a second delivery, are rights of their own.
  const right = isBlind ? 'b' : one.entry.resent ? 'r' : '';
  desk.claim(one.entry.id + right, (mine) => {
    one.asked = undefined;
    if (!desk.waiting.includes(one)) return;
    if (mine)
      return findHappening(desk.win, one, 0, desk.settings().wait) && move(desk, one.entry, happening);
    // Another tab has it; after its blind event, this one may still meet a widget first.
    if (isBlind) one.entry.stage = 'blind';
    else desk.waiting = desk.waiting.filter((other) => other !== one);
  });
}

function lookAt(desk: Desk, one: Waiting, elapsed: number): void {
  if (desk.clock.now() - one.entry.at >= LIFETIME) return move(desk, one.entry, 'expire');
  const happening = findHappening(desk.win, one, elapsed, desk.settings().wait);
  if (happening) moveIfMine(desk, one, happening);
}

/** True as long as something waits. */
export function lookAtAll(desk: Desk, elapsed: number): boolean {
  for (const one of desk.waiting.slice()) lookAt(desk, one, elapsed);
  return desk.waiting.length > 0;
}
