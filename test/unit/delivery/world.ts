import { createClaim } from '../../../src/delivery/claim';
import { createCourier, type Courier } from '../../../src/delivery/courier';
import { createOutbox } from '../../../src/delivery/outbox';
import { createStore } from '../../../src/delivery/store';
import type { Clock } from '../../../src/diagnostics/clock';

/** Storage as browsers have it: its keys are its own properties. `mode` makes it fail in the known ways. */
export type StorageMode = 'ok' | 'throws' | 'silent';

export class FakeStorage {
  [key: string]: unknown;
  constructor(mode: () => StorageMode) {
    Object.defineProperty(this, 'mode', { value: mode });
  }
  getItem(key: string): string | null {
    this.#check();
    return Object.prototype.hasOwnProperty.call(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, text: string): void {
    this.#check();
    if (this.#mode() !== 'silent') this[key] = String(text);
  }
  removeItem(key: string): void {
    this.#check();
    delete this[key];
  }
  #mode = (): StorageMode => (this['mode'] as () => StorageMode)();
  #check(): void {
    if (this.#mode() === 'throws') throw new DOMException('denied', 'SecurityError');
  }
  copy(): FakeStorage {
    return Object.assign(new FakeStorage(this['mode'] as () => StorageMode), { ...this });
  }
}

/** One clock for all pages, moved by hand; a page that is left stops, one that comes back goes on. */
export class Time {
  now = 1_000_000_000;
  #timers: { at: number; run: () => void; page: FakePage }[] = [];

  clockFor(page: FakePage): Clock {
    const later: Clock['later'] = (delay, run) => {
      const timer = { at: this.now + delay, run, page };
      this.#timers.push(timer);
      return () => void (this.#timers = this.#timers.filter((other) => other !== timer));
    };
    return { now: () => this.now + page.skew, later, idle: (run) => void later(1, run) };
  }

  /** Runs what is due within `ms`, in order; pages in the back-forward cache wait. */
  tick(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const due = this.#timers.filter(({ at, page }) => at <= end && page.shown);
      const next = due.sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    this.now = end;
  }
}

/** `kills`: the page dies while the widget's method runs, as when a tab crashes or is closed by the system. */
export type WidgetKind = 'method' | 'service' | 'throws' | 'kills' | 'none';

/** Everything that reached a widget or was dispatched, over all pages. */
export interface Ledger {
  method: string[];
  heard: string[];
  blind: string[];
}

class FakeDocument {
  constructor(private readonly page: () => FakePage) {}
  get head() {
    return { __proto__: { dispatchEvent: (event: CustomEvent) => this.page().dispatch(event) } };
  }
}

/** A page of a tab: its own window and courier, the tab's session storage, the browser's local storage. */
export class FakePage {
  shown = true;
  /** Left for another site, stopped, or dead. */
  gone = false;
  skew = 0;
  readonly courier: Courier;
  readonly win: Record<string, unknown>;

  constructor(
    time: Time,
    public session: FakeStorage,
    local: FakeStorage,
    private readonly ledger: Ledger,
    redeliver: 'queued' | 'unacked' | 'off' = 'queued',
  ) {
    const clock = time.clockFor(this);
    this.win = {
      sessionStorage: session,
      localStorage: local,
      navigator: {},
      CustomEvent,
      document: new FakeDocument(() => this),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    const win = this.win as unknown as Window;
    this.courier = createCourier(win, {
      outbox: createOutbox(
        createStore(win, () => 'session'),
        clock.now,
      ),
      claim: createClaim(
        win,
        createStore(win, () => 'local'),
        clock,
      ),
      clock,
      options: () => ({ wait: 15, redeliver }),
      sent: () => undefined,
      expired: () => undefined,
    });
  }

  dispatch(event: CustomEvent): boolean {
    const { tel } = event.detail as { tel: string };
    const heard = 'CallKeeper' in this.win;
    this.ledger[heard ? 'heard' : 'blind'].push(tel);
    return true;
  }

  /** Nothing of ours runs any longer: the next page finds storage as it is at this moment. */
  #die(): void {
    this.session = this.session.copy();
    this.gone = true;
    this.shown = false;
  }

  setWidget(kind: WidgetKind): void {
    delete this.win['ckForms'];
    delete this.win['CallKeeper'];
    if (kind === 'none') return;
    this.win['CallKeeper'] = {};
    if (kind === 'service') return;
    this.win['ckForms'] = {
      ckEvent: ({ tel }: { tel: string }) => {
        if (kind === 'throws') throw 'the widget fails';
        this.ledger.method.push(tel);
        if (kind === 'kills') this.#die();
      },
    };
  }
}
