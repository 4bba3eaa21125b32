import type { Field } from '../fields/field';
import type { Options } from '../options/generated/options';

/** What a control held at an attempt. */
export interface ControlValue {
  /** Its index in the form's snapshot. */
  control: number;
  /** null: read only because a placeholder asks for it. */
  field: Field | null;
  name: string;
  text: string;
  required: boolean;
  /** Text of the chosen option. */
  choice?: string;
  /** Mask or placeholder. */
  mask: string;
  checked?: boolean;
  /** The owner said what this control is (`data-ck-field`, `data-ck-map`), so that it beats an option. */
  declared?: boolean;
}

/** The options that a payload is made of. */
export type SubmissionOptions = Pick<
  Options,
  | 'person'
  | 'param1'
  | 'param2'
  | 'manager'
  | 'mail'
  | 'partner'
  | 'title'
  | 'country'
  | 'countries'
  | 'check'
  | 'lang'
>;

/** What the page tells; what placeholders may ask for has their names. */
export interface PageContext {
  'form.title': string;
  'form.id': string;
  'page.title': string;
  'page.url': string;
  'page.path': string;
  /** `location.search`. */
  query: string;
  hostname: string;
  lang: string;
}

/** What the person must mend, or why no call is possible. */
export interface Problem {
  reason: 'empty_phone' | 'invalid_phone' | 'country' | 'same_as_manager' | 'no_consent_box';
  control: number | null;
  /** A wrong number that may go out when it is submitted again: 10 to 15 digits. */
  sendable: boolean;
  tel: string;
}
