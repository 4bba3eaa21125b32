import { attempt } from '../diagnostics/guard';
import { createPhoneRules } from '../phone/rules';
import { metadata } from '../phone/generated/metadata-cis';
import { SYSTEMS } from '../systems/all';
import { startScript } from './start';

declare const __VERSION__: string;

attempt(() =>
  startScript(
    window,
    { version: __VERSION__, phone: createPhoneRules(metadata), systems: SYSTEMS },
    // eslint-disable-next-line no-unsanitized/method -- a file beside our own
    (address) => import(address),
  ),
);
