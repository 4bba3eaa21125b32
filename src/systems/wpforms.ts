import type { FormSystem } from './system';

/** WPForms with AJAX; without it the browser sends the form and there is nothing to wait for. */
export const wpforms: FormSystem = {
  name: 'wpforms',
  selector: '.wpforms-form',
  jQuery: {
    wpformsAjaxSubmitSuccess: 'accepted',
    wpformsAjaxSubmitFailed: 'refused',
    wpformsAjaxSubmitError: 'refused',
  },
};
