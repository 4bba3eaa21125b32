import { dig } from './hear';
import type { FormSystem } from './system';

/** MODX AjaxForm: one event for every answer; the controls are disabled while it waits. */
export const modxAjaxForm: FormSystem = {
  name: 'ajaxform',
  selector: '.ajax_form',
  jQuery: { af_complete: 'accepted' },
  isRefused: (_form, answer) => !dig(answer, 'success'),
};
