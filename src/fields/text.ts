/** Latin spellings of а…я, ა…ჰ and ա…ֆ in the order of Unicode; an empty place is a letter left out. */
const CYRILLIC = 'a.b.v.g.d.e.zh.z.i.i.k.l.m.n.o.p.r.s.t.u.f.h.c.ch.sh.sch..y..e.yu.ya'.split('.');
const GEORGIAN = 'a.b.g.d.e.v.z.t.i.k.l.m.n.o.p.zh.r.s.t.u.f.k.g.q.sh.ch.ts.dz.ts.ch.h.j.h'.split('.');
const ARMENIAN = 'a.b.g.d.e.z.e.y.t.zh.i.l.h.ts.k.h.dz.gh.ch.m.y.n.sh.o.ch.p.j.r.s.v.t.r.ts.u.p.k.o.f'.split(
  '.',
);
/** Letters outside those rows, of kk uz ky tg uk az tr pl, and what they are written as. */
const STRAY = new Map(
  'єe іi ґg ғg қk ңn үu ұu ҳh ҷj һh әa өo ıi łl əe ßs'.split(' ').map((pair) => [pair[0], pair[1]]),
);

const latin = (letter: string): string => {
  const code = letter.charCodeAt(0);
  return (
    CYRILLIC[code - 0x430] ?? GEORGIAN[code - 0x10d0] ?? ARMENIAN[code - 0x561] ?? STRAY.get(letter) ?? letter
  );
};

/**
 * One spelling for all texts: lower case Latin without diacritics, so that «телефон», `telefon` and
 * ტელეფონი are one word and the dictionaries need only one alphabet; every run of what is neither letter nor
 * digit a single space, a space at both ends. No `\p{L}`: the ES5 build would blow it up to kilobytes.
 */
export const fold = (text: string): string =>
  ` ${text
    .slice(0, 300)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u044a\u044c]+/g, '')
    .replace(/[\u00df\u0131\u0142\u0259\u0430-\u04ff\u0561-\u0586\u10d0-\u10f0]/g, latin)
    .replace(/[\0-/:-@[-`{-¿×÷ʻʼ\u2000-\u206f\u2116\u3000-\u303f]+/g, ' ')
    .trim()} `;

/** Parts of a name that say nothing about the control: `form[phone][value]`, `FIELDS[NAME][n0]`. */
const EMPTY_SEGMENT = /^(?:[a-z]?\d*|value|text|field|input)$/i;

/**
 * What a control's `name` says: its last segment that means something. `requestPhoneForm[name]` is a name,
 * `PROPERTY[PHONE][0]` a phone.
 */
export function lastSegment(name: string): string {
  const parts = name.slice(0, 200).split(/[[\].:]+/);
  while (parts.length > 1 && EMPTY_SEGMENT.test(parts[parts.length - 1] ?? '')) parts.pop();
  return parts.pop() ?? '';
}
