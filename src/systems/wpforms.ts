import { hearJQuery } from './jquery';
import type { FormSystem } from './systems';

/** WPForms with AJAX; without it the browser sends the form and there is nothing to wait for. */
export const wpforms: FormSystem = {
  name: 'wpforms',
  selector: '.wpforms-form',
  observe: (tools) =>
    hearJQuery(tools, {
      accepted: 'wpformsAjaxSubmitSuccess',
      refused: 'wpformsAjaxSubmitFailed wpformsAjaxSubmitError',
    }),
};
