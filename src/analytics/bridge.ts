import type { Told } from '../submission/told';
import type { DataLayer } from './data-layer';
import { sha256 } from './hash';
import { reachGoal } from './metrika';
import { keepPush, takePushes, type Claim, type Keeper } from './pending';

/** What options say about telling others. */
interface BridgeOptions {
  pii: 'raw' | 'hash' | 'none';
  userData: boolean;
  metrika: string;
  events: 'calls' | 'all';
}

type Receipt = Readonly<Record<string, unknown>>;

/** Our events → `dataLayer` and Yandex.Metrika. */
export interface Bridge {
  /** `tel`: digits with country code; `options`: those of the form, which may say otherwise than the page's. */
  called(told: Told, tel: string, options: BridgeOptions): void;
  missed(kind: 'invalid' | 'skipped' | 'failed', told: Told, options: BridgeOptions): void;
  /** The service's own `CallKeeperData`, mirrored. */
  confirmed(receipt: Receipt, options: BridgeOptions): void;
  /** Pushes again, once, what the change of page has swallowed. */
  repeat(): void;
}

const CALL = 'callkeeper-call_order-autobind';
const PERSONAL = /^(client|person|manager|tel|phone|mail|email|name)$/i;
const digitsOf = (value: unknown): string => String(value ?? '').replace(/\D/g, '');

/** What is left of a receipt without the person in it: nothing that tells the number either. */
const withoutPerson = (receipt: Receipt, client: string): Receipt =>
  Object.fromEntries(
    Object.entries(receipt).filter(
      ([key, value]) =>
        !PERSONAL.test(key) && !(client.length > 6 && digitsOf(value).includes(client.slice(-10))),
    ),
  );

/** The event that counts a call, for `dataLayer`; with Google's user-provided data where the owner wants it. */
const itemOf = (told: Told, user?: object | false): object => ({
  event: CALL,
  eventCategory: 'callkeeper',
  eventAction: 'call_order',
  eventLabel: 'autobind',
  ck: told,
  ...(user && { user_data: user }),
});

/** `claim`: of several tabs that may push the same thing again, one does. */
export function createBridge(win: Window, layer: DataLayer, keeper: Keeper, claim: Claim): Bridge {
  const call = (told: Told, user?: object | false) => {
    // Where Tag Manager is on the page it tells when a push was seen; nobody else does.
    const isTold = Object.prototype.hasOwnProperty.call(win, 'google_tag_manager');
    const seen = isTold && { eventCallback: keepPush(keeper, told, Date.now()), eventTimeout: 2000 };
    layer.push({ ...itemOf(told, user), ...seen });
  };
  const mirror = (data: object) => void layer.push({ event: 'CallKeeperData', CallKeeperData: data });
  return {
    called(told, tel, { userData, pii, metrika }) {
      // Without a hash to wait for, the push happens before the page is left.
      if (!userData || pii !== 'hash') call(told, userData && pii === 'raw' && { phone_number: `+${tel}` });
      else
        void sha256(win, `+${tel}`).then((hash) => call(told, hash ? { sha256_phone_number: hash } : false));
      reachGoal(win, metrika, CALL);
    },
    missed(kind, told, { events }) {
      if (events === 'all') layer.push({ event: `callkeeper-${kind}-autobind`, ck: told });
    },
    confirmed(receipt, { pii }) {
      const client = digitsOf(receipt['client']);
      const rest = pii === 'raw' ? receipt : withoutPerson(receipt, client);
      if (pii !== 'hash' || !client) mirror(rest);
      else void sha256(win, `+${client}`).then((hash) => mirror({ ...(hash && { client: hash }), ...rest }));
    },
    repeat: () => takePushes(keeper, claim, Date.now(), (told) => layer.push(itemOf(told))),
  };
}
