import { dig, hear } from './hear';
import { hearJQuery } from './jquery';
import type { FormSystem } from './systems';

/** Fluent Forms tells success by a real event, and what its own checks refuse through jQuery only. */
export const fluentForms: FormSystem = {
  name: 'fluent',
  selector: '.frm-fluent-form,.fluentform',
  observe(tools) {
    const refused = 'fluentform_submission_failed';
    hear(tools, { accepted: 'fluentform_submission_success', refused }, (event) => dig(event, 'detail.form'));
    hearJQuery(
      tools,
      { refused: `${refused} fluentform_validation_failed` },
      ({ target }, told) => dig(told, 'form') ?? target,
    );
  },
};
