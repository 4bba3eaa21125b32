import type { Reason } from '../diagnostics/reasons';
import type { Field } from './field';

/** One piece of evidence: a documented code and how much it weighs (negative: against). */
export interface Signal {
  signal: string;
  weight: number;
}

/** What one control means, and why. `control` is the index in `FormSnapshot.controls`. */
export interface FieldMapping {
  control: number;
  field: Field;
  score: number;
  signals: Signal[];
}

/** Bind this form or leave it alone. */
export interface Verdict {
  bound: boolean;
  reason: Reason | null;
}

export interface FormMapping {
  fields: FieldMapping[];
  verdict: Verdict;
  /** Controls whose words clearly say that they are something else: no value makes one of them the phone. */
  others?: number[];
}

/** A mapping for one reason alone. */
export const mapAs = (control: number, field: Field, score: number, signal: string): FieldMapping => ({
  control,
  field,
  score,
  signals: [{ signal, weight: score }],
});
