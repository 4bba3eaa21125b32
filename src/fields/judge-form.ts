import type { Reason } from '../diagnostics/reasons';
import { findConcepts, type Kind } from './dictionary';
import type { FieldMapping, Verdict } from './mapping';
import type { ControlSnapshot, FormSnapshot, FormText } from './snapshot';
import { fold } from './text';

/** What the words of a form count, by where they stand. */
const PLACES: Readonly<Record<FormText, number>> = {
  buttons: 3,
  heading: 3,
  'aria-label': 3,
  role: 3,
  id: 2,
  name: 2,
  class: 2,
  action: 2,
};
/** Nothing said either way: a form with a phone is bound. */
const PRIOR = 1.5;
/** «Отправить» says less than «Перезвоните мне». */
const GENERIC = 0.3;
const SECRET = 4;

/** Reasons to leave a form that has a phone alone; the first four speak for one another. */
const REASONS =
  'login registration recovery profile review classified search filter tracking promo payment newsletter'.split(
    ' ',
  ) as Reason[];
const IDENTITY = REASONS.slice(0, 4);

type Totals = Partial<Record<string, number>>;

const count = (totals: Totals, kind: string, weight: number): void => {
  totals[kind] = (totals[kind] ?? 0) + weight;
};

function weighControl(totals: Totals, control: ControlSnapshot): void {
  const { type, secret, label, 'aria-label': aria, placeholder, name, id, autocomplete } = control;
  if (type === 'password') count(totals, totals.login ? 'login' : 'registration', SECRET);
  else if (secret && /card|cc/i.test(autocomplete + name + id)) count(totals, 'payment', SECRET / 2);
  else if (!/^(?:check|radio|hid)/.test(type))
    for (const [concept, weights] of findConcepts(fold(label || aria || placeholder || name)))
      // A comment is asked for in any order form; an address says who somebody is, not how to reach them.
      if (weights.other)
        count(totals, concept === 'place' ? 'profile' : concept, type === 'textarea' ? 3 : 1);
}

/** Bind this form or leave it alone, and why. */
export function judgeForm(form: FormSnapshot, fields: readonly FieldMapping[]): Verdict {
  const leave = (reason: Reason): Verdict => ({ bound: false, reason });
  if (
    /^https?:\/\/([\w-]+\.)*callkeeper\.ru\b/i.test(form.action) ||
    form.controls.some(({ name }) => name === 'callkeeper_storage')
  )
    return leave('connected_already');

  const totals: Totals = {};
  for (const place of Object.keys(PLACES) as FormText[])
    for (const [concept] of findConcepts(fold(form[place]))) count(totals, concept, PLACES[place]);
  for (const control of form.controls) weighControl(totals, control);

  const weigh = (...kinds: Kind[]): number => kinds.reduce((sum, kind) => sum + (totals[kind] ?? 0), 0);
  const reason = REASONS.reduce((top, next) => (weigh(next) > weigh(top) ? next : top));
  if (!fields.some(({ field }) => /^tel(?:\.part)?$/.test(field)))
    return leave(weigh(reason) >= 2 ? reason : 'no_phone');
  const wanted = PRIOR + weigh('order', 'request') + weigh('send') * GENERIC;
  return Math.max(weigh(...IDENTITY), weigh(reason)) > wanted ? leave(reason) : { bound: true, reason: null };
}

/** Whether a text on a button asks for a call, orders or sends something. */
export const asksForCall = (text: string): boolean =>
  findConcepts(fold(text)).some(([concept]) => /^(?:request|order|send)$/.test(concept));
