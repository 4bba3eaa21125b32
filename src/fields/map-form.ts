import type { Sense } from './dictionary';
import { judgeForm } from './judge-form';
import { findKnownField } from './known-fields';
import type { FormMapping } from './mapping';
import {
  findCodes,
  has,
  leaveOthers,
  PHONE,
  rankPhones,
  refinePersons,
  splitPhones,
  type Fields,
} from './refine';
import { bestOf, explain, scoreControl, type Candidate } from './score-control';
import type { FormSnapshot } from './snapshot';

/** From here on a control is what it seems to be. */
const ENOUGH = 5;
/** From here on a control is clearly something else. */
const CLEARLY = 8;
/** From here on it is the phone if nothing else is. */
const WEAK = 2;

const setField = (fields: Fields, candidate: Candidate, field: Sense): void => {
  const { index } = candidate;
  if (field !== 'other') fields.set(index, { control: index, field, ...explain(candidate, field) });
};

/** Which control of a form means what, and whether the form is one to call back. */
export function mapForm(form: FormSnapshot): FormMapping {
  const { controls } = form;
  const fields: Fields = new Map();
  const candidates: Candidate[] = [];
  const leaning: Candidate[] = [];
  const others: number[] = [];
  controls.forEach((control, index) => {
    const known = findKnownField(control, index);
    if (known) fields.set(index, known);
    else if (!control.secret && /^(?:text|tel|email|number)/.test(control.type)) {
      const candidate = scoreControl(control, index);
      const { totals } = candidate;
      if (totals.other + totals['tel.ext'] >= CLEARLY) others.push(index);
      if (control.type === 'textarea') return;
      const [sense, total] = bestOf(candidate);
      candidates.push(candidate);
      if (total >= ENOUGH) setField(fields, candidate, sense);
      if (sense === 'tel' && total >= WEAK) leaning.push(candidate);
    }
  });
  leaveOthers(fields, candidates, controls);
  refinePersons(fields, candidates);
  splitPhones(fields, candidates);
  const [weak, second] = has(fields, PHONE) ? [] : leaning;
  if (weak && !second) setField(fields, weak, 'tel');
  findCodes(fields, controls);
  const mapped = rankPhones(fields, controls, candidates);
  return { fields: mapped, verdict: judgeForm(form, mapped), others };
}
