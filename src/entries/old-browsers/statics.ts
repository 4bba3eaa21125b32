import { toList } from './methods';

/** Functions of `Object`, `Array`, `Math` and `String` that browsers of 2013 lack; the build puts them in the place of the names. */
type Bag = Record<string, unknown>;

const keysOf = Object.keys;

export const assign = (into: Bag, ...more: (Bag | undefined)[]): Bag => {
  for (const one of more) keysOf(one ?? {}).forEach((key) => (into[key] = one?.[key]));
  return into;
};
export const entries = (of: Bag): [string, unknown][] => keysOf(of).map((key) => [key, of[key]]);
export const values = (of: Bag): unknown[] => keysOf(of).map((key) => of[key]);
export const fromEntries = (pairs: [string, unknown][]): Bag =>
  pairs.reduce<Bag>((into, [key, value]) => {
    into[key] = value;
    return into;
  }, {});
export const from = (list: never, map?: (item: unknown, index: number) => unknown): unknown[] =>
  map ? toList(list).map((item, index) => map(item, index)) : toList(list).slice();
export const fromCodePoint = (code: number): string => String.fromCharCode(code);
/** The lower 32 bits of a product, in halves that a double holds exactly. */
export const imul = (a: number, b: number): number =>
  ((a & 0xffff) * (b & 0xffff) + ((((a >>> 16) * (b & 0xffff) + (a & 0xffff) * (b >>> 16)) << 16) >>> 0)) | 0;
export const descriptors = (of: Bag): PropertyDescriptorMap =>
  keysOf(of).reduce<PropertyDescriptorMap>((into, key) => {
    into[key] = Object.getOwnPropertyDescriptor(of, key) as PropertyDescriptor;
    return into;
  }, {});
