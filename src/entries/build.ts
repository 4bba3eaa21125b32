import type { Build } from '../binder/create-context';
import type { Metadata } from '../phone/numbering';
import { createPhoneRules } from '../phone/rules';
import { SYSTEMS } from '../systems/all';

declare const __VERSION__: string;

/** What every file brings to the binder: its version, its phone rules, the form systems. */
export const buildWith = (metadata: Metadata): Build => ({
  version: __VERSION__,
  phone: createPhoneRules(metadata),
  systems: SYSTEMS,
});
