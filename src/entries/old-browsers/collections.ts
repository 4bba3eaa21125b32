/**
 * Map, Set and WeakMap as far as this script uses them, for browsers whose own ones are missing or half done (IE 11
 * ignores what the constructor gets, and `add` answers nothing). The page's globals stay as they are.
 */
type Pairs = [unknown, unknown][];

const sameAs = (a: unknown, b: unknown): boolean => a === b || (a !== a && b !== b);

class OldMap {
  size = 0;
  private pairs: Pairs = [];

  constructor(pairs?: Pairs) {
    (pairs ?? []).forEach(([key, value]) => this.set(key, value));
  }
  private seek(key: unknown): [unknown, unknown] | undefined {
    return this.pairs.filter((pair) => sameAs(pair[0], key))[0];
  }
  private keep(pairs: Pairs): void {
    this.pairs = pairs;
    this.size = pairs.length;
  }
  has(key: unknown): boolean {
    return !!this.seek(key);
  }
  get(key: unknown): unknown {
    return this.seek(key)?.[1];
  }
  set(key: unknown, value: unknown): this {
    const pair = this.seek(key);
    if (pair) pair[1] = value;
    else this.keep(this.pairs.concat([[key, value]]));
    return this;
  }
  delete(key: unknown): boolean {
    const before = this.size;
    this.keep(this.pairs.filter((pair) => !sameAs(pair[0], key)));
    return this.size < before;
  }
  clear(): void {
    this.keep([]);
  }
  forEach(run: (value: unknown, key: unknown) => void): void {
    this.pairs.slice().forEach(([key, value]) => run(value, key));
  }
  keys(): unknown[] {
    return this.pairs.map(([key]) => key);
  }
  values(): unknown[] {
    return this.pairs.map(([, value]) => value);
  }
  /** What the build puts in the place of iterating. */
  list(): unknown[] {
    return this.pairs.slice();
  }
}

class OldSet extends OldMap {
  constructor(items?: unknown[]) {
    super();
    (items ?? []).forEach((item) => this.add(item));
  }
  add(item: unknown): this {
    return this.set(item, item);
  }
  override list(): unknown[] {
    return this.keys();
  }
}

let made = 0;

/** Writes the value on its key, where nobody sees it, so that it goes when the key goes. */
class OldWeakMap {
  private name = `__ck${++made}`;
  has(key: object): boolean {
    return Object.prototype.hasOwnProperty.call(key, this.name);
  }
  get(key: object): unknown {
    return this.has(key) ? (key as Record<string, unknown>)[this.name] : undefined;
  }
  set(key: object, value: unknown): this {
    Object.defineProperty(key, this.name, { value, configurable: true });
    return this;
  }
  add(key: object): this {
    return this.set(key, true);
  }
  delete(key: object): boolean {
    return delete (key as Record<string, unknown>)[this.name];
  }
}

/** The browser's own where it does all that is asked of it. */
function choose<T>(own: () => T, works: (own: T) => boolean, old: unknown): T {
  try {
    const found = own();
    return works(found) ? found : (old as T);
  } catch {
    return old as T;
  }
}

const host = window;
const key = {};

export const OurMap = choose(
  () => host.Map,
  (Own) => new Own([[1, 2]]).set(3, 4).size === 2,
  OldMap,
);
export const OurSet = choose(
  () => host.Set,
  (Own) => new Own([1]).add(2).size === 2,
  OldSet,
);
export const OurWeakMap = choose(
  () => host.WeakMap,
  (Own) => new Own().set(key, 1).get(key) === 1,
  OldWeakMap,
);
export const OurWeakSet = choose(
  () => host.WeakSet,
  (Own) => new Own().add(key).has(key),
  OldWeakMap,
);
