import type { DeclaredField } from './field';

/** Attributes of a control that are copied as they are; one that is missing is an empty string. */
export type ControlAttribute =
  | 'name'
  | 'id'
  | 'class'
  | 'autocomplete'
  | 'inputmode'
  | 'placeholder'
  | 'pattern'
  | 'title'
  | 'maxlength'
  | 'tabindex'
  | 'aria-label';

/**
 * A control as plain data: everything that mapping needs and nothing of the DOM. Texts are cut to 200
 * characters when read; `aria-label` is the text behind `aria-labelledby` where there is one. Holds no value the
 * visitor typed.
 */
export interface ControlSnapshot extends Record<ControlAttribute, string> {
  /** The live type, lower case (`text` where the attribute is missing or unknown); `select`, `textarea`. */
  type: string;
  /** `data-mask`, `data-inputmask` and their kin: the mask itself. */
  mask: string;
  /** The text a person sees for it: label, else what stands before it. */
  label: string;
  /** What a `select` offers, texts first: `Беларусь Казахстан =by  =kz `. */
  choices: string;
  /** What the owner said it is. */
  declared: Exclude<DeclaredField, 'ignore'> | null;
  /** What stands at the control itself, which is nearer than a selector given elsewhere. */
  'data-ck-field'?: string;
  required: boolean;
  /** Disabled, or hidden by a `hidden`, `aria-hidden` or inline style of its own (layout is never asked). */
  hidden: boolean;
  /** Under a heading about somebody else: «Получатель», "Emergency contact". */
  recipient: boolean;
  /** Once a password, always a password. */
  secret: boolean;
}

/** Attributes of a form, and texts of it that may say what it is for. */
export type FormAttribute = 'id' | 'name' | 'class' | 'action' | 'method' | 'role' | 'aria-label';
export type FormText = Exclude<FormAttribute, 'method'> | 'heading' | 'above' | 'buttons';

/** A form, or a pseudo-form, as plain data: `heading` its legend, `above` the heading over it
 * where its own says nothing, `buttons` the texts of what submits it. */
export interface FormSnapshot extends Record<FormText | FormAttribute, string> {
  controls: ControlSnapshot[];
}
