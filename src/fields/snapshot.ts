import type { DeclaredField } from './field';

/**
 * A control as plain data: everything that mapping needs and nothing of the DOM. Texts are cut to 200
 * characters when read; a missing attribute is an empty string. Holds no value the visitor typed.
 */
export interface ControlSnapshot {
  /** Lower-case element name: `input`, `select`, `textarea`. */
  tag: string;
  /** The live type, lower case (`text` where the attribute is missing or unknown). */
  type: string;
  name: string;
  id: string;
  className: string;
  autocomplete: string;
  inputMode: string;
  placeholder: string;
  pattern: string;
  title: string;
  maxLength: number | null;
  required: boolean;
  disabled: boolean;
  readOnly: boolean;
  tabIndex: string;
  /** `data-mask`, `data-inputmask` and their kin: the mask itself. */
  mask: string;
  /** Names and values of the other `data-*` attributes, joined by spaces. */
  data: string;
  /** The text a person sees for it: label, else what stands before it. */
  label: string;
  /** `aria-label` or the text behind `aria-labelledby`. */
  ariaLabel: string;
  /** Choices of a `select`: values and texts, at most 30. */
  choices: { value: string; text: string }[];
  /** What the owner said it is. */
  declared: DeclaredField | null;
  /** Hidden by a `hidden`, `aria-hidden` or inline `display:none` of its own (layout is never asked). */
  hidden: boolean;
  /** Once a password, always a password. */
  secret: boolean;
}

/** A form, or a pseudo-form, as plain data. */
export interface FormSnapshot {
  pseudo: boolean;
  id: string;
  name: string;
  className: string;
  action: string;
  method: string;
  role: string;
  ariaLabel: string;
  /** Legend or nearest heading inside. */
  heading: string;
  /** Texts of what submits: buttons, `input[type=submit]` values. */
  buttons: string[];
  controls: ControlSnapshot[];
}
