import type { DeclaredField } from '../fields/field';
import type { FormReport } from './api';
import { isFormMeaning, type Correction, type Corrections } from './corrections';
import { FIELDS_EN } from './generated/words';
import { selectorOf } from './selector';
import { fill } from './text';
import type { Format, Pack, Words } from './words/words';

/** What is to be written down somewhere. */
interface Written {
  map: string;
  ignore: string;
  forms: string;
}

const ATTRIBUTES: Record<'leave' | 'bind', string> = {
  leave: 'data-ck-form="off"',
  bind: 'data-ck-form="on"',
};

const sayAttribute = ({ selector, meaning }: Correction): string =>
  `${selector}  →  ${isFormMeaning(meaning) ? ATTRIBUTES[meaning] : `data-ck-field="${meaning}"`}`;

/** Text as it stands in an attribute between single quotes. */
export const escapeAttribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/'/g, '&#39;');

/** A list of forms replaces the automatic choice: those that are bound already must be in it. */
function formsSelector(made: readonly Correction[], reports: readonly FormReport[]): string {
  if (!made.some(({ meaning }) => meaning === 'bind')) return '';
  const bound = reports.filter((report) => report.bound).map(({ form }) => selectorOf(form));
  return Array.from(new Set(bound)).join(', ');
}

const inTag = ({ map, ignore, forms }: Written): string[] =>
  Object.entries({ map, ignore, forms })
    .filter(([, value]) => value)
    .map(([name, value]) => `data-ck-${name}='${escapeAttribute(value)}'`);

function inTagManager(
  map: Record<string, DeclaredField>,
  { ignore, forms }: Written,
  { gtm }: Words,
): string[] {
  const rows = Object.entries(map).map(([selector, field]) =>
    fill(`  ${gtm.Row}`, { selector, field: FIELDS_EN[field] }),
  );
  return [
    ...(rows.length ? [gtm.Map, ...rows] : []),
    ignore && fill(gtm.Ignore, { selector: ignore }),
    forms && fill(gtm.Forms, { selector: forms }),
  ];
}

const inSettings = (written: Written, { options }: Pack): string[] =>
  (['map', 'ignore', 'forms'] as const)
    .filter((name) => written[name])
    .map((name) => `${options[name]}: ${written[name]}`);

/** The corrections as text to paste where the site is set up. */
export function writeCorrections(
  format: Format,
  corrections: Corrections,
  reports: readonly FormReport[],
  pack: Pack,
): string {
  const made = corrections.list();
  if (format === 'html') return made.map(sayAttribute).join('\n');
  const map = corrections.map();
  const written: Written = {
    map: Object.keys(map).length ? JSON.stringify(map) : '',
    ignore: corrections.ignore(),
    forms: formsSelector(made, reports),
  };
  const lines =
    format === 'tag'
      ? inTag(written)
      : format === 'gtm'
        ? inTagManager(map, written, pack.words)
        : inSettings(written, pack);
  return lines.filter(Boolean).join('\n');
}
