import type { Told } from '../submission/told';
import type { DataLayer } from './data-layer';
import { sha256 } from './hash';
import { reachGoal } from './metrika';
import { keepPush, takePushes, type Keeper } from './pending';

/** What options say about telling others, asked at each use. */
export interface BridgeSettings {
  pii: 'raw' | 'hash' | 'none';
  userData: boolean;
  metrika: string;
  events: 'calls' | 'all';
}

/** Our events → `dataLayer` and Yandex.Metrika. */
export interface Bridge {
  /** `tel`: digits with country code. */
  called(told: Told, tel: string): void;
  missed(kind: 'invalid' | 'skipped' | 'failed', told: Told): void;
  /** The service's own `CallKeeperData`, mirrored. */
  confirmed(receipt: Readonly<Record<string, unknown>>): void;
  /** Pushes again, once, what the change of page has swallowed. */
  repeat(): void;
}

const CALL = 'callkeeper-call_order-autobind';
const PERSONAL = /^(client|person|manager|tel|phone|mail|email|name)$/i;
const digitsOf = (value: unknown): string => String(value).replace(/\D/g, '');

/** What is left of a receipt without the person in it. */
function withoutPerson(receipt: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const client = digitsOf(receipt['client'] ?? '').slice(-10);
  const rest: Record<string, unknown> = {};
  for (const key of Object.keys(receipt)) {
    const value = receipt[key];
    const tells = client.length > 6 && typeof value !== 'boolean' && digitsOf(value).includes(client);
    if (!PERSONAL.test(key) && !tells) rest[key] = value;
  }
  return rest;
}

/** Where Tag Manager is on the page it tells when a push was seen; nobody else does. */
const hasTagManager = (win: Window): boolean =>
  Object.prototype.hasOwnProperty.call(win, 'google_tag_manager');

/** The event that counts a call, for `dataLayer`. */
const itemOf = (told: Told, extra: object): object => ({
  event: CALL,
  eventCategory: 'callkeeper',
  eventAction: 'call_order',
  eventLabel: 'autobind',
  ck: told,
  ...extra,
});

/** Google's user-provided data: raw or hashed, as the owner wants it. */
async function hashedUser(win: Window, tel: string): Promise<object> {
  const hashed = await sha256(win, `+${tel}`);
  return hashed ? { user_data: { sha256_phone_number: hashed } } : {};
}

/** A receipt as far as options let it be seen: without the person, the number hashed or left out. */
async function hashedReceipt(win: Window, receipt: Readonly<Record<string, unknown>>): Promise<object> {
  const client = receipt['client'] ? await sha256(win, `+${digitsOf(receipt['client'])}`) : undefined;
  return { ...(client && { client }), ...withoutPerson(receipt) };
}

export function createBridge(
  win: Window,
  layer: DataLayer,
  keeper: Keeper,
  settings: () => BridgeSettings,
): Bridge {
  const call = (told: Told, extra: object) => {
    if (!hasTagManager(win)) return void layer.push(itemOf(told, extra));
    const eventCallback = keepPush(keeper, told, Date.now());
    layer.push(itemOf(told, { ...extra, eventCallback, eventTimeout: 2000 }));
  };
  const mirror = (data: object) => void layer.push({ event: 'CallKeeperData', CallKeeperData: data });
  return {
    called(told, tel) {
      const { userData, pii, metrika } = settings();
      // Without a hash to wait for, the push happens before the page is left.
      if (!userData || pii === 'none') call(told, {});
      else if (pii === 'raw') call(told, { user_data: { phone_number: `+${tel}` } });
      else void hashedUser(win, tel).then((extra) => call(told, extra));
      reachGoal(win, metrika, CALL);
    },
    missed(kind, told) {
      if (settings().events === 'all') layer.push({ event: `callkeeper-${kind}-autobind`, ck: told });
    },
    confirmed(receipt) {
      const { pii } = settings();
      if (pii === 'hash') void hashedReceipt(win, receipt).then(mirror);
      else mirror(pii === 'raw' ? receipt : withoutPerson(receipt));
    },
    repeat: () => takePushes(keeper, Date.now()).forEach((told) => layer.push(itemOf(told, {}))),
  };
}
