import type { Told } from '../submission/told';
import type { DataLayer } from './data-layer';
import { sha256 } from './hash';
import { reachGoal } from './metrika';

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

export function createBridge(win: Window, layer: DataLayer, settings: () => BridgeSettings): Bridge {
  const call = (told: Told, extra: object) =>
    layer.push({
      event: CALL,
      eventCategory: 'callkeeper',
      eventAction: 'call_order',
      eventLabel: 'autobind',
      ck: told,
      ...extra,
    });
  const mirror = (data: object) => void layer.push({ event: 'CallKeeperData', CallKeeperData: data });
  return {
    called(told, tel) {
      const { userData: wanted, pii, metrika } = settings();
      // Without a hash to wait for, the push happens before the page is left.
      if (!wanted || pii === 'none') call(told, {});
      else if (pii === 'raw') call(told, { user_data: { phone_number: `+${tel}` } });
      else {
        void sha256(win, `+${tel}`).then((hashed) =>
          call(told, hashed ? { user_data: { sha256_phone_number: hashed } } : {}),
        );
      }
      reachGoal(win, metrika, CALL);
    },
    missed(kind, told) {
      if (settings().events === 'all') layer.push({ event: `callkeeper-${kind}-autobind`, ck: told });
    },
    confirmed(receipt) {
      const { pii } = settings();
      if (pii === 'raw') return mirror(receipt);
      const rest = withoutPerson(receipt);
      if (pii === 'none' || !receipt['client']) return mirror(rest);
      void sha256(win, `+${digitsOf(receipt['client'])}`).then((client) =>
        mirror(client ? { client, ...rest } : rest),
      );
    },
  };
}
