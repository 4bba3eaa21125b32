import type { FormSystem } from './system';

/**
 * Formidable Forms. From 6.9 a real event comes before the form is replaced (with `frmData` in place of `detail`);
 * older releases tell jQuery, when the form is out of the page. A further page of the form is a step.
 */
export const formidable: FormSystem = {
  name: 'formidable',
  selector: '.frm-show-form,.frm_forms',
  dom: { frmFormCompleteBeforeReplace: 'accepted' },
  jQuery: {
    frmFormComplete: 'accepted',
    frmBeforeFormRedirect: 'accepted',
    frmFormErrors: 'refused',
    frmPageChanged: 'stepped',
  },
};
