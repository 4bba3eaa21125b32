import type { Clock } from '../diagnostics/clock';
import type { Scope } from '../diagnostics/scope';

/** Values that a system tells itself, because its controls stand in a document that cannot be read. */
export interface SystemValues {
  tel: string;
  person?: string;
  /** The frame they were typed in, for the options around it. */
  from?: Element | null;
}

/** What a form system says. `form`: the element concerned, or `null` for "the one that waits for your word". */
export interface Tell {
  /**
   * Somebody tries to send this form and perhaps no `submit` event tells so: take the values now. `event`: what the
   * system will act on, and will not if the number is wrong.
   */
  attempted(form: Element, event?: Event): void;
  /** The system accepted the form; `values` are used only where no form of the system could be read. */
  accepted(form: Element | null, values?: SystemValues): void;
  refused(form: Element | null): void;
  /** Only the next page of the form followed. */
  stepped(form: Element | null): void;
  /** A form in a foreign frame was sent, and nothing of what stood in it can be had. */
  unreachable(frame: Element | null): void;
}

/** What a system gets to listen with. Everything ends with the scope. */
export interface SystemTools {
  win: Window;
  scope: Scope;
  clock: Clock;
  tell: Tell;
}

/** What each event of a system means. */
export type Words = Record<string, 'attempted' | 'accepted' | 'refused' | 'stepped'>;

/** One form system: how its forms are known and what it says. */
export interface FormSystem {
  name: string;
  /** What its forms, or its frames, are or stand in. */
  selector: string;
  /** Its events that are real ones; the form is named in them, or they are fired at it or around it. */
  dom?: Words;
  /** Its events that only jQuery hears. */
  jQuery?: Words;
  /** Whether the answer that came with a word of acceptance says otherwise. */
  isRefused?(form: Element, answer: unknown): unknown;
  /** A button of its own whose click sends the form without a `submit` event. */
  button?: string;
  /** What words do not tell; called once for each window, at the first touch of one of its forms. */
  observe?(tools: SystemTools): void;
}
