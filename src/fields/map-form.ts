import type { Candidate } from './candidate';
import type { Sense } from './dictionary';
import type { Field } from './field';
import { judgeForm } from './judge-form';
import { findKnownFields } from './known-fields';
import type { FieldMapping, FormMapping } from './mapping';
import { refinePersons } from './refine-persons';
import { rankPhones, splitPhones } from './refine-phones';
import { bestOf, explain, scoreControl } from './score-control';
import type { FormSnapshot } from './snapshot';

const FIELDS: Record<Sense, Field | ''> = {
  tel: 'tel',
  person: 'person',
  mail: 'email',
  ext: 'tel.ext',
  code: 'tel.code',
  other: '',
};

/** From here on a control is what it seems to be. */
const ENOUGH = 5;
/** From here on a control is clearly something else. */
const CLEARLY = 8;
/** From here on it is the phone if nothing else is. */
const WEAK = 2;

const asField = ({ index, score }: Candidate, sense: Sense): FieldMapping[] => {
  const field = FIELDS[sense];
  return field ? [{ control: index, field, ...explain(score, sense) }] : [];
};

const mapCandidate = (candidate: Candidate): FieldMapping[] => {
  const [sense, total] = bestOf(candidate.score);
  return total < ENOUGH ? [] : asField(candidate, sense);
};

/** Leans to a phone, and no word that a person sees speaks of something else. */
const leansToPhone = ({ score }: Candidate): boolean =>
  score.totals.tel >= WEAK &&
  score.totals.tel >= bestOf(score)[1] &&
  (!score.worded || !score.totals.other || score.concepts.has('mail'));

/** If nothing is clearly the phone and exactly one control leans to it, that is it. */
function findWeakPhone(fields: readonly FieldMapping[], candidates: readonly Candidate[]): FieldMapping[] {
  const leaning = candidates.filter(leansToPhone);
  const has = fields.some(({ field }) => /^tel(?:\.part)?$/.test(field));
  return !has && leaning.length === 1 ? asField(leaning[0]!, 'tel') : [];
}

/** Which control of a form means what, and whether the form is one to call back. */
export function mapForm(form: FormSnapshot): FormMapping {
  const known = findKnownFields(form);
  const hasPassword = form.controls.some(({ type }) => type === 'password');
  const candidates = form.controls.flatMap((control, index): Candidate[] => {
    const isKnown = control.declared || control.secret || known.some((found) => found.control === index);
    if (isKnown || !/^(?:text|tel|email|number|search|url)$/.test(control.type)) return [];
    const score = scoreControl(control);
    if (hasPassword && score.concepts.has('account') && !score.concepts.has('person'))
      score.totals.person = 0;
    return [{ index, control, score }];
  });
  const fields = [...known, ...refinePersons(candidates.flatMap(mapCandidate), candidates)];
  const split = splitPhones(fields, candidates);
  const weak = hasPassword ? [] : findWeakPhone(split, candidates);
  const mapped = rankPhones([...split, ...weak], form);
  const others = candidates.filter(({ score }) => score.totals.other >= CLEARLY).map(({ index }) => index);
  return { fields: mapped, verdict: judgeForm(form, mapped), others };
}
