import { dig, formAt } from './hear';
import { onJQuery } from './jquery';
import type { FormSystem } from './systems';

/** MODX AjaxForm: one event for every answer; the controls are disabled while it waits. */
export const modxAjaxForm: FormSystem = {
  name: 'ajaxform',
  selector: '.ajax_form',
  observe: (tools) =>
    onJQuery(tools, 'af_complete', (_event, response) => {
      const word = dig(response, 'success') ? 'accepted' : 'refused';
      tools.tell[word](formAt(dig(response, 'form')));
    }),
};
