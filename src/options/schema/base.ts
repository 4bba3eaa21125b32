import { z } from 'zod';
import { registry, type OptionMeta } from './about';

/** What no key and no name of a variable may be. */
export const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
export const LONGEST = 5000;

export const OFF = ['off', 'false', 'no', '0'];
export const ON = ['', 'on', 'true', 'yes', '1'];

export const text = z.union([z.string(), z.number().transform(String)]).pipe(z.string().trim().max(LONGEST));

/** Letter case does not matter; `false`, `no`, `0` are `off`, and an empty attribute is `on`. */
export function spoken<const T extends readonly [string, ...string[]]>(values: T) {
  const said = z.union([z.boolean().transform((value) => (value ? 'on' : 'off')), text]);
  const known = (value: string): string => {
    const low = value.toLowerCase();
    if (values.includes('off') && OFF.includes(low)) return 'off';
    return values.includes('on') && ON.includes(low) ? 'on' : low;
  };
  return said.transform(known).pipe(z.enum(values));
}

/** Not given (`undefined`, `null`) is the default; the rest is what the kind makes of it. */
export function option<T, D extends T | null>(schema: z.ZodType<T>, meta: OptionMeta & { default: D }) {
  const whole = z.preprocess(
    (value) => value ?? undefined,
    schema.nullable().default(() => meta.default as never),
  );
  registry.add(whole, meta);
  return whole as unknown as z.ZodType<T | (D & null)>;
}

/** Two letters of ISO 3166, where the United Kingdom is GB: `UK` would allow no number there is. */
export const countryCode = z
  .string()
  .regex(/^(?!uk)[a-z]{2}$/i)
  .toUpperCase();
