import type { Reason } from '../diagnostics/reasons';
import { findConcepts, hears } from './dictionary';
import type { FieldMapping, Verdict } from './mapping';
import { PHONE } from './refine';
import type { ControlSnapshot, FormSnapshot, FormText } from './snapshot';
import { fold } from './text';

/** Where a form says what it is for, and what a word there counts. */
const PLACES = 'id name class action role aria-label heading above buttons'.split(' ') as FormText[];
const SAID = 3;
/** Nothing said either way: a form with a phone is bound. */
const PRIOR = 1.5;
const PASSWORD = 3;
/** Two of them outweigh what asks for nothing else, and less than an order. */
const CARD = 2;
/** An address says who somebody is, not how to reach them: a whole one is that of a profile, two lines of it are not. */
const FAINTLY = 0.7;
/** Asked for in passing in many an order. */
const ASIDE = /^(?:promo|tracking|filter)$/;

/** Reasons to leave a form that has a phone alone. */
const REASONS =
  'login registration recovery profile review classified search filter tracking promo payment newsletter'.split(
    ' ',
  ) as Reason[];

/** Concepts that say what a form is for. */
const PURPOSE = new RegExp(`^(?:call|order|request|${REASONS.join('|')})$`);
/** Where a registration is named whose markup another form may have borrowed. */
const BORROWED = /^(?:id|name|class)$/;

/** What says more on a form than on a control: a comment is asked for in any order form, but few are named after it. */
const ON_A_FORM: Partial<Record<string, Reason>> = { comment: 'review', secret: 'recovery' };

/** Whether a form itself says what it is for, be it a reason to leave it alone or not. */
export const saysWhatFor = (form: Omit<FormSnapshot, 'above' | 'controls'>): boolean =>
  PLACES.some(
    (place) =>
      place !== 'above' &&
      findConcepts(fold(form[place])).some(
        ([concept]) => PURPOSE.test(concept) && (concept !== 'registration' || !BORROWED.test(place)),
      ),
  );

type Count = (kind: string, weight: number) => void;

function weighControl(count: Count, control: ControlSnapshot, hasLogin: boolean): void {
  const { type, secret, label, 'aria-label': aria, placeholder, name, id, autocomplete } = control;
  if (type === 'password') count(hasLogin ? 'login' : 'registration', PASSWORD);
  else if (secret && hears(fold(autocomplete + name) + fold(id), /^card$/)) count('payment', CARD);
  // A search beside a phone looks through a list of choices.
  else if (!/^(?:check|radio|hid|sea)/.test(type))
    for (const [concept, weights] of findConcepts(fold(label || aria || placeholder || name)))
      if (concept === 'place') count('profile', FAINTLY);
      else if (weights?.other && type !== 'textarea') count(concept, ASIDE.test(concept) ? FAINTLY : 1);
      // Nobody searches, filters or redeems in an area of text.
      else if (/^(?:review|classified)$/.test(concept)) count(concept, SAID);
}

/** Bind this form or leave it alone, and why. */
export function judgeForm(form: FormSnapshot, fields: readonly FieldMapping[]): Verdict {
  const leave = (reason: Reason): Verdict => ({ bound: false, reason });
  if (
    /^https?:\/\/([\w-]+\.)*callkeeper\.ru\b/i.test(form.action) ||
    form.controls.some(({ name }) => name === 'callkeeper_storage')
  )
    return leave('connected_already');

  const totals: Record<string, number> = {};
  const weigh = (...kinds: string[]): number => kinds.reduce((sum, kind) => sum + (totals[kind] ?? 0), 0);
  const count: Count = (kind, weight) => (totals[kind] = weigh(kind) + weight);
  for (const place of PLACES)
    for (const [concept] of findConcepts(fold(form[place])))
      // Programs save whatever a form is for.
      if (place !== 'action' || concept !== 'profile') count(ON_A_FORM[concept] ?? concept, SAID);
  for (const control of form.controls) weighControl(count, control, !!totals['login']);

  const reason = REASONS.reduce((top, next) => (weigh(next) > weigh(top) ? next : top));
  if (!fields.some(({ field }) => PHONE.test(field))) return leave(weigh(reason) ? reason : 'no_phone');
  // Contact details are asked for by an order, and kept by a profile, which is saved and not sent.
  const sent = reason === 'profile' && totals['send'] ? FAINTLY : 0;
  const details = weigh('profile') < SAID ? weigh('details') + sent : 0;
  return weigh(...REASONS) > PRIOR + details + weigh('order', 'call', 'request')
    ? leave(reason)
    : { bound: true, reason: null };
}

/** Whether a text on a button asks for a call, orders or sends something. */
export const asksForCall = (text: string): boolean => hears(fold(text), /^(?:call|request|order|send)$/);

/** Whether a text on a button says that it leads on, or back, and does not send. */
export const leadsOn = (text: string): boolean => hears(fold(text), /^step$/);
