import { z } from 'zod';
import type { About } from './about';
import { FORBIDDEN, LONGEST, countryCode, option, spoken, text } from './base';

/** An object or an array, as its JSON. */
const jsonText = z
  .custom<object>((value) => typeof value === 'object' && value !== null)
  .transform((value): unknown => JSON.stringify(value))
  .pipe(z.string().max(LONGEST));

const isForbidden = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, item]) => FORBIDDEN.includes(key) || isForbidden(item));

/** JSON without `__proto__` and its friends, at any depth. */
function fromJson(value: string, context: z.RefinementCtx): unknown {
  try {
    const parsed: unknown = JSON.parse(value);
    if (!isForbidden(parsed)) return parsed;
  } catch {
    // Broken JSON.
  }
  context.addIssue('not JSON of the right kind');
  return z.NEVER;
}

/** Items between commas, semicolons or spaces, or as JSON; the word `none` alone is the empty list. */
function listOf<T extends string>(item: z.ZodType<T, string>, none: string) {
  const list = z
    .union([text, jsonText])
    .transform((value) => value.split(/[\s,;"[\]]+/).filter(Boolean))
    .pipe(z.array(item).min(1))
    .transform((all) => [...new Set(all)]);
  return z.union([spoken([none]).transform((): T[] => []), list]).readonly();
}

export const countryList = (about: About) =>
  option(listOf(countryCode, 'all'), { ...about, kind: 'codes', default: [], values: ['all'] });

export const wordList = <const T extends readonly [string, ...string[]]>(values: T, about: About) =>
  option(listOf(z.string().toLowerCase().pipe(z.enum(values)), 'off'), {
    ...about,
    kind: 'list',
    default: [],
    values: ['off', ...values],
  });

/** Addresses in any notation: submission/mail takes them apart and says which are none. */
export const mail = (keys: readonly string[], about: About) =>
  option(
    z.union([
      text,
      jsonText
        .pipe(z.string().regex(/^[[{]/))
        .transform(fromJson)
        .transform((value) => value as readonly unknown[] | Readonly<Record<string, unknown>>),
      jsonText.pipe(z.string().regex(/^[^[{]/)),
    ]),
    { ...about, kind: 'mail', default: null, values: keys },
  );

/** Only what names a field is kept; a map of nothing but wrong ones is refused. */
export const fieldMap = <const T extends readonly [string, ...string[]]>(values: T, about: About) => {
  const field = z.coerce.string().trim().toLowerCase().pipe(z.enum(values));
  const kept = (given: Record<string, unknown>, context: z.RefinementCtx): Record<string, T[number]> => {
    const all = Object.entries(given).map(
      ([selector, name]) => [selector, field.safeParse(name).data] as const,
    );
    const right = all.filter(([, name]) => name !== undefined);
    if (all.length && !right.length) context.addIssue('no field');
    return Object.fromEntries(right) as Record<string, T[number]>;
  };
  return option(
    z
      .union([text, jsonText])
      .transform(fromJson)
      .pipe(z.record(z.string(), z.unknown()))
      .transform(kept)
      .readonly(),
    { ...about, kind: 'map', default: null, values },
  );
};
