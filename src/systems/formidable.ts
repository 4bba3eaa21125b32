import { dig, hear } from './hear';
import { hearJQuery } from './jquery';
import type { FormSystem } from './systems';

/**
 * Formidable Forms. From 6.9 a real event comes before the form is replaced (with `frmData` in place of `detail`);
 * older releases tell jQuery, when the form is out of the page. A further page of the form is a step.
 */
export const formidable: FormSystem = {
  name: 'formidable',
  selector: '.frm-show-form,.frm_forms',
  observe(tools) {
    hear(tools, { accepted: 'frmFormCompleteBeforeReplace' }, (event) => dig(event, 'frmData.object'));
    hearJQuery(
      tools,
      { accepted: 'frmFormComplete frmBeforeFormRedirect', refused: 'frmFormErrors frmPageChanged' },
      (_event, form) => form,
    );
  },
};
