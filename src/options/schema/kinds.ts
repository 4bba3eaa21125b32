import { z } from 'zod';
import type { About, OptionMeta } from './about';
import { FORBIDDEN, OFF, ON, countryCode, option, spoken, text } from './base';

export const flag = (about: About) =>
  option(z.union([z.boolean(), text.pipe(z.stringbool({ truthy: ON, falsy: OFF }))]), {
    ...about,
    kind: 'flag',
    default: false,
    values: ['on', 'off'],
  });

export const choice = <const T extends readonly [string, ...string[]], D extends T[number] | null>(
  values: T,
  fallback: D,
  about: About,
) => option(spoken(values), { ...about, kind: 'enum', default: fallback, values });

export const number = (
  limits: { min: number; max: number; unit: NonNullable<OptionMeta['unit']> },
  fallback: number,
  about: About,
) =>
  option(
    text
      .pipe(z.string().regex(/^\d{1,9}$/))
      .transform(Number)
      .pipe(z.int().min(limits.min).max(limits.max)),
    { ...about, ...limits, kind: 'number', default: fallback, values: [] },
  );

export const country = (fallback: string, about: About) =>
  option(z.union([spoken(['auto']), text.pipe(countryCode)]), {
    ...about,
    kind: 'country',
    default: fallback,
    values: ['auto'],
  });

export const lang = (about: About) =>
  option(
    text
      .pipe(z.string().regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/))
      .transform((tag) => tag.toLowerCase().split(/[-_]/)[0] as string),
    { ...about, kind: 'lang', default: null, values: [] },
  );

/** Whether a selector parses is known to the page only: this accepts any text. */
export const selector = <D extends string | null>(values: readonly string[], fallback: D, about: About) => {
  const any = text.pipe(z.string().min(1));
  const [first, ...rest] = values;
  const schema: z.ZodType<string> = first === undefined ? any : z.union([spoken([first, ...rest]), any]);
  return option(schema, { ...about, kind: 'selector', default: fallback, values });
};

export const digits = (about: About) =>
  option(z.union([spoken(['auto', 'off']), text.pipe(z.string().regex(/^\d{1,12}$/))]), {
    ...about,
    kind: 'digits',
    default: 'off',
    values: ['auto', 'off'],
  });

export const globalName = (fallback: string, about: About) =>
  option(
    z.union([
      spoken(['off']),
      text.pipe(
        z
          .string()
          .regex(/^[A-Za-z_$][\w$]{0,63}$/)
          .refine((name) => !FORBIDDEN.includes(name)),
      ),
    ]),
    { ...about, kind: 'name', default: fallback, values: ['off'] },
  );

export const line = (max: number, about: About) =>
  option(text.pipe(z.string().max(max)), { ...about, kind: 'text', default: null, values: [], max });

export const cyrillic = (max: number, about: About) =>
  option(
    text.pipe(
      z
        .string()
        .max(max)
        .regex(/^[А-Яа-яЁё\s]*$/),
    ),
    {
      ...about,
      kind: 'cyrillic',
      default: null,
      values: [],
      max,
    },
  );

export const caller = (max: number, about: About) =>
  option(
    text.pipe(
      z
        .string()
        .max(max)
        .refine((value) => value === '' || /\d/.test(value)),
    ),
    {
      ...about,
      kind: 'caller',
      default: null,
      values: [],
      max,
    },
  );
