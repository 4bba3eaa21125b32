import { startBinder, type Binder } from '../binder/create-binder';
import type { OptionInput } from '../options/generated/options';
import { metadata } from '../phone/generated/metadata-cis';
import { buildWith } from './build';

export type { Binder } from '../binder/create-binder';
export type { EventDetail, EventName, Listener } from '../binder/emitter';
export type { FieldReport, FormReport } from '../binder/inspect';
export type { Outcome } from '../binder/outcome';
export type { Status } from '../binder/status';
export type { Reason } from '../diagnostics/reasons';
export type { Field } from '../fields/field';
export type { Signal } from '../fields/mapping';
export type { OptionInput } from '../options/generated/options';
export type { Payload } from '../submission/payload';

/**
 * Starts a binder in a window and returns what `window.ckAutobind` offers. Importing this module does nothing.
 *
 * @param options what the attributes of the script tag would say, in camelCase; what is wrong is left out, falls back
 *   to its default and is said in the console once
 * @param win the window whose forms are bound; the global one by default
 * @returns what starts at once and ends with `stop()`; one is enough for a window
 * @throws ReferenceError where there is no window, as on a server
 * @example
 * const binder = createBinder({ manager: '+7 495 123-45-67', invalid: 'block' });
 * binder.on('sent', ({ form, releasedBy }) => console.log(form, releasedBy));
 */
export function createBinder(options: OptionInput = {}, win: Window = window): Binder {
  const { binder } = startBinder(win, buildWith(metadata));
  binder.push(options);
  return binder;
}
