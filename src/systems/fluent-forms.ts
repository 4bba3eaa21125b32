import type { FormSystem, Words } from './system';

const WORDS: Words = {
  fluentform_submission_success: 'accepted',
  fluentform_submission_failed: 'refused',
  fluentform_validation_failed: 'refused',
};

/** Fluent Forms tells success by a real event, and most of what it refuses through jQuery, where the page has it. */
export const fluentForms: FormSystem = {
  name: 'fluent',
  selector: '.frm-fluent-form,.fluentform',
  dom: WORDS,
  jQuery: WORDS,
};
