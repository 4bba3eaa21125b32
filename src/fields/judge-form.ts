import type { Reason } from '../diagnostics/reasons';
import { DICTIONARY, findConcepts } from './dictionary';
import { findKinds, type Kind } from './form-words';
import type { FieldMapping, Verdict } from './mapping';
import type { ControlSnapshot, FormSnapshot } from './snapshot';
import { fold } from './text';

/** Nothing said either way: a form with a phone is bound. */
const PRIOR = 1.5;
/** «Отправить» says less than «Перезвоните мне». */
const GENERIC = 0.3;
/** A control that asks who somebody is rather than how to reach them. */
const IDENTITY = { place: 1, company: 0.4 };
const SECRET = 4;

/** Reasons to leave a form that has a phone alone; those of one line speak for one another. */
const FAMILIES: readonly (readonly Reason[])[] = [
  ['login', 'registration', 'recovery', 'profile'],
  ['review', 'classified'],
  ['search', 'filter'],
  ['tracking'],
  ['promo'],
  ['payment'],
  ['newsletter'],
];

/** Kinds that the text of a control may speak of; a comment is asked for in any order form. */
const ASKED = /^(?:review|classified|login|promo|search|filter|tracking)$/;

type Count = (kind: Kind, weight: number) => void;

function weighControl(control: ControlSnapshot, count: Count, isLogin: boolean): void {
  const { type, secret, label } = control;
  if (type === 'password') count(isLogin ? 'login' : 'registration', SECRET);
  else if (secret && /card|cc/i.test(control.autocomplete + control.name + control.id))
    count('payment', SECRET / 2);
  else if (!/^(?:text|tel|email|number|textarea|select|date)$/.test(type)) return;
  const words = fold(label || control.ariaLabel || control.placeholder || control.name);
  if (words.length < 40)
    for (const kind of findKinds(words)) if (ASKED.test(kind)) count(kind, type === 'textarea' ? 3 : 1);
  for (const index of findConcepts(words)) {
    const weight = IDENTITY[DICTIONARY[index]![0] as keyof typeof IDENTITY];
    if (weight) count('profile', weight);
  }
}

/** Bind this form or leave it alone, and why. */
export function judgeForm(form: FormSnapshot, fields: readonly FieldMapping[]): Verdict {
  const totals: Partial<Record<Kind, number>> = {};
  const count: Count = (kind, weight) => (totals[kind] = (totals[kind] ?? 0) + weight);
  const leave = (reason: Reason): Verdict => ({ bound: false, reason });
  if (
    /^https?:\/\/([\w-]+\.)*callkeeper\.ru\b/i.test(form.action) ||
    form.controls.some(({ name }) => name === 'callkeeper_storage')
  )
    return leave('connected_already');

  const weighPlace = (text: string, trust: number): void =>
    findKinds(fold(text)).forEach((kind) => count(kind, trust));
  weighPlace(form.buttons.join(' | '), 3);
  weighPlace(form.heading, 3);
  weighPlace(`${form.ariaLabel} ${form.role}`, 3);
  weighPlace(`${form.id} ${form.name}`, 2);
  weighPlace(form.className, 2);
  weighPlace(form.action, 1.5);
  for (const control of form.controls) weighControl(control, count, !!totals.login);

  const weigh = (...kinds: Kind[]): number => kinds.reduce((sum, kind) => sum + (totals[kind] ?? 0), 0);
  const family = FAMILIES.reduce((top, next) => (weigh(...next) > weigh(...top) ? next : top));
  const reason = family.reduce((top, next) => (weigh(next) > weigh(top) ? next : top));
  if (!fields.some(({ field }) => /^tel(?:\.part)?$/.test(field)))
    return leave(weigh(reason) >= 2 ? reason : 'no_phone');
  const wanted = PRIOR + weigh('order', 'request') + weigh('send') * GENERIC;
  return weigh(...family) > wanted ? leave(reason) : { bound: true, reason: null };
}
