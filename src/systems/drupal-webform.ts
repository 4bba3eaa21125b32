import { dig } from './hear';
import { hearJQuery, onJQuery } from './jquery';
import type { FormSystem } from './systems';

/**
 * Drupal's Webform with AJAX: the button is taken over at `mousedown`, so there is no `submit` event, and the answer is a
 * list of commands. The form comes back where it was refused, and for a further page of it.
 */
export const drupalWebform: FormSystem = {
  name: 'webform',
  selector: '.webform-submission-form',
  observe(tools) {
    const { tell } = tools;
    hearJQuery(tools, { attempted: 'form-pre-serialize' });
    onJQuery(tools, 'ajaxSuccess', (_event, xhr, settings) => {
      if (!/ajax_form|drupal_ajax/.test(String(dig(settings, 'url')))) return;
      const answer = String(dig(xhr, 'responseText'));
      if (/webform-confirmation|webformRefresh/.test(answer)) tell.accepted(null);
      else if (answer.includes('webform-submission-form') && !answer.includes('messages--status'))
        tell.refused(null);
    });
  },
};
