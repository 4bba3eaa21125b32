import { dig } from './hear';
import { onJQuery } from './jquery';
import type { FormSystem } from './system';

/**
 * Divi's contact form has no event: it asks for the page again and replaces its module. The answer tells: errors
 * are marked, and a form that was accepted is no longer in it. What tells neither is left to the timeout.
 */
export const divi: FormSystem = {
  name: 'divi',
  selector: '.et_pb_contact_form,.et_pb_contact_form_container',
  observe: (tools) =>
    onJQuery(tools, 'ajaxSuccess', (_event, xhr, settings) => {
      const [field] = /et_pb_contactform_submit_\w+/.exec(String(dig(settings, 'data'))) ?? [];
      const answer = String(dig(xhr, 'responseText'));
      if (!field) return;
      if (answer.includes('et_pb_contact_error_text')) tools.tell.refused(null);
      else if (answer.includes('et-pb-contact-message') && !answer.includes(field)) tools.tell.accepted(null);
    }),
};
